import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { startApp } from "./startApp.ts";
import { watch } from "./stopRule.ts";

/** A running app of this worker alone, in memory, with the example data. */
export interface App {
  /** Address of the app, ending in a slash. */
  readonly url: string;
  /** Address of the local SharePoint site. */
  readonly siteUrl: string;
  /** Asks one of the local site's hooks, such as `__fault`. */
  hook(name: string, body?: unknown): Promise<unknown>;
}

/** Console messages of a working app that runs offline. */
const harmless = [
  // teams-js asks Microsoft's network which hosts may show an app, and falls back to its own list.
  /validDomains/,
  /res\.cdn\.office\.net/,
];

/** Another person, or another device, with a window of their own. */
type OpenWindow = (options?: BrowserContextOptions) => Promise<Page>;

/** Every test gets the app with fresh example data; what `stopRule.ts` forbids fails it unless `expectErrors` allows it. */
export const test = base.extend<
  { fresh: undefined; quiet: undefined; expectErrors: RegExp[]; openWindow: OpenWindow },
  { app: App }
>({
  app: [
    async ({}, use) => {
      const { url, stop } = await startApp();
      await use({ url, siteUrl: `${url}sites/integration`, hook: hookAt(url) });
      await stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  fresh: [
    async ({ app }, use) => {
      await app.hook("__fault");
      await app.hook("__clock");
      await app.hook("__as");
      await app.hook("__reset?examples");
      await use(undefined);
    },
    { auto: true },
  ],
  expectErrors: [[], { option: true }],
  quiet: [
    async ({ context, expectErrors }, use) => {
      await guarded(context, expectErrors, () => use(undefined));
    },
    { auto: true },
  ],
  openWindow: async ({ browser, baseURL, expectErrors }, use) => {
    const opened: { context: BrowserContext; done: () => void; guard: Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: baseURL ?? "", ...options });
      let done = () => {};
      const used = new Promise<void>((resolve) => {
        done = resolve;
      });
      opened.push({ context, done, guard: guarded(context, expectErrors, () => used) });
      return context.newPage();
    });
    for (const { done } of opened) done();
    await Promise.all(opened.map(({ guard }) => guard));
    await Promise.all(opened.map(({ context }) => context.close()));
  },
});

export { expect };

/** Holds a browser's windows to the stop rule while they are used. */
async function guarded(
  context: BrowserContext,
  expectErrors: readonly RegExp[],
  use: () => Promise<void>,
): Promise<void> {
  await context.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: {} }));
  const watched = watch(context);
  await use();
  watched.stop();
  // A request may still be on its way through a test's own route; nobody waits for it any more.
  for (const from of [...context.pages(), context])
    await from.unrouteAll({ behavior: "ignoreErrors" });
  expect(watched.broken([...harmless, ...expectErrors])).toEqual([]);
}

function hookAt(url: string): App["hook"] {
  return async (name, body) => {
    const answer = await fetch(`${url}${name}`, {
      method: name === "__ledger" && body === undefined ? "GET" : "POST",
      headers: { "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text}`);
    return text === "" ? null : (JSON.parse(text) as unknown);
  };
}
