import { expect, test } from "vitest";
import "fake-indexeddb/auto";
import type { Loaded } from "../../src/domain/ports.ts";
import type { Entry } from "../../src/domain/records.ts";
import { listNames } from "../../src/domain/schema/index.ts";
import { openDeviceStorage } from "../../src/sync/device/deviceStorage.ts";
import { applyEntry, applyLoaded, type Replica } from "../../src/sync/device/replica.ts";
import type { KeptEdit } from "../../src/sync/outbox/edit.ts";
import { Server } from "./simulation/server.ts";

function serverWith(count: number): Server {
  const server = new Server();
  for (let at = 1; at <= count; at += 1) server.create(`k${at}`, { title: `M${at}` });
  return server;
}

function loaded(server: Server): Loaded {
  return server.load();
}

const titles = (replica: Replica | null) => replica?.records.measures.all.map(({ title }) => title);

test("a copy of several chunks comes back as it was saved, whatever changes in between", async () => {
  const storage = await openDeviceStorage("site", "chunks");
  const server = serverWith(2_500);
  let replica = applyLoaded(null, loaded(server), 1);
  await storage.saveReplica(replica);
  const changed: Entry = server.update(1_700, '"1"', { title: "geändert" });
  replica = applyEntry(replica, "measures", changed);
  await storage.saveReplica(replica);
  for (let id = 1; id <= 600; id += 1) server.recycle(id, '"1"');
  replica = applyLoaded(replica, loaded(server), 2);
  await storage.saveReplica(replica);
  const again = await (await openDeviceStorage("site", "chunks")).read();
  expect(titles(again.replica)).toEqual(titles(replica));
  expect(again.replica?.changeToken).toBe(replica.changeToken);
  expect(titles(again.replica)).toHaveLength(1_900);
});

test("what two tabs save in turn is never a mixture of both", async () => {
  const [a, b] = [await openDeviceStorage("site", "two"), await openDeviceStorage("site", "two")];
  const server = serverWith(3);
  const old = applyLoaded(null, loaded(server), 1);
  await a.saveReplica(old);
  await b.read();
  // B learns of a change in one list and saves; A, which knows nothing of it, saves another list.
  const newer = applyEntry(old, "measures", server.update(1, '"1"', { title: "neu" }));
  await b.saveReplica({ ...newer, changeToken: "newer" });
  const area = { id: 1, etag: '"1"', title: "Gemeinde" } as unknown as Entry;
  const fromA = applyEntry(old, "areas", area);
  await a.saveReplica(fromA);
  const kept = (await (await openDeviceStorage("site", "two")).read()).replica;
  expect(kept?.changeToken).toBe(fromA.changeToken);
  expect(titles(kept)).toEqual(titles(fromA));
  for (const list of listNames) {
    expect(kept?.records[list].all).toEqual(fromA.records[list].all);
  }
});

test("a tab that learns later than another whose memory it is leaves what that one has kept", async () => {
  const [a, b] = [await openDeviceStorage("site", "late"), await openDeviceStorage("site", "late")];
  await a.startAnew("anna");
  const edit = { number: 1, list: "measures", values: { goal: "getippt" } } as unknown as KeptEdit;
  await a.saveOutbox({ put: [edit], remove: [], landed: [] });
  await b.startAnew("anna");
  expect((await b.readOutbox()).edits).toEqual([edit]);
  await b.startAnew("bernd");
  expect(await b.read()).toMatchObject({ login: "bernd", edits: [] });
});

/** Does something to the chunks of a copy behind the app's back. */
async function damage(name: string, by: (chunks: IDBObjectStore) => void): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`masterplan site ${name}`);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const work = database.transaction("chunks", "readwrite");
  by(work.objectStore("chunks"));
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve;
    work.onerror = reject;
  });
  database.close();
}

const damages: { readonly [what: string]: (chunks: IDBObjectStore) => void } = {
  "lacks a part": (chunks) => chunks.delete(["measures", 1]),
  "has a part cut short": (chunks) => chunks.put([], ["measures", 2]),
  "has a part of another state beside its own": (chunks) =>
    chunks.put([{ id: 9_999, etag: '"1"' }], ["measures", 7]),
  "has the same part twice instead of two": (chunks) => {
    const part = chunks.get(["measures", 0]);
    part.onsuccess = () => chunks.put(part.result, ["measures", 1]);
  },
  "has something else in place of a part": (chunks) => chunks.put("?", ["measures", 0]),
};

test.for(Object.entries(damages))(
  "a copy that %s is not painted but loaded anew, and the edits stay",
  async ([what, by]) => {
    const storage = await openDeviceStorage("site", what);
    const edit = { number: 1, kind: "update", list: "measures", id: 1 } as KeptEdit;
    await storage.saveOutbox({ put: [edit], remove: [], landed: [] });
    const replica = applyLoaded(null, loaded(serverWith(2_500)), 1);
    await storage.saveReplica(replica);
    await damage(what, by);
    const again = await openDeviceStorage("site", what);
    expect(await again.read()).toMatchObject({ replica: null, edits: [{ number: 1 }] });
    await again.saveReplica(replica);
    const whole = await (await openDeviceStorage("site", what)).read();
    expect(titles(whole.replica)).toHaveLength(2_500);
  },
);
