import { expect, it } from "vitest";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import { provisionedSite } from "../support/site.ts";
import { chanceOf } from "./simulation/chance.ts";
import { virtualTime } from "./virtualTime.ts";

it("whoever asks for changes sees a list for which rights were given back, without waiting for the next look at all of the site", async () => {
  const time = virtualTime(3);
  const site = await provisionedSite({ now: time.now });
  const user = "leser@landkreis.example";
  await site.as({ user, permissions: "read", hiddenLists: ["mpi-measures"] });
  const store = await openStore({
    site: site.connect({
      token: async () => `user:${user}`,
      fetch: time.network(3),
      now: time.now,
      sleep: time.sleep,
    }).site,
    storage: memoryStorage(),
    clock: time,
    random: chanceOf(3),
  });
  const lacking = () => store.getState().standing?.missingLists ?? [];
  try {
    await time.until(store.refresh());
    expect(lacking()).toContain("measures");
    await site.as({ user, permissions: "read" });
    await time.until(time.sleep(31_000).then(() => store.refresh()));
    expect(lacking()).toEqual([]);
  } finally {
    store.stop();
    await site.close();
  }
});
