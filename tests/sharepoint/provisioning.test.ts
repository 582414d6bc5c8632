import { afterAll, beforeAll, expect, test } from "vitest";
import { listNames } from "../../src/domain/schema/index.ts";
import { emptySite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await emptySite();
});
afterAll(() => site.close());

const quietly = () => {};

/** A client whose connection breaks for good once so many writes have been done and before their last answer comes. */
function breakingAfter(writes: number) {
  let done = 0;
  return site.connect({
    fetch: async (input, init) => {
      if (done >= writes) throw new TypeError("closed");
      const answer = await fetch(input, init);
      if (init?.method === "POST" && !String(input).includes("$batch")) done += 1;
      if (done >= writes) throw new TypeError("closed");
      return answer;
    },
  });
}

/** Every list with its title, columns and views, and how many lists, columns and first entries the site has. */
async function madeOf() {
  const state = await fetch(`${site.origin}/__state?tables=lists,fields,views,items`);
  const { ops } = (await state.json()) as {
    ops: readonly (readonly [
      string,
      string,
      {
        title?: string;
        url?: string;
        name?: string;
        listId?: string;
        fields?: readonly string[];
        values?: { key?: string };
      },
    ])[];
  };
  const urls = new Map(ops.map(([table, id, row]) => [table === "lists" ? id : "", row.url ?? ""]));
  return ops
    .map(([table, , { title, url, name, listId, fields, values }]) =>
      [
        table,
        urls.get(listId ?? "") ?? url,
        name ?? values?.key ?? "",
        title ?? "",
        (fields ?? []).join(),
      ].join(" "),
    )
    .sort();
}

test("stopped after any number of writes and run again, it makes one set of lists, columns, views and first entries", {
  timeout: 120_000,
}, async () => {
  await site.keep();
  await site.provisioning.provision("de", quietly);
  const whole = await madeOf();
  await site.goBack();
  let stops = 0;
  for (let writes = 1; writes < 200; writes += 1) {
    const end = await breakingAfter(writes)
      .provisioning.provision("de", quietly)
      .then(
        () => "done",
        (failure: { readonly code: string }) => failure.code,
      );
    if (end === "done") break;
    expect(end).toBe("offline");
    stops += 1;
  }
  expect(stops).toBeGreaterThan(30);
  expect(await madeOf()).toEqual(whole);
  await site.goBack();
});

test("an empty site gets all lists, and a second run changes nothing", async () => {
  const told: string[] = [];
  await site.provisioning.provision("de", (done, of, list) => told.push(`${done}/${of} ${list}`));
  expect(told).toHaveLength(listNames.length * 2);
  expect((await site.provisioning.check()).filter(({ state }) => state !== "ok")).toEqual([]);
  const loaded = await site.site.load();
  expect(loaded.missingLists).toEqual([]);
  expect(loaded.lists.find(({ name }) => name === "actionFields")?.entries).toHaveLength(10);
  const before = (await site.ledger()).length;
  await site.provisioning.provision("de", () => {});
  const writes = (await site.ledger())
    .slice(before)
    .filter(({ method, url }) => method !== "GET" && !url.includes("$batch"));
  expect(writes).toEqual([]);
});
