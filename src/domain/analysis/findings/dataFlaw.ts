import type { RecordName } from "../kernel/recordName.ts";

export const dataFlaws = [
  "unknownEnds",
  "unknownFte",
  "withoutTranche",
  "outsideStructure",
  "withoutTargetGroups",
  "withoutDay",
  "costSources",
  "moreApproved",
  "countedTwice",
  "dangling",
  "foreignWords",
] as const;
export type DataFlawName = (typeof dataFlaws)[number];

/** What is missing in, or odd about, so many entries. */
export interface DataFlaw {
  readonly flaw: DataFlawName;
  /** Each once. */
  readonly entries: readonly RecordName[];
}
