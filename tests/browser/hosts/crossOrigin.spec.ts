import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

// The page may not read the header that says how long to wait.
test.use({ expectErrors: [[/429/], { scope: "test" }] });

/** A request as the local site saw it. */
interface Line {
  readonly ifMatch: readonly string[];
  readonly statuses: readonly number[];
}

/** SharePoint's host in this test, of another origin than the app, as it always is in a tenant. */
const host = "https://firma.sharepoint.com";

for (const expose of [[], ["ETag", "Retry-After"]]) {
  test(`works on a site of another origin that lets scripts read ${expose.join(" and ") || "no headers"}`, async ({
    page,
    app,
  }) => {
    await app.hook("__cors", { expose });
    await beside(page, app.url);
    await app.hook("__fault", { match: "$batch", kind: "429", count: 1, retryAfter: 1 });
    await page.goto(`${app.url}teams?signIn=granted`);
    const tab = page.frameLocator('iframe[name="tab"]');
    await expect(tab.getByRole("main")).toContainText(/\d/, { timeout: 20_000 });
    await page.goto(`${app.url}teams?signIn=granted&subPage=/list/structures/1`);
    for (const words of ["Kinder", "Frauen"]) {
      await tab.getByRole("button", { name: "Zielgruppen: Bearbeiten" }).click();
      await tab.getByRole("checkbox", { name: words }).click();
      await page.keyboard.press("Enter");
      await expect(tab.getByText("Alles gespeichert")).toBeVisible();
    }
    const ledger = (await app.hook("__ledger")) as readonly Line[];
    const writes = ledger.filter(({ ifMatch }) => ifMatch.length > 0);
    expect(writes.map(({ statuses }) => statuses[0])).toEqual([204, 204]);
    await app.hook("__cors");
  });
}

/** Lets the tab's team live at SharePoint's host, and hands what is asked there to the local site with its headers. */
async function beside(page: Page, appUrl: string): Promise<void> {
  const config = {
    clientId: "00000000-1111-4222-8333-444444444444",
    tenant: "22222222-2222-4222-8222-222222222222",
    sharePointHost: new URL(host).host,
  };
  await page.route("**/config.json", (route) => route.fulfill({ json: config }));
  await page.route("**/host.js", async (route) => {
    const script = await (await route.fetch()).text();
    const body = script.replace(/teamSiteUrl: `[^`]*`/, `teamSiteUrl: "${host}/sites/integration"`);
    expect(body).toContain(host);
    await route.fulfill({ contentType: "text/javascript", body });
  });
  await page.route(`${host}/**`, async (route) => {
    const request = route.request();
    const headers = { ...request.headers(), origin: new URL(appUrl).origin };
    const url = request.url().replace(`${host}/`, appUrl);
    await route.fulfill({ response: await route.fetch({ url, headers }) });
  });
}
