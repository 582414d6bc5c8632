import { spawn } from "node:child_process";
import { type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "../../src/cli/browser.ts";

/** A browser with its profile on the disk, as a person's has. */
interface BrowserOnDisk {
  readonly context: BrowserContext;
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
  return {
    context,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
