import type { EntryMeta } from "../records.ts";
import type { ListName } from "../schema/index.ts";
import type { Funding, Structure } from "./entries.ts";

export interface EntryQuality {
  readonly list: ListName;
  readonly entry: EntryMeta;
}

export interface ListQuality {
  readonly list: ListName;
  readonly entries: number;
  /** Required fields times entries, and how many of them are filled. */
  readonly required: number;
  readonly filled: number;
  /** null where nothing is required. */
  readonly share: number | null;
  readonly missing: readonly (EntryQuality & { readonly fields: readonly string[] })[];
}

export interface DataQualityResult {
  readonly lists: readonly ListQuality[];
  /** Over all lists; null where there is nothing. */
  readonly share: number | null;
  /** Temporary or of unknown term, without an end. */
  readonly unknownEnds: readonly Structure[];
  readonly unknownFte: readonly Structure[];
  /** Project-funded without a tranche. */
  readonly withoutTranche: readonly Structure[];
  readonly outsideStructure: readonly Funding[];
  /** Entries that carry a confirmation: days since, null = never, oldest first. */
  readonly confirmations: readonly (EntryQuality & {
    readonly days: number | null;
    readonly stale: boolean;
  })[];
  /** Look-ups that point to a deleted record. */
  readonly dangling: readonly (EntryQuality & {
    readonly field: string;
    readonly to: ListName;
    readonly id: number;
  })[];
  /** Words somebody added in SharePoint: counted as unknown. */
  readonly foreignWords: readonly (EntryQuality & {
    readonly field: string;
    readonly word: string;
  })[];
}
