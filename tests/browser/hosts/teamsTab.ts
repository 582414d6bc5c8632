import type { Frame, Page } from "@playwright/test";

/** What the tab has said to Teams, as the host page keeps it. */
export interface Said {
  readonly func: string;
  readonly args: readonly {
    readonly method?: string;
    readonly tokenParams?: { readonly scope: string };
  }[];
}

/** The app's own frame in the host page. */
export async function tabOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[name="tab"]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The page has no tab.");
  return frame;
}

export function said(page: Page): Promise<readonly Said[]> {
  return page.evaluate(() => (window as unknown as { received: Said[] }).received);
}

/** As an office that has entered its registration in `config.json`. */
export async function setUpSignIn(page: Page): Promise<void> {
  await page.route("**/config.json", (route) =>
    route.fulfill({
      json: {
        clientId: "00000000-1111-4222-8333-444444444444",
        tenant: "22222222-2222-4222-8222-222222222222",
      },
    }),
  );
}
