import { afterEach, beforeEach, expect, test } from "vitest";
import { listNames } from "../../src/domain/schema/index.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeEach(async () => {
  site = await provisionedSite();
});
afterEach(() => site.close());

const guest = { user: "gast@verband.example", permissions: "contribute" };

test("a guest who may see only some lists works with those", async () => {
  const seen = ["measures", "structures", "actionFields"];
  const hidden = listNames.filter((list) => !seen.includes(list));
  await site.site.create("fundings", "f1", { title: "F" });
  await site.as({ ...guest, hiddenLists: hidden.map((list) => `mpi-${list}`) });
  const { site: own } = site.connect();
  const loaded = await own.load();
  expect(loaded.lists.map(({ name }) => name).sort()).toEqual([...seen].sort());
  expect(loaded.missingLists).toEqual(hidden);
  expect(loaded.mayWrite).toBe(true);
  const made = await own.create("measures", "m1", { title: "M" });
  const changed = await own.changesSince(loaded.changeToken);
  expect(changed).toMatchObject({ reload: false, entries: [{ entry: { id: made.id } }] });
  await expect(own.create("fundings", "f2", { title: "G" })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("who may only read is told so, and who may not see the site is refused", async () => {
  await site.as({ ...guest, permissions: "read" });
  const { site: own } = site.connect();
  expect(await own.load()).toMatchObject({ mayWrite: false, mayManage: false });
  await expect(own.create("measures", "m1", { title: "M" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await site.as({ ...guest, permissions: "none" });
  await expect(own.load()).rejects.toMatchObject({ code: "forbidden" });
});

test("lists are created and mended by owners only; others are refused and change nothing", async () => {
  await site.schema({ list: "mpi-stages", op: "deleteList" });
  await site.as(guest);
  const { site: own, provisioning } = site.connect();
  expect(await own.load()).toMatchObject({ mayManage: false, missingLists: ["stages"] });
  await expect(provisioning.provision("de", () => {})).rejects.toMatchObject({ code: "forbidden" });
  await site.as(null);
  expect((await site.site.load()).missingLists).toEqual(["stages"]);
});
