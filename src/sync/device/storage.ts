import type { KeptEdit } from "../outbox/edit.ts";
import type { Replica } from "./replica.ts";

/** What was typed into a form and not saved. */
export type Draft = { readonly [field: string]: unknown };

/** All that outlives the page. */
export interface Kept {
  /** Login of the person it belongs to; null where nobody has been identified yet. */
  readonly login: string | null;
  readonly replica: Replica | null;
  readonly edits: readonly KeptEdit[];
  /** Ids the site gave to records created here. */
  readonly landed: ReadonlyMap<number, number>;
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** What changes of the outbox are to be kept, all of it or nothing. */
export interface OutboxChange {
  readonly put: readonly KeptEdit[];
  readonly remove: readonly number[];
  readonly landed: readonly (readonly [from: number, to: number])[];
}

/** This device's memory. A promise resolves once what was given is durable. */
export interface Storage {
  /** Whether what is given outlives the page. */
  readonly durable: boolean;
  read(): Promise<Kept>;
  /** The outbox alone, as all tabs have left it. */
  readOutbox(): Promise<Pick<Kept, "edits" | "landed">>;
  saveOutbox(change: OutboxChange): Promise<void>;
  saveReplica(replica: Replica): Promise<void>;
  saveDraft(name: string, draft: Draft | null): Promise<void>;
  /** Belongs to this person from now on, and forgets everything unless it does already: another tab may have been quicker. */
  startAnew(login: string): Promise<void>;
  close(): void;
}

export const nothingKept: Kept = {
  login: null,
  replica: null,
  edits: [],
  landed: new Map(),
  drafts: new Map(),
};

/** A memory that ends with the page, where the device's is blocked. */
export function memoryStorage(): Storage {
  return {
    durable: false,
    read: async () => nothingKept,
    readOutbox: async () => nothingKept,
    saveOutbox: async () => {},
    saveReplica: async () => {},
    saveDraft: async () => {},
    startAnew: async () => {},
    close: () => {},
  };
}
