import type { Replica } from "./replica.ts";
import type { Storage } from "./storage.ts";

/** What is written to this device's storage, one thing after another. */
export interface DeviceMemory {
  /** Whether what was given so far outlives the page; false for good once something failed. */
  isProtected(): boolean;
  /** Something could not be read: nothing counts as protected any more. */
  failed(): void;
  /** Resolves once the work is durable or has failed. */
  save(work: (storage: Storage) => Promise<void>): Promise<void>;
  /** Saves the state there is when its turn comes, once however often it is asked for before. */
  saveReplica(latest: () => Replica | null): void;
  /** Resolves once everything given so far is durable or has failed. */
  saved(): Promise<void>;
  close(): void;
}

/** `changed` is called when the memory stops protecting. */
export function openMemory(storage: Storage, readable: boolean, changed: () => void): DeviceMemory {
  let isProtected = storage.durable && readable;
  let saving: Promise<void> = Promise.resolve();
  let replicaDue = false;

  function failed(): void {
    if (!isProtected) return;
    isProtected = false;
    changed();
  }

  function save(work: (storage: Storage) => Promise<void>): Promise<void> {
    saving = saving.then(() => work(storage)).catch(failed);
    return saving;
  }

  return {
    isProtected: () => isProtected,
    failed,
    save,
    saveReplica(latest) {
      if (replicaDue) return;
      replicaDue = true;
      save(async () => {
        replicaDue = false;
        const replica = latest();
        if (replica) await storage.saveReplica(replica);
      });
    },
    saved: () => saving,
    close() {
      saving.then(() => storage.close());
    },
  };
}
