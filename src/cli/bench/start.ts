import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { freshPage, median, untilFigure, withApp } from "./measure/page.ts";
import type { BenchRow } from "./measure/row.ts";

const runs = 5;

/** Script and time until the first screen is painted, on a first visit and on a later one, on this machine without throttling. */
export function benchStart(): Promise<readonly BenchRow[]> {
  return withApp(async (browser, url) => {
    const cold = await repeat(runs, () => firstVisit(browser, url));
    const warm = await repeat(runs, () => laterVisit(browser, url));
    const scripts = cold[0];
    return [
      row("script before the first paint", scripts?.beforePaint ?? Number.NaN, "KB gz", 110),
      row("script before Lagebild stands", scripts?.beforeScreen ?? Number.NaN, "KB gz", null),
      row("first visit, first paint", median(cold.map(({ paint }) => paint)), "ms", null),
      row("first visit, Lagebild stands", median(cold.map(({ screen }) => screen)), "ms", null),
      row("later visit, first paint", median(warm.map(({ paint }) => paint)), "ms", null),
      row("later visit, Lagebild stands", median(warm.map(({ screen }) => screen)), "ms", null),
    ];
  });
}

interface Visit {
  /** KB, gz -9, of scripts that had arrived by the first paint. */
  readonly beforePaint: number;
  readonly beforeScreen: number;
  /** Milliseconds from the start of the navigation. */
  readonly paint: number;
  readonly screen: number;
}

async function firstVisit(browser: Browser, url: string): Promise<Visit> {
  const page = await freshPage(browser);
  const visit = await open(page, url);
  await page.context().close();
  return visit;
}

async function laterVisit(browser: Browser, url: string): Promise<Visit> {
  const page = await freshPage(browser);
  await open(page, url);
  await page.waitForTimeout(1_000);
  await page.goto("about:blank");
  const visit = await open(page, url);
  await page.context().close();
  return visit;
}

async function open(page: Page, url: string): Promise<Visit> {
  // Lagebild stands when its sentence holds a figure.
  const screen = await untilFigure(page, url);
  const { paint, scripts } = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    scripts: performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .map((entry) => ({
        path: new URL(entry.name).pathname,
        at: (entry as PerformanceResourceTiming).responseEnd,
      })),
  }));
  const kilobytes = (before: number) =>
    scripts.filter(({ at }) => at <= before).reduce((sum, { path }) => sum + gzipSize(path), 0) /
    1_000;
  return { paint, screen, beforePaint: kilobytes(paint), beforeScreen: kilobytes(screen) };
}

function gzipSize(path: string): number {
  return gzipSync(readFileSync(join("dist", path)), { level: 9 }).byteLength;
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time += 1) results.push(await work());
  return results;
}

function row(what: string, value: number, unit: string, atMost: number | null): BenchRow {
  return { what, value, unit, atMost };
}
