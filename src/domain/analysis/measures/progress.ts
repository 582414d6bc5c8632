import { type Day, daysBetween } from "../../day.ts";
import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import type { Measure, Structure } from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";

export interface MeasureProgress {
  readonly measure: Measure;
  readonly lead: Structure | null;
  /** Days past its end; 0 = not overdue. */
  readonly overdueDays: number;
  readonly overdue: boolean;
  /** Days since it was confirmed; null = never. */
  readonly confirmedDays: number | null;
  readonly stale: boolean;
}

export interface ProgressResult {
  /** Every measure that is not dropped. */
  readonly measures: readonly MeasureProgress[];
  /** The longest overdue first. */
  readonly overdue: readonly MeasureProgress[];
  /** The longest unconfirmed first, never confirmed before all. */
  readonly stale: readonly MeasureProgress[];
  readonly byLead: readonly {
    readonly lead: Structure | null;
    readonly measures: readonly MeasureProgress[];
  }[];
  readonly byStatus: readonly { readonly status: string; readonly measures: readonly Measure[] }[];
}

/**
 * A20 Umsetzungsstand on the Stichtag. overdue: last day before the Stichtag and neither done nor
 * dropped. stale: neither done nor dropped, and never confirmed or confirmed more days ago than the
 * office's limit.
 */
export function progress(recorded: Records, view: View): ProgressResult {
  const records = withDays(recorded);
  const measures = records.measures.all
    .filter(({ status }) => status !== "dropped")
    .map((measure) => progressOf(records, view, measure));
  const age = ({ confirmedDays }: MeasureProgress) => confirmedDays ?? Number.MAX_SAFE_INTEGER;
  const leads = [...new Set(measures.map(({ lead }) => lead))];
  return {
    measures,
    overdue: measures
      .filter(({ overdue }) => overdue)
      .sort((a, b) => b.overdueDays - a.overdueDays || a.measure.id - b.measure.id),
    stale: measures
      .filter(({ stale }) => stale)
      .sort((a, b) => age(b) - age(a) || a.measure.id - b.measure.id),
    byLead: leads.map((lead) => ({ lead, measures: measures.filter((m) => m.lead === lead) })),
    byStatus: choiceSets.measureStatus.flatMap((status) => {
      const having = records.measures.all.filter((measure) => measure.status === status);
      return having.length > 0 ? [{ status, measures: having }] : [];
    }),
  };
}

/** Whether a measure is past its last day on a day, neither done nor dropped; one that begins after its end has no days. */
export function isOverdue({ status, startsOn, endsOn }: Measure, on: Day): boolean {
  const closed = status === "done" || status === "dropped";
  const hasDays = startsOn === null || endsOn === null || startsOn <= endsOn;
  return !closed && hasDays && endsOn !== null && endsOn < on;
}

function progressOf(records: Records, view: View, measure: Measure): MeasureProgress {
  const { lead, status, endsOn, confirmedOn } = measure;
  const closed = status === "done" || status === "dropped";
  const overdue = isOverdue(measure, view.asOf);
  const overdueDays = overdue && endsOn !== null ? daysBetween(endsOn, view.asOf) : 0;
  const confirmedDays = confirmedOn === null ? null : daysBetween(confirmedOn, view.asOf);
  return {
    measure,
    lead: records.structures.byId.get(lead ?? Number.NaN) ?? null,
    overdueDays,
    overdue,
    confirmedDays,
    stale: !closed && (confirmedDays === null || confirmedDays > view.settings.staleAfterDays),
  };
}
