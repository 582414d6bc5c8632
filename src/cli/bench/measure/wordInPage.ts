import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { ensureBrowser } from "../../installBrowser.ts";
import { serveFiles } from "../../serveFiles.ts";
import type { PageFigures } from "./wordPage/wordPage.ts";

/** Writes a Masterplan of so many measures in Chromium, in the app's own workers. */
export async function wordInPage(measures: number): Promise<PageFigures> {
  const executablePath = ensureBrowser();
  if (executablePath === null) throw new Error("No browser to measure in.");
  const folder = await mkdtemp(join(tmpdir(), "word-page-"));
  await build({
    configFile: false,
    root: resolve("src/cli/bench/measure/wordPage"),
    base: "./",
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 3_000 },
    logLevel: "error",
  });
  const files = serveFiles(folder);
  const server = createServer(async (request, response) => {
    if (!(await files(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => "measure" in window);
    return await page.evaluate(
      (count) =>
        (window as unknown as { measure(count: number): Promise<PageFigures> }).measure(count),
      measures,
    );
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}
