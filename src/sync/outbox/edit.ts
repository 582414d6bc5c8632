import type { Moment } from "../../domain/day.ts";
import type { Failure } from "../../domain/failure.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { FieldConflict } from "./merge.ts";
import type { FieldValues } from "./values.ts";

export const editStates = ["storing", "kept", "sending", "conflict", "refused"] as const;

export type EditState = (typeof editStates)[number];

/** What outlives a reload of the page. */
export interface KeptEdit {
  /** Orders the edits of this device and names this one; never used twice. */
  readonly number: number;
  readonly kind: "create" | "update" | "recycle";
  readonly list: ListName;
  /** The record; below 0 until its creation has reached the site. */
  readonly id: number;
  /** Key of the record to be created, else null. */
  readonly key: string | null;
  /** When the record was created on the site, where it was known there: an id alone may be another record's once its list has been made anew. */
  readonly recordSince?: Moment;
  /** What is to be written. */
  readonly values: FieldValues;
  /** The same fields (all fields where it is recycled) as the person saw them before. */
  readonly base: FieldValues;
  /** The whole record as last known, where somebody else has deleted it. */
  readonly last: FieldValues | null;
  readonly at: Moment;
}

export interface Edit extends KeptEdit {
  readonly state: EditState;
  /** Why it was refused, or why it is tried again. */
  readonly failure: Failure | null;
  /** What a person has to decide, where the state is "conflict". */
  readonly conflicts: readonly FieldConflict[];
  readonly attempts: number;
  /** Not sent before this instant, in milliseconds. */
  readonly notBefore: number;
  /** Whether the site may already know it. */
  readonly maybeSent: boolean;
}
