import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Changed, Loaded } from "../../src/domain/ports.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeEach(async () => {
  site = await provisionedSite();
});
afterEach(() => site.close());

const pageSize = 5_000;
const place = { Title: "Ort {n}", key: "k{n}" };

function areasOf({ lists }: Loaded): ReadonlyMap<number, string> {
  const areas = lists.find(({ name }) => name === "areas")?.entries ?? [];
  expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
  return new Map(areas.map(({ id, etag }) => [id, etag]));
}

/** What a device holds that loaded once and has asked for changes since. */
function after(areas: ReadonlyMap<number, string>, { entries, deleted }: Changed) {
  const held = new Map(areas);
  for (const { list, id } of deleted) if (list === "areas") held.delete(id);
  for (const { list, entry } of entries) if (list === "areas") held.set(entry.id, entry.etag);
  return [...held].sort(([a], [b]) => a - b);
}

async function areasNow(): Promise<readonly (readonly [number, string])[]> {
  return [...areasOf(await site.connect().site.load())].sort(([a], [b]) => a - b);
}

describe("a list of many entries is loaded whole, each entry once, without touching the threshold", () => {
  test.for([5_000, 5_001, 20_001, 100_000])("%i entries", { timeout: 120_000 }, async (count) => {
    await site.fill("mpi-areas", count, place);
    const asked = pagesAskedOf("areas");
    const loaded = await site.connect({ fetch: asked.fetch }).site.load();
    expect(areasOf(loaded).size).toBe(count);
    expect(asked.pages()).toBe(Math.max(1, Math.ceil(count / pageSize)));
    const sent = await site.ledger();
    const batches = Math.ceil((Math.ceil(count / pageSize) - 1) / 10);
    expect(sent).toHaveLength(count < pageSize ? 1 : 2 + batches);
    expect(sent.every(({ bytes, status }) => bytes <= 1_048_576 && status === 200)).toBe(true);
  });
});

describe("changes", () => {
  test("more than one page of them miss nothing, also while more happen and with a clock ten minutes wrong", async () => {
    await site.fill("mpi-areas", 2_500, place);
    const now = () => Date.now() + 10 * 60_000;
    let queries = 0;
    const busy = site.connect({
      now,
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (String(input).includes("getchanges") && ++queries === 1) {
          await site.fill("mpi-areas", 50, { Title: "Dazwischen {n}", key: "d{n}" });
        }
        return answer;
      },
    });
    const loaded = await busy.site.load();
    await site.fill("mpi-areas", 550, { Title: "Neu {n}", key: "n{n}" });
    const areas = [...areasOf(loaded)];
    await writeTwice(areas.slice(0, 140));
    for (const [id, etag] of areas.slice(-200)) await site.site.recycle("areas", id, etag);
    const changed = await busy.site.changesSince(loaded.changeToken);
    expect(queries).toBe(2);
    expect(after(areasOf(loaded), changed)).toEqual(await areasNow());
    expect(await busy.site.changesSince(changed.changeToken)).toMatchObject({
      entries: [],
      deleted: [],
    });
  });

  test("that no page could hold are loaded anew, and a token older than the log is not believed", async () => {
    const loaded = await site.site.load();
    await site.fill("mpi-areas", 1_001, place);
    expect(await site.site.changesSince(loaded.changeToken)).toMatchObject({ reload: true });
    const { changeToken } = await site.site.load();
    expect(await site.site.changesSince(changeToken)).toMatchObject({ reload: false });
    for (const [days, reload] of [
      [29, false],
      [31, true],
      [61, true],
    ] as const) {
      const later = Date.now() + days * 86_400_000;
      await site.clock({ now: new Date(later).toISOString() });
      const { site: awake } = site.connect({ now: () => later });
      expect([days, (await awake.changesSince(changeToken)).reload]).toEqual([days, reload]);
    }
  });
});

test("entries added and deleted while pages are read come with the next change query, each once", async () => {
  await site.fill("mpi-areas", 20_000, place);
  let batches = 0;
  const busy = site.connect({
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      batches += 1;
      await site.fill("mpi-areas", 10, { Title: "Dazwischen {n}", key: `d${batches}-{n}` });
      // One entry of a page that was read, one of a page that is still to be.
      for (const id of [batches, 19_000 + batches]) await recycle(id);
      return answer;
    },
  });
  const loaded = await busy.site.load();
  expect(batches).toBe(3);
  const changed = await site.connect().site.changesSince(loaded.changeToken);
  expect(after(areasOf(loaded), changed)).toEqual(await areasNow());
});

async function writeTwice(areas: readonly (readonly [id: number, etag: string])[]): Promise<void> {
  const write = (id: number, etag: string, title: string) =>
    site.site.update("areas", id, etag, { title });
  await Promise.all(
    areas.map(async ([id, etag]) => {
      const once = await write(id, etag, `einmal ${id}`);
      await write(id, once.etag, `zweimal ${id}`);
    }),
  );
}

async function recycle(id: number): Promise<void> {
  const { etag } = await site.site.read("areas", id);
  await site.site.recycle("areas", id, etag);
}

/** Counts the pages of a list's entries a client asks for. */
function pagesAskedOf(list: string) {
  let pages = 0;
  const page = new RegExp(`Lists/mpi-${list}'\\)/items\\?[^ ]*top=${pageSize}`, "gi");
  const counting: typeof fetch = (input, init) => {
    pages += [
      ...decodeURIComponent(String(init?.body ?? "").replace(/%(?![0-9a-f]{2})/gi, "")).matchAll(
        page,
      ),
    ].length;
    return fetch(input, init);
  };
  return { fetch: counting, pages: () => pages };
}
