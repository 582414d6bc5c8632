import type { Browser, BrowserContext } from "@playwright/test";
import { withBenchPages } from "./measure/benchPages.ts";
import { withGrownSite } from "./measure/grownSite.ts";
import { freshContext, median, slowDown, untilFigure, withApp } from "./measure/page.ts";
import type { BenchRow } from "./measure/row.ts";

/** Entries of a district in use for some years, and of a whole state. */
const district = 2_910;
const state = 218_500;

/** Later visits over this device's copy, until Lagebild is painted and until it can be used, beside a bare page that reads the same copy and a client that keeps none; on a slow machine and network. */
export function benchDistrict(): Promise<readonly BenchRow[]> {
  return laterVisits(district, 5, true);
}

/** The same for a whole state, once, as it takes minutes; without the careless client, which would ask thousands of times. */
export function benchState(): Promise<readonly BenchRow[]> {
  return laterVisits(state, 1, false);
}

function laterVisits(
  size: number,
  runs: number,
  withCareless: boolean,
): Promise<readonly BenchRow[]> {
  const measure = async (browser: Browser, url: string) => {
    const context = await freshContext(browser);
    await keepCopy(context, url, size);
    const visits: Visit[] = [];
    const bare: number[] = [];
    const careless: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      visits.push(await visitApp(context, url));
      bare.push(await visitOther(context, `${url}bare/`));
      if (withCareless) careless.push(await visitOther(context, `${url}careless/`));
    }
    return rowsOf(size, visits, bare, careless);
  };
  return withBenchPages((pages) =>
    withGrownSite(size, (dataDir) => withApp(measure, { dataDir, pages })),
  );
}

function rowsOf(
  size: number,
  visits: readonly Visit[],
  bare: readonly number[],
  careless: readonly number[],
): readonly BenchRow[] {
  const painted = median(visits.map(({ paint }) => paint));
  const row = (what: string, value: number, unit: string, atMost: number | null = null) => ({
    what: `${size.toLocaleString("en-GB")} entries: ${what}`,
    value,
    unit,
    atMost,
  });
  return [
    row("Lagebild painted, as it last stood", painted, "ms"),
    row("bare page that reads the same copy", median(bare), "ms"),
    row("Lagebild painted, against the bare page", painted / median(bare), "×", 3),
    row("Lagebild computed anew and in use", median(visits.map(({ figure }) => figure)), "ms"),
    row("memory of the page", median(visits.map(({ memory }) => memory)), "MB"),
    ...(careless.length === 0
      ? []
      : [
          row("careless client", median(careless), "ms"),
          row(
            "Lagebild painted, against the careless client",
            painted / median(careless),
            "×",
            1 / 3,
          ),
        ]),
  ];
}

/** A first visit, until all it loaded lies in this device's copy. */
async function keepCopy(context: BrowserContext, url: string, size: number): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(url);
  await page.waitForFunction(
    async ([name, wanted]) => {
      const known = await indexedDB.databases();
      if (!known.some((one) => one.name === name)) return false;
      const database = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => opened(request.result);
      });
      const kept = await new Promise<number>((counted) => {
        const request = database.transaction("chunks").objectStore("chunks").getAllKeys();
        request.onsuccess = () => counted(request.result.length);
      });
      database.close();
      return kept >= wanted;
    },
    [`masterplan ${new URL("sites/integration", url).href} own`, size / 1_000] as const,
    { polling: 1_000 },
  );
  // Scripts that work without a connection needs come three seconds later, and the picture of the screen.
  await page.waitForFunction(() => localStorage.getItem("mpi.lastScreen") !== null, null, {
    polling: 1_000,
  });
  await page.waitForTimeout(5_000);
  await page.close();
}

interface Visit {
  readonly paint: number;
  readonly figure: number;
  /** Megabytes on the page's heap. */
  readonly memory: number;
}

async function visitApp(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  await slowDown(page);
  const figure = await untilFigure(page, url, 300_000);
  const paint = await page.evaluate(() => {
    // What is painted first is Lagebild only where its picture is there by then.
    const pictured = performance.getEntriesByName("last screen")[0]?.startTime ?? Number.NaN;
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    return first !== undefined && pictured < first ? first : Number.NaN;
  });
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.close();
  return { paint, figure, memory: usedSize / 1e6 };
}

async function visitOther(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await slowDown(page);
  const figure = await untilFigure(page, url, 300_000);
  await page.close();
  return figure;
}
