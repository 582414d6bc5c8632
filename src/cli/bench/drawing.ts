import type { Browser, Page } from "@playwright/test";
import { manyRecords } from "./measure/manyRecords.ts";
import { freshPage, withApp } from "./measure/page.ts";
import { installClock, type PageClock } from "./measure/pageClock.ts";
import type { BenchRow } from "./measure/row.ts";
import { stateOf } from "./measure/stateOf.ts";

const sizes = [100, 10_000, 20_000] as const;
const visits = 5;
const mostNodes = 1_500;
const mostMs = 50;

interface Shown {
  readonly name: string;
  readonly address: string;
  /** What stands there once the screen is painted. */
  readonly content: string;
  /** Things people click there. */
  readonly clicks: readonly ((page: Page) => Promise<void>)[];
}

const period = async (page: Page, title: string) => {
  await page.getByRole("button", { name: /^Zeitraum/ }).click();
  await page.getByRole("menuitemradio", { name: title }).click();
};
const screens: readonly Shown[] = [
  {
    name: "Abdeckung",
    address: "/coverage",
    content: "main table td button",
    clicks: [
      (page) => page.locator("main table td button").nth(5).click(),
      (page) => period(page, "Zeitraum 2"),
    ],
  },
  {
    name: "Zeitachse",
    address: "/timeline",
    content: "main ul[aria-label] li + li",
    clicks: [
      (page) => page.getByRole("button", { name: "Später ›" }).click(),
      (page) => period(page, "Zeitraum 3"),
    ],
  },
  {
    name: "Strukturen",
    address: "/list/structures",
    content: "main [role=grid] [role=gridcell]",
    clicks: [
      (page) => page.getByRole("checkbox").nth(3).click(),
      (page) => page.locator("[aria-expanded][role=gridcell]").first().click(),
      (page) => page.locator("[aria-expanded][role=gridcell]").first().click(),
      (page) => period(page, "Zeitraum 1"),
    ],
  },
  {
    name: "Lücken",
    address: "/gaps",
    content: "main li[aria-posinset]",
    clicks: [
      (page) => page.locator("main li[aria-posinset] a").nth(2).click(),
      (page) => period(page, "Zeitraum 2"),
    ],
  },
];

/** What the screens that show everything cost to draw: their nodes, how long they and a click take until painted, the longest task. */
export function benchDrawing(): Promise<readonly BenchRow[]> {
  return withApp(async (browser, url) => {
    const rows: BenchRow[] = [];
    const mounts = new Map<string, number>();
    for (const size of sizes) {
      const body = await stateOf(manyRecords(size));
      const answer = await fetch(`${url}__reset`, { method: "POST", body });
      if (!answer.ok) throw new Error(`POST /__reset: ${answer.status} ${await answer.text()}`);
      rows.push(...(await measure(browser, url, size, mounts)));
    }
    return rows;
  });
}

async function measure(
  browser: Browser,
  url: string,
  size: number,
  mounts: Map<string, number>,
): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const row = (what: string, value: number, unit: string, atMost: number | null = null) =>
    rows.push({ what: `${what}, ${size.toLocaleString("en-GB")}`, value, unit, atMost });
  const page = await openedPage(browser, url);
  for (const { name, address, content, clicks } of screens) {
    await clockOf(page, "longTasks");
    row(`${name}: first visit until its figures stand`, await visit(page, address, content), "ms");
    await idle(page);
    row(
      `${name}: longest task on the first visit`,
      longest(await clockOf(page, "longTasks")),
      "ms",
      mostMs,
    );
    const nodes = await page.evaluate(() => document.querySelectorAll("main *").length);
    row(`${name}: nodes`, nodes, "nodes", mostNodes);
    const times: number[] = [];
    for (let time = 0; time < visits; time += 1) times.push(await visit(page, address, content));
    const mount = Math.min(...times);
    const small = mounts.get(name);
    if (small === undefined) mounts.set(name, mount);
    row(
      `${name}: click in the navigation until painted`,
      mount,
      "ms",
      small === undefined || size > 10_000 ? null : 1.5 * small,
    );
    // The browser tells of the click in the navigation a little later; it is measured above.
    await page.waitForTimeout(300);
    await clockOf(page, "clicks");
    await clockOf(page, "changes");
    const painted: number[] = [];
    const changed: number[] = [];
    for (const click of clicks) {
      await click(page);
      await page.waitForTimeout(300);
      painted.push(...(await clockOf(page, "clicks")));
      changed.push(...(await clockOf(page, "changes")));
    }
    row(`${name}: click until painted, the longest`, longest(painted), "ms", mostMs);
    row(`${name}: click until the screen is another one, the longest`, longest(changed), "ms");
  }
  row("Abdeckung nach Gemeinden: nodes", await nodesByPlace(page), "nodes", mostNodes);
  row("Zeitachse scrolled to its end: longest task", await scrolled(page), "ms", mostMs);
  await page.context().close();
  return rows;
}

/** Opens the app and waits until all records are there and nothing is computed any more. */
async function openedPage(browser: Browser, url: string): Promise<Page> {
  const page = await freshPage(browser);
  await page.addInitScript(installClock);
  await page.addInitScript(() => localStorage.setItem("mpi.asOf", '"2019-03-01"'));
  await page.goto(`${url}#/board`);
  await page.getByRole("link", { name: "Strukturen" }).click();
  await page.locator("main [role=grid] [role=gridcell]").first().waitFor({ timeout: 180_000 });
  await idle(page);
  return page;
}

/** From a light screen to the one named; milliseconds until its content was painted. */
async function visit(page: Page, address: string, content: string): Promise<number> {
  await page.locator(`nav a[href="#/potentials"]`).click();
  await page.locator(content).first().waitFor({ state: "detached" });
  await idle(page);
  await page.locator(`nav a[href="#${address}"]`).click();
  return page.evaluate(
    (selector) => (window as unknown as { clock: PageClock }).clock.painted(selector),
    content,
  );
}

async function nodesByPlace(page: Page): Promise<number> {
  await visit(page, "/coverage", "main table td button");
  await page.getByRole("button", { name: /^Spalten/ }).click();
  await page.getByRole("menuitemradio", { name: "Gemeinden" }).click();
  await page
    .getByText(/^Spalten 1 bis/)
    .or(page.getByText("Ort 2", { exact: true }))
    .first()
    .waitFor();
  return page.evaluate(() => document.querySelectorAll("main *").length);
}

async function scrolled(page: Page): Promise<number> {
  await visit(page, "/timeline", "main ul[aria-label] li + li");
  await idle(page);
  await clockOf(page, "longTasks");
  await page.mouse.move(700, 400);
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 10_000);
  await idle(page);
  return longest(await clockOf(page, "longTasks"));
}

/** Waits until the page answers at once several times in a row, a quarter of a minute at most. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const giveUpAt = performance.now() + 15_000;
        let quiet = 0;
        let asked = performance.now();
        const look = () => {
          quiet = performance.now() - asked < 60 ? quiet + 1 : 0;
          asked = performance.now();
          if (quiet > 5 || asked > giveUpAt) resolve();
          else setTimeout(look, 40);
        };
        look();
      }),
  );
}

function clockOf(
  page: Page,
  figure: "longTasks" | "clicks" | "changes",
): Promise<readonly number[]> {
  return page.evaluate((name) => (window as unknown as { clock: PageClock }).clock[name](), figure);
}

/** 0 where there is none. */
function longest(values: readonly number[]): number {
  return Math.max(0, ...values);
}
