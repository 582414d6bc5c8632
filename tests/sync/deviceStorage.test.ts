import { expect, test } from "vitest";
import "fake-indexeddb/auto";
import type { Loaded } from "../../src/domain/ports.ts";
import type { Entry } from "../../src/domain/records.ts";
import { listNames } from "../../src/domain/schema/index.ts";
import { openDeviceStorage } from "../../src/sync/deviceStorage.ts";
import { applyEntry, applyLoaded, type Replica } from "../../src/sync/replica.ts";
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
