import { test as base, expect } from "@playwright/test";
import { startApp } from "./startApp.ts";

/** A running app of this worker alone, in memory, with the example data. */
interface App {
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

/** Every test gets the app with fresh example data; an error in the page's console fails it unless `expectErrors` allows it. */
export const test = base.extend<
  { fresh: undefined; quiet: undefined; expectErrors: RegExp[] },
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
      const errors: string[] = [];
      await context.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: {} }));
      context.on("console", (message) => {
        if (message.type() === "error")
          errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => errors.push(String(error.error())));
      await use(undefined);
      const allowed = [...harmless, ...expectErrors];
      expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function hookAt(url: string): App["hook"] {
  return async (name, body) => {
    const answer = await fetch(`${url}${name}`, {
      method: name === "__ledger" ? "GET" : "POST",
      headers: { "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text}`);
    return text === "" ? null : (JSON.parse(text) as unknown);
  };
}
