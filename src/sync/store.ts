import type { Failure } from "../domain/failure.ts";
import type { Changes } from "../domain/ports.ts";
import type { Records } from "../domain/records.ts";
import type { ListName } from "../domain/schema/index.ts";
import type { SiteSession } from "./device/replica.ts";
import type { Edit } from "./outbox/edit.ts";
import type { Outbox } from "./outbox/outbox.ts";

/** How far the store has come: nothing known yet, painted from this device's copy, or in step with the site. */
export type Phase = "empty" | "fromDevice" | "fresh";

/** What the app knows at one moment; never changed, only replaced. */
export interface StoreState {
  /** The site's records with this device's own edits laid on them. */
  readonly records: Records;
  readonly phase: Phase;
  /** Rights, people and what the site lacks; null until first loaded. */
  readonly standing: SiteSession | null;
  readonly outbox: Outbox;
  /** Why the site cannot be reached now, and when the next try is due (milliseconds); null while all is well. */
  readonly trouble: { readonly failure: Failure; readonly retryAt: number | null } | null;
  /** Whether edits are kept on this device until they are sent; false where its storage is blocked or full. */
  readonly storageProtected: boolean;
  /** Whether another tab of this browser sends the edits. */
  readonly sentByOtherTab: boolean;
}

/** The records as this device holds them, and every way to change them. Edits show at once and are never lost. */
export interface Store {
  getState(): StoreState;
  subscribe(listener: () => void): () => void;
  /**
   * Adds a record; its id is below 0 until the site has given one. With a key given there is one such
   * record, whoever else makes it at the same time: the first one's values stand.
   */
  create(list: ListName, values: Changes, key?: string): number;
  /** Changes the fields named and no others. */
  update(list: ListName, id: number, values: Changes): void;
  /** Recycles a record after a short time in which it can be taken back. */
  recycle(list: ListName, id: number): void;
  /** Takes back an edit that has not been sent. */
  drop(edit: Edit["number"]): void;
  /** Decides a conflict: the fields in which the person's own value stands. */
  resolve(edit: Edit["number"], mine: readonly string[]): void;
  retry(edit: Edit["number"]): void;
  /** The id a record has now: the site's, once its creation has landed. */
  presentId(id: number): number;
  /** Resolves once every edit made so far is on the site, or rejects with what stands in the way. */
  settled(): Promise<void>;
  /** Asks the site for changes now. */
  refresh(): Promise<void>;
  /** In a running meeting the site is asked more often. */
  setPace(pace: "meeting" | "usual"): void;
  /** What was typed into a form and not yet saved, by the form's name; survives a reload. */
  readDraft(name: string): { readonly [field: string]: unknown } | null;
  writeDraft(name: string, typed: { readonly [field: string]: unknown } | null): void;
  stop(): void;
}
