import type { Loaded } from "../../domain/ports.ts";
import { openSite } from "../../emulator/site.ts";
import { connect } from "../../sharepoint/connect.ts";
import { pageSize } from "../../sharepoint/load/itemPages.ts";
import { overHttp } from "../local/exampleState.ts";
import { localToken } from "../local/localToken.ts";
import { carelessLoad } from "./measure/carelessClient.ts";
import { columnarBytes } from "./measure/columnar.ts";
import { withGrownSite } from "./measure/grownSite.ts";
import { heapInUse } from "./measure/heapInUse.ts";
import type { BenchRow } from "./measure/row.ts";
import { watched } from "./measure/watchedFetch.ts";

/** Entries of a district in use for some years. */
const district = 2_910;
/** Entries of a whole state. */
const state = 218_500;

/** Requests, bytes and memory for loading all lists of a district, against the least that says the same and against a client that takes no care. */
export function benchDistrict(): Promise<readonly BenchRow[]> {
  return withSite(district, async (origin) => [
    ...(await measureLoad(origin)),
    ...(await measureCareless(origin)),
  ]);
}

/** The same for a whole state; the careless client would ask thousands of times. */
export function benchState(): Promise<readonly BenchRow[]> {
  return withSite(state, measureLoad);
}

function withSite<T>(size: number, work: (origin: string) => Promise<T>): Promise<T> {
  return withGrownSite(size, async (dataDir) => {
    const local = await openSite({ dataDir });
    try {
      return await overHttp(local, work);
    } finally {
      await local.close();
    }
  });
}

async function measureLoad(origin: string): Promise<readonly BenchRow[]> {
  const wire = watched();
  const { site } = connect({ siteUrl: siteOf(origin), token: localToken, fetch: wire.fetch });
  const heapBefore = heapInUse();
  const startedAt = performance.now();
  const loaded = await site.load();
  const took = performance.now() - startedAt;
  const heap = heapInUse() - heapBefore;
  const items = countOf(loaded);
  const perItem = (bytes: number) => bytes / items;
  const floor = perItem(columnarBytes(loaded));
  const rows = [
    row("items loaded", items, "items"),
    row("requests", wire.requests(), "requests", Math.ceil(pagesOf(loaded) / 10) + 2),
    row("preflights from another origin", wire.preflights(), "requests", 2),
    row("bytes per item", perItem(wire.bytes()), "B gz", 1.9 * floor),
    row("bytes per item, columns with dictionaries", floor, "B gz"),
    row("bytes per item, uncompressed", perItem(wire.rawBytes()), "B"),
    row("time, server included", took, "ms"),
    row("memory held afterwards", heap, "MB"),
  ];
  await fetch(`${origin}/__ledger`, { method: "POST" });
  const changed = await site.changesSince(loaded.changeToken);
  const ledger = (await (await fetch(`${origin}/__ledger`)).json()) as readonly LedgerLine[];
  return [
    ...rows,
    row("asking for changes when there are none", ledger.length, "requests", 1),
    row("entries in that answer", changed.entries.length + changed.deleted.length, "items", 0),
    row("bytes of that answer", ledger[0]?.answerBytes ?? Number.NaN, "B", 1_024),
  ];
}

interface LedgerLine {
  readonly answerBytes: number;
}

async function measureCareless(origin: string): Promise<readonly BenchRow[]> {
  const wire = watched();
  const items = await carelessLoad(siteOf(origin), wire.fetch);
  return [
    row("careless client: requests", wire.requests(), "requests"),
    row("careless client: preflights", wire.preflights(), "requests"),
    row("careless client: bytes per item", wire.bytes() / items, "B gz"),
  ];
}

function siteOf(origin: string): string {
  return `${origin}/sites/integration`;
}

function countOf({ lists }: Loaded): number {
  return lists.reduce((sum, { entries }) => sum + entries.length, 0);
}

function pagesOf({ lists }: Loaded): number {
  return lists.reduce((sum, { entries }) => sum + Math.ceil(entries.length / pageSize), 0);
}

function row(what: string, value: number, unit: string, atMost: number | null = null): BenchRow {
  return { what, value, unit, atMost };
}
