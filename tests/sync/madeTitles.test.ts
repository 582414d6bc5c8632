import { afterEach, beforeEach, expect, test } from "vitest";
import type { Entry } from "../../src/domain/records.ts";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let open: Store[];
beforeEach(async () => {
  site = await provisionedSite();
  open = [];
});
afterEach(async () => {
  for (const store of open) store.stop();
  await site.close();
});

async function person(): Promise<Store> {
  const store = await openStore({
    site: site.connect().site,
    storage: memoryStorage(),
    titleOf(_records, list, entry) {
      if (list !== "stages") return null;
      const { structure, startsOn } = entry as Entry<"stages">;
      return `${structure} ${startsOn}`;
    },
  });
  open.push(store);
  await store.refresh();
  return store;
}

test("a title made of other fields, changed by two people at once, is nobody's to decide and tells both changes", async () => {
  const create = (title: string) =>
    site.site.create("structures", title, { title, kind: "post", term: "unknown" });
  const [first, second] = [await create("eins"), await create("zwei")];
  const stage = await site.site.create("stages", "s", {
    title: `${first.id} 2017-01-01`,
    structure: first.id,
    startsOn: "2017-01-01",
    certainty: "secured",
  } as never);
  const [a, b] = [await person(), await person()];
  a.update("stages", stage.id, { structure: second.id });
  await a.settled();
  b.update("stages", stage.id, { startsOn: "2018-01-01" } as never);
  await b.settled();
  expect(await site.site.read("stages", stage.id)).toMatchObject({
    title: `${second.id} 2018-01-01`,
    structure: second.id,
    startsOn: "2018-01-01",
  });
});
