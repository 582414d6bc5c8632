import type { Day } from "../../domain/day.ts";
import type { Entry, Records, Table } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { GapRow } from "./gapRow.ts";

export interface EvidenceLine {
  readonly list: ListName;
  readonly id: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** A bar can be drawn: the record has days of its own. */
  readonly dated: boolean;
}

/** The records a line rests on, with their own days. */
export function evidenceOf(records: Records, { finding, gap }: GapRow): readonly EvidenceLine[] {
  const names =
    finding?.records ??
    (gap
      ? [
          ...gap.structures.map((id) => ({ list: "structures" as const, id })),
          ...gap.needs.map((id) => ({ list: "needs" as const, id })),
          ...gap.tasks.map((id) => ({ list: "tasks" as const, id })),
          ...gap.areas.map((id) => ({ list: "areas" as const, id })),
        ]
      : []);
  return names.map(({ list, id }) => {
    // A list known only by name holds entries of that list.
    const entry = (records[list] as Table<ListName>).byId.get(id) as
      | (Entry & { readonly startsOn?: Day | null; readonly endsOn?: Day | null })
      | undefined;
    const dated = entry !== undefined && "startsOn" in entry;
    return { list, id, from: entry?.startsOn ?? null, to: entry?.endsOn ?? null, dated };
  });
}
