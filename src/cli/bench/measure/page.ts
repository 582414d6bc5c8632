import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { buildApp } from "../../build/buildApp.ts";
import { ensureBrowser } from "../../local/installBrowser.ts";
import { openLocal } from "../../local/openLocal.ts";
import { openPort } from "../../local/openPort.ts";
import { serveFiles } from "../../local/serveFiles.ts";

interface AppOptions {
  /** Folder of a local site; null: the example data. */
  readonly dataDir: string | null;
  /** Folder of pages to serve beside the app, so that they have one origin. */
  readonly pages: string | null;
}

/** Opens the built app in Chromium, does something there, and closes both. */
export async function withApp<T>(
  work: (browser: Browser, url: string) => Promise<T>,
  { dataDir, pages }: AppOptions = { dataDir: null, pages: null },
): Promise<T> {
  const executablePath = ensureBrowser();
  if (executablePath === null) throw new Error("No browser to measure in.");
  const folders = [await buildApp(), ...(pages === null ? [] : [pages])].map(serveFiles);
  const local = await openLocal({ port: 0, dataDir, empty: false });
  const server = await openPort(local, 0, async (request, response) => {
    for (const files of folders) if (await files(request, response)) return;
    response.writeHead(404).end();
  });
  const browser = await chromium.launch({ executablePath });
  try {
    return await work(browser, `${new URL(server.url).origin}/`);
  } finally {
    await browser.close();
    await server.close();
    await local.close();
  }
}

/** A browser profile of its own, as on a first visit. Nothing is intercepted there, as that would switch the cache off. */
export function freshContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } });
}

/** A page in a browser profile of its own. */
export async function freshPage(browser: Browser): Promise<Page> {
  return (await freshContext(browser)).newPage();
}

/** Makes a page as slow as an office's: a quarter of this processor, 10 Mbit/s, 40 ms to the server and back. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const throughput = (10 * 1_000 * 1_000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Milliseconds from the start of the navigation until the page's main part holds a figure. */
export async function untilFigure(page: Page, url: string, timeout = 60_000): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      const text = document.querySelector("main")?.textContent ?? "";
      if (/\d/.test(text)) performance.mark("figure");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(
    () =>
      performance.getEntriesByName("figure").length > 0 &&
      performance.getEntriesByName("first-contentful-paint").length > 0,
    null,
    { timeout },
  );
  return page.evaluate(() => performance.getEntriesByName("figure")[0]?.startTime ?? Number.NaN);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
