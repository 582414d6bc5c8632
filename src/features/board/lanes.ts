import { inOrder } from "../../domain/rank.ts";
import type { Entry, Records } from "../../domain/records.ts";
import { choiceSets, type WordOf } from "../../domain/schema/choices.ts";

export type Measure = Entry<"measures">;
export type Status = WordOf<"measureStatus">;

/** Columns in the order of work; the two last are what was put aside. */
export const statuses: readonly Status[] = choiceSets.measureStatus;
export const putAside: readonly Status[] = ["deferred", "dropped"];

export interface Lane {
  /** Id of the Handlungsfeld or of the lead; null where there is none. */
  readonly id: number | null;
  readonly count: number;
  readonly cells: readonly { readonly status: Status; readonly measures: readonly Measure[] }[];
}

/**
 * The measures by lane and column. A measure of several fields stands in its first one only: a
 * card is one thing; one whose field or lead is gone stands with those that have none. A status
 * somebody added in SharePoint stands with the ideas, marked as such.
 */
export function lanesBy(
  records: Records,
  by: "actionField" | "lead",
  columns: readonly Status[],
): readonly Lane[] {
  const owners = by === "lead" ? records.structures.byId : records.actionFields.byId;
  const laneOf = ({ lead, actionFields }: Measure) => {
    const id = by === "lead" ? lead : (actionFields[0] ?? null);
    return id !== null && owners.has(id) ? id : null;
  };
  const order =
    by === "lead"
      ? records.structures.all.map(({ id }) => id)
      : inOrder(records.actionFields.all).map(({ id }) => id);
  const byLane = new Map<number | null, Map<Status, Measure[]>>();
  for (const measure of records.measures.all) {
    const lane = byLane.get(laneOf(measure)) ?? new Map<Status, Measure[]>();
    byLane.set(laneOf(measure), lane);
    const cell = lane.get(statusOf(measure));
    if (cell) cell.push(measure);
    else lane.set(statusOf(measure), [measure]);
  }
  return [...order, null].flatMap((id) => {
    const lane = byLane.get(id);
    if (!lane) return [];
    const cells = columns.map((status) => ({
      status,
      measures: (lane.get(status) ?? []).toSorted(byUrgency),
    }));
    const count = cells.reduce((sum, { measures }) => sum + measures.length, 0);
    return count === 0 ? [] : [{ id, count, cells }];
  });
}

/** The column a measure stands in. */
export function statusOf({ status }: Measure): Status {
  return statuses.find((one) => one === status) ?? "idea";
}

function byUrgency(a: Measure, b: Measure): number {
  const end = (one: Measure) => one.endsOn ?? "9999";
  return (
    (a.priority ?? "Z").localeCompare(b.priority ?? "Z") ||
    end(a).localeCompare(end(b)) ||
    a.id - b.id
  );
}
