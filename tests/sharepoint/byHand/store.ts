import type { Connection } from "../../../src/sharepoint/connect.ts";
import { openStore } from "../../../src/sync/openStore.ts";
import type { Replica } from "../../../src/sync/replica.ts";
import { memoryStorage, nothingKept } from "../../../src/sync/storage.ts";
import type { Store } from "../../../src/sync/store.ts";

/** A store in step with the site: started anew, or from what this device has kept. */
export async function started(
  { site }: Connection,
  copy: Replica | null,
  keep: (replica: Replica) => void = () => {},
): Promise<Store> {
  const login = copy?.standing.me.login ?? null;
  const store = await openStore({
    site,
    storage: {
      ...memoryStorage(),
      read: async () => ({ ...nothingKept, replica: copy, login }),
      saveReplica: async (replica) => keep(replica),
    },
  });
  await store.refresh();
  return store;
}

/** Resolves once every edit is on the site or has met a failure. */
export function ended(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.getState().outbox.edits.every(({ failure, conflicts }) => failure ?? conflicts[0]))
        return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
