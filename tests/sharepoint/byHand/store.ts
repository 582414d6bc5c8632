import type { Connection } from "../../../src/sharepoint/connect.ts";
import type { Replica } from "../../../src/sync/device/replica.ts";
import { memoryStorage, nothingKept } from "../../../src/sync/device/storage.ts";
import { openStore } from "../../../src/sync/openStore.ts";
import type { Edit } from "../../../src/sync/outbox/edit.ts";
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

/** Resolves once every edit is on the site, has met a failure or waits behind one that has. */
export function ended(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (waiting(store.getState().outbox.edits)) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** Whether some record's first edit is still to be answered. */
function waiting(edits: readonly Edit[]): boolean {
  const first = new Map<string, Edit>();
  for (const edit of edits) {
    const record = `${edit.list}:${edit.id}`;
    if (!first.has(record)) first.set(record, edit);
  }
  return [...first.values()].some(
    ({ failure, conflicts }) => failure === null && conflicts.length === 0,
  );
}
