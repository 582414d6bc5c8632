import { setTimeout as wait } from "node:timers/promises";
import type { Loaded, Written } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import { openSite } from "../../emulator/site.ts";
import { connect } from "../../sharepoint/connect.ts";
import { mostTogether } from "../../sync/follow/schedule.ts";
import { overHttp } from "../local/exampleState.ts";
import { localToken } from "../local/localToken.ts";
import { withGrownSite } from "./measure/grownSite.ts";
import type { BenchRow } from "./measure/row.ts";
import { watched } from "./measure/watchedFetch.ts";

const entries = 2_910;
/** Edits of different entries, as after an afternoon without a connection. */
const edits = 400;
/** Edits sent together; SharePoint takes a hundred parts in a batch, an edit and its reading are two. */
const sizes = [1, 5, 10, 20, 40, mostTogether, 100] as const;
/** To the server and back, in milliseconds. */
const distanceMs = 40;

/** Time and requests for sending edits made offline, by how many are sent together, over a line as from an office to the cloud. */
export function benchSending(): Promise<readonly BenchRow[]> {
  return withGrownSite(entries, async (dataDir) => {
    const local = await openSite({ dataDir });
    try {
      return await overHttp(local, measure);
    } finally {
      await local.close();
    }
  });
}

async function measure(origin: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const taken = new Map<number, number>();
  for (const size of sizes) {
    const wire = watched();
    const far: typeof fetch = async (input, init) => {
      await wait(distanceMs);
      return wire.fetch(input, init);
    };
    const siteUrl = `${origin}/sites/integration`;
    const { site } = connect({ siteUrl, token: localToken, fetch: far });
    const { lists } = await site.load();
    const found = structuresOf(lists).slice(0, edits);
    if (found.length < edits) throw new Error(`Only ${found.length} structures.`);
    const before = wire.requests();
    const begun = performance.now();
    for (let at = 0; at < found.length; at += size) {
      const written = await site.write(
        found.slice(at, at + size).map(({ id, etag, key }) => ({
          kind: "update" as const,
          list: "structures" as const,
          id,
          etag,
          key,
          values: { fte: size + at / 1_000 },
        })),
      );
      mustBeWritten(written);
    }
    const ms = performance.now() - begun;
    taken.set(size, ms);
    const row = (what: string, value: number, unit: string, atMost: number | null = null) =>
      rows.push({ what: `${edits} edits, ${size} together: ${what}`, value, unit, atMost });
    row("time", ms, "ms");
    row("requests", wire.requests() - before, "requests");
  }
  const best = Math.min(...taken.values());
  return [
    ...rows,
    {
      what: `the app's ${mostTogether} together, against the quickest`,
      value: (taken.get(mostTogether) ?? Number.NaN) / best,
      unit: "×",
      atMost: 1.2,
    },
  ];
}

function structuresOf(lists: Loaded["lists"]): readonly Entry[] {
  return lists.find(({ name }) => name === "structures")?.entries ?? [];
}

function mustBeWritten(written: readonly Written[]): void {
  for (const one of written) if (!one.ok) throw one.failure;
}
