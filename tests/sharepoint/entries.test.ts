import { afterAll, beforeAll, expect, test } from "vitest";
import { day, type Moment } from "../../src/domain/day.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await provisionedSite();
});
afterAll(() => site.close());

test("everything is loaded by one batch", async () => {
  const before = (await site.ledger()).length;
  const loaded = await site.site.load();
  expect(loaded.lists).toHaveLength(26);
  expect((await site.ledger()).slice(before).map(({ method }) => method)).toEqual(["POST"]);
});

test("a value of every kind comes back as it was written", async () => {
  const { me, lists } = await site.site.load();
  const field = lists.find(({ name }) => name === "actionFields")?.entries[0];
  const provider = await site.site.create("organisations", "a1", {
    title: "Träger",
    kind: "welfare",
  });
  const structure = await site.site.create("structures", "a2", {
    title: "Beratungsstelle 'Ä' & <b>",
    kind: "service",
    provider: provider.id,
    actionFields: [field?.id ?? 0],
    spatialLevels: ["district", "?Planet"],
    startsOn: day("2016-03-27"),
    endsOn: day("2016-12-31"),
    term: "temporary",
    contact: me.id,
    fte: 1.5,
    description: "Zeile 1\nZeile 2",
  });
  expect(structure).toMatchObject({
    key: "a2",
    provider: provider.id,
    actionFields: [field?.id],
    spatialLevels: ["district", "?Planet"],
    startsOn: "2016-03-27",
    endsOn: "2016-12-31",
    contact: me.id,
    fte: 1.5,
    capacity: null,
    description: "Zeile 1\nZeile 2",
  });
  const funding = await site.site.create("fundings", "a3", {
    title: "F",
    structure: structure.id,
    amount: 10200.5,
    rate: 0.45,
  });
  expect(funding).toMatchObject({ structure: structure.id, amount: 10200.5, rate: 0.45 });
  const meeting = await site.site.create("meetings", "a4", {
    title: "Runde",
    startsAt: "2016-11-08T09:00:00Z" as Moment,
    attendees: [me.id],
    minutesLink: "https://example.org/a b",
  });
  expect(meeting).toMatchObject({
    startsAt: "2016-11-08T09:00:00Z",
    attendees: [me.id],
    minutesLink: "https://example.org/a b",
  });
  const changed = await site.site.update("structures", structure.id, structure.etag, {
    endsOn: null,
    spatialLevels: [],
  });
  expect(changed).toMatchObject({ endsOn: null, spatialLevels: [], startsOn: "2016-03-27" });
  await expect(
    site.site.update("structures", structure.id, structure.etag, { fte: 2 }),
  ).rejects.toMatchObject({ code: "conflict" });
  const versions = await site.site.versions("structures", structure.id);
  expect(versions.map(({ values }) => values.endsOn)).toEqual([null, "2016-12-31"]);
  expect(versions[1]?.values).toMatchObject({ provider: provider.id, actionFields: [field?.id] });
});

test("a repeat with the same key makes no second entry", async () => {
  const first = await site.site.create("potentials", "k1", { title: "P", state: "recognised" });
  const again = await site.site.create("potentials", "k1", { title: "P", state: "recognised" });
  expect(again.id).toBe(first.id);
});

test("a creation whose answer is lost is found by its key", async () => {
  await site.fault({ match: "/items", kind: "dropAfter", count: 1 });
  const made = await site.site.create("potentials", "k2", { title: "Q", state: "recognised" });
  expect(made.key).toBe("k2");
});

test("changes, deletions and restored entries are told by one query and one batch", async () => {
  const { changeToken } = await site.site.load();
  const kept = await site.site.create("potentials", "c1", { title: "C", state: "recognised" });
  const gone = await site.site.create("potentials", "c2", { title: "D", state: "recognised" });
  await site.site.recycle("potentials", gone.id, gone.etag);
  const before = (await site.ledger()).length;
  const changed = await site.site.changesSince(changeToken);
  expect(changed.entries.map(({ entry }) => entry.key)).toEqual(["c1"]);
  expect(changed.deleted).toEqual([{ list: "potentials", id: gone.id }]);
  expect((await site.ledger()).slice(before)).toHaveLength(2);
  const quiet = await site.site.changesSince(changed.changeToken);
  expect(quiet).toMatchObject({ entries: [], deleted: [], reload: false });
  await expect(site.site.read("potentials", gone.id)).rejects.toMatchObject({
    code: "entryMissing",
  });
  expect((await site.site.read("potentials", kept.id)).etag).toBe(kept.etag);
});

test("a file is stored in the folder, never over another one", async () => {
  const first = await site.files.store('Plan "A": 1/2.docx', new Uint8Array([1, 2, 3]));
  const second = await site.files.store('Plan "A": 1/2.docx', new Uint8Array([4, 5]));
  expect([first.name, second.name]).toEqual(["Plan -A- 1-2.docx", "Plan -A- 1-2 (2).docx"]);
  expect(await site.files.read(first.serverRelativeUrl)).toEqual(new Uint8Array([1, 2, 3]));
  expect(await site.files.read(second.serverRelativeUrl)).toEqual(new Uint8Array([4, 5]));
});

test("a file stored again with the same content, or under a name that stands for it, is the one there is", async () => {
  const first = await site.files.store("Protokoll.docx", new Uint8Array([1, 2, 3]));
  const again = await site.files.store("Protokoll.docx", new Uint8Array([1, 2, 3]));
  expect(again).toEqual(first);
  const once = await site.files.store("Protokoll.docx", new Uint8Array([9]), { once: true });
  expect(once).toEqual(first);
  expect(await site.files.read(once.serverRelativeUrl)).toEqual(new Uint8Array([1, 2, 3]));
  await site.fault({ match: "AddUsingPath", kind: "dropAfter", count: 1 });
  const lost = await site.files.store("Neu.docx", new Uint8Array([7]));
  expect(lost.name).toBe("Neu.docx");
});
