import type { Loaded, Site } from "../../domain/ports.ts";
import { openSite } from "../../emulator/site.ts";
import { connect } from "../../sharepoint/connect.ts";
import { exampleState, overHttp } from "../exampleState.ts";
import { localToken } from "../localToken.ts";
import { columnarBytes } from "./measure/columnar.ts";
import { naiveLoad } from "./measure/naiveClient.ts";
import type { BenchRow } from "./measure/row.ts";
import { keyFrom, varied } from "./measure/varied.ts";
import { watched } from "./measure/watchedFetch.ts";

/** Entries of a district in use for some years. */
const size = 2_910;

/** Requests and bytes for loading all lists, against the least that says the same and against a client that takes no care. */
export async function benchLoad(): Promise<readonly BenchRow[]> {
  const local = await openSite({ dataDir: null, examplesFile: await exampleState() });
  try {
    return await overHttp(local, measure);
  } finally {
    await local.close();
  }
}

async function measure(origin: string): Promise<readonly BenchRow[]> {
  await fetch(`${origin}/__reset?examples`, { method: "POST" });
  const siteUrl = `${origin}/sites/integration`;
  await fillUp(connect({ siteUrl, token: localToken }).site);

  const ours = watched();
  const startedAt = performance.now();
  const loaded = await connect({ siteUrl, token: localToken, fetch: ours.fetch }).site.load();
  const took = performance.now() - startedAt;
  const items = countOf(loaded);
  const perItem = (bytes: number) => bytes / items;
  const floor = perItem(columnarBytes(loaded));

  const careless = watched();
  const carelessItems = await naiveLoad(siteUrl, careless.fetch);
  const carelessBytes = careless.bytes() / carelessItems;
  return [
    row("items loaded", items, "items", null),
    row("requests", ours.requests(), "requests", 2),
    row("preflights from another origin", ours.preflights(), "requests", 2),
    row("bytes per item", perItem(ours.bytes()), "B gz", 1.9 * floor),
    row("bytes per item, columns with dictionaries", floor, "B gz", null),
    row("time, server included", took, "ms", null),
    row("careless client: requests", careless.requests(), "requests", null),
    row("careless client: preflights", careless.preflights(), "requests", null),
    row("careless client: bytes per item", carelessBytes, "B gz", null),
  ];
}

/** Copies structures, measures and fundings until the site holds as many entries as wanted. */
async function fillUp(site: Site): Promise<void> {
  const loaded = await site.load();
  const missing = Math.max(0, size - countOf(loaded));
  const models = (["structures", "measures", "fundings", "outcomes"] as const).flatMap((list) =>
    (loaded.lists.find(({ name }) => name === list)?.entries ?? []).map((entry) => ({
      list,
      entry,
    })),
  );
  const copies = Array.from({ length: missing }, (_, at) => models[at % models.length]);
  const lanes = Array.from({ length: 8 }, async (_, lane) => {
    for (let at = lane; at < copies.length; at += 8) {
      const model = copies[at];
      if (model) await site.create(model.list, keyFrom(at), varied(model.list, model.entry, at));
    }
  });
  await Promise.all(lanes);
}

function countOf({ lists }: Loaded): number {
  return lists.reduce((sum, { entries }) => sum + entries.length, 0);
}

function row(what: string, value: number, unit: string, atMost: number | null): BenchRow {
  return { what, value, unit, atMost };
}
