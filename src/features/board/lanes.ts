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
 * card is one thing. A status somebody added in SharePoint stands with the ideas, marked as such.
 */
export function lanesBy(
  records: Records,
  by: "actionField" | "lead",
  columns: readonly Status[],
): readonly Lane[] {
  const laneOf = (measure: Measure) =>
    by === "lead" ? measure.lead : (measure.actionFields[0] ?? null);
  const order =
    by === "lead"
      ? records.structures.all.map(({ id }) => id)
      : [...records.actionFields.all]
          .sort((a, b) => (a.position ?? 1e9) - (b.position ?? 1e9) || a.id - b.id)
          .map(({ id }) => id);
  const shown = records.measures.all.filter((measure) => columns.includes(statusOf(measure)));
  return [...order, null].flatMap((id) => {
    const own = shown.filter((measure) => laneOf(measure) === id);
    if (own.length === 0) return [];
    const cells = columns.map((status) => ({
      status,
      measures: own.filter((measure) => statusOf(measure) === status).sort(byUrgency),
    }));
    return [{ id, count: own.length, cells }];
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
