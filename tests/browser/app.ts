import { type ChildProcess, spawn } from "node:child_process";
import { test as base, expect } from "@playwright/test";

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
      const started = await start();
      await use(started.app);
      started.process.kill("SIGKILL");
    },
    { scope: "worker", timeout: 180_000 },
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

async function start(): Promise<{ readonly app: App; readonly process: ChildProcess }> {
  const child = spawn(process.execPath, ["src/cli/run.mjs", "start", "--port", "0", "--memory"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const found = /läuft: (http:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("exit", (code) => reject(new Error(`The app ended with ${code}: ${said}`)));
  });
  return {
    process: child,
    app: {
      url,
      siteUrl: `${url}sites/integration`,
      async hook(name, body) {
        const answer = await fetch(`${url}${name}`, {
          method: name === "__ledger" ? "GET" : "POST",
          headers: { "Content-Type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
        const text = await answer.text();
        return text === "" ? null : (JSON.parse(text) as unknown);
      },
    },
  };
}
