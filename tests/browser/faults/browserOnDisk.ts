import { spawn } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../../src/cli/local/browser.ts";

/** A browser with its profile on the disk, as a person's has. */
interface BrowserOnDisk {
  /** A page on which scripts of tests may ask other addresses than the app's. */
  readonly page: Page;
  /** Ends all of it at once, as a power cut does. */
  kill(): Promise<void>;
}

/** Starts a browser over a folder that keeps its profile. */
export async function openBrowserOnDisk(profile: string): Promise<BrowserOnDisk> {
  const child = spawn(
    findBrowser() ?? chromium.executablePath(),
    [
      "--headless",
      "--no-sandbox",
      "--no-first-run",
      "--window-size=1280,800",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said += text.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`The browser ended: ${said}`)), reject);
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error("The browser has no window.");
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Page.setBypassCSP", { enabled: true });
  return {
    page,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
