import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../../installBrowser.ts";
import { openApp } from "../../openApp.ts";

/** Opens the built app with the example data in Chromium, does something there, and closes both. */
export async function withApp<T>(work: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const executablePath = ensureBrowser();
  if (executablePath === null) throw new Error("No browser to measure in.");
  const app = await openApp({ port: 0, dataDir: null, empty: false });
  const browser = await chromium.launch({ executablePath });
  try {
    return await work(browser, `${app.origin}/`);
  } finally {
    await browser.close();
    await app.close();
  }
}

/** A page in a browser profile of its own, as on a first visit. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: "de-DE",
    viewport: { width: 1280, height: 800 },
  });
  await context.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: {} }));
  return context.newPage();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
