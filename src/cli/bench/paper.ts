import type { Page } from "@playwright/test";
import { manyMeasures } from "./measure/manyMeasures.ts";
import { freshPage, withApp } from "./measure/page.ts";
import { installClock, type PageClock } from "./measure/pageClock.ts";
import type { BenchRow } from "./measure/row.ts";
import { stateOf } from "./measure/stateOf.ts";

const measures = 1_000;
const runs = 3;
const mostMs = 50;

/** What the page's own thread is blocked for while a person composes, reads and generates a Masterplan of 1,000 measures in the app; of several visits the best, as the machine does other things too. */
export function benchPaper(): Promise<readonly BenchRow[]> {
  return withApp(async (browser, url) => {
    const body = await stateOf(manyMeasures(measures));
    const answer = await fetch(`${url}__reset`, { method: "POST", body });
    if (!answer.ok) throw new Error(`POST /__reset: ${answer.status} ${await answer.text()}`);
    const best: { [what: string]: number } = {};
    for (let run = 0; run < runs; run += 1) {
      const page = await freshPage(browser);
      for (const [what, ms] of await visit(page, url))
        best[what] = Math.min(best[what] ?? Number.POSITIVE_INFINITY, ms);
      await page.context().close();
    }
    return Object.entries(best).map(([what, value]) => ({
      what: `Masterplan of 1,000 measures ${what}: longest task of the page`,
      value,
      unit: "ms",
      atMost: mostMs,
    }));
  });
}

/** The longest task of each part of a visit; those of less than 50 ms count as 0. */
async function visit(page: Page, url: string): Promise<[what: string, ms: number][]> {
  await page.addInitScript(installClock);
  await page.addInitScript(() => localStorage.setItem("mpi.asOf", '"2016-11-08"'));
  await page.goto(`${url}#/list/measures`);
  await page.locator("main [role=grid] [role=gridcell]").first().waitFor();
  await page.waitForLoadState("networkidle");
  await longest(page);
  const found: [string, number][] = [];
  await page.locator('nav a[href="#/masterplan"]').click();
  const generate = page.getByRole("button", { name: "Entwurf erzeugen" });
  await generate.and(page.locator(":enabled")).waitFor();
  found.push(["composed", await longest(page)]);
  await page
    .getByRole("main")
    .getByRole("button", { name: "Maßnahmen", exact: false })
    .first()
    .click();
  await page.locator("article[aria-busy=false] h2", { hasText: "Maßnahmen" }).waitFor();
  found.push(["with its chapter of measures shown", await longest(page)]);
  await generate.click();
  await page.getByText(/^Abgelegt als/).waitFor({ timeout: 180_000 });
  found.push(["generated and filed", await longest(page)]);
  return found;
}

function longest(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Tasks are told of a little later.
        requestIdleCallback(() => {
          const { clock } = window as unknown as { clock: PageClock };
          resolve(Math.max(0, ...clock.longTasks()));
        });
      }),
  );
}
