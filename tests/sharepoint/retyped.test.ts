import { afterEach, beforeEach, expect, test } from "vitest";
import { isRetyped, showsRetyped } from "../../src/sharepoint/schema/retyped.ts";
import { makeZone } from "../../src/sharepoint/schema/zone.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeEach(async () => {
  site = await provisionedSite();
});
afterEach(() => site.close());

const post = { title: "Stelle", kind: "post", term: "temporary" } as const;

async function structures() {
  const { lists } = await site.connect().site.load();
  const list = lists.find(({ name }) => name === "structures");
  return { lacking: list?.missingFields, retyped: list?.retypedFields, entry: list?.entries[0] };
}

async function retype(column: string, type: string) {
  await site.schema([{ list: "mpi-structures", op: "type", column, type }]);
}

test("a column of days made a text is told of, reads as unknown, and is not written", async () => {
  await site.site.create("structures", "a", { ...post, endsOn: "2016-02-01" as never });
  expect(await structures()).toMatchObject({ lacking: [], retyped: [] });
  await retype("endsOn", "Text");
  const after = await structures();
  expect(after).toMatchObject({
    lacking: ["endsOn"],
    retyped: ["endsOn"],
    entry: { endsOn: null },
  });
  const { site: reached } = site.connect();
  await reached.load();
  const { id = 0, etag = "" } = after.entry ?? {};
  await expect(
    reached.update("structures", id, etag, { endsOn: "2017-12-31" as never }),
  ).rejects.toMatchObject({ code: "columnMissing", details: { field: "endsOn" } });
  // Other fields of the record are written as ever.
  expect(await reached.update("structures", id, etag, { source: "Bescheid" })).toMatchObject({
    source: "Bescheid",
  });
});

test("a column whose change lost all its values is told of as well", async () => {
  await site.site.create("structures", "a", { ...post, endsOn: "2016-02-01" as never });
  await retype("endsOn", "Number");
  expect(await structures()).toMatchObject({ retyped: ["endsOn"], entry: { endsOn: null } });
});

test("numbers and ticks made a text are told of, texts made notes are read as before", async () => {
  await site.site.create("structures", "a", { ...post, fte: 1.5, source: "Bescheid" });
  await retype("fte", "Text");
  await retype("source", "Note");
  expect(await structures()).toMatchObject({
    lacking: ["fte"],
    retyped: ["fte"],
    entry: { fte: null, source: "Bescheid" },
  });
});

test("days are read from instants only, never guessed from what people write", () => {
  const zone = makeZone("Europe/Berlin");
  expect(zone.day("2016-12-30T23:00:00Z")).toBe("2016-12-31");
  // A machine would take this for the 2nd of January.
  expect([zone.day("01.02.2016"), zone.day("1/2/2016"), zone.day("2016")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("what a value shows of its column", () => {
  const date = { kind: "date" } as const;
  expect(["31.12.2016", 42_735, true].map((value) => showsRetyped(date, value))).toEqual([
    true,
    true,
    true,
  ]);
  expect([null, undefined, "", "2016-12-30T23:00:00Z"].some((v) => showsRetyped(date, v))).toBe(
    false,
  );
  expect(showsRetyped({ kind: "flag" }, "Ja")).toBe(true);
  expect(showsRetyped({ kind: "euro" }, "1.234,50 €")).toBe(true);
  expect(isRetyped({ kind: "percent" }, "Number")).toBe(false);
  expect(isRetyped({ kind: "choice", words: "term" }, "Text")).toBe(false);
});
