import type { Finding } from "../analysis/findings/finding.ts";
import { isOpen } from "../analysis/measures/resolutions.ts";
import type { Day } from "../day.ts";
import { type Entry, parseReference, type Records } from "../records.ts";
import type { WordOf } from "../schema/choices.ts";

/** How it stands with the reason of a point: something is broken or late, something has to be decided in time, or neither. */
export type ReasonState = "missing" | "partly" | null;

/** What lacks from its first day on; what else is found is in part there, or only to be watched. */
const lacking: ReadonlySet<WordOf<"gapKind">> = new Set([
  "service",
  "steering",
  "funding",
  "responsibility",
]);

/**
 * How a point's reason stands on a day: by what is found about it now (null: nothing any more), and
 * without a finding by the day of the task or measure it is about.
 */
export function reasonState(
  records: Records,
  item: Pick<Entry<"agendaItems">, "finding" | "about">,
  finding: Finding | null,
  on: Day,
): ReasonState {
  if (finding) return finding.suppressed ? null : stateOfFinding(finding, on);
  return item.finding === null && isLate(records, item.about, on) ? "missing" : null;
}

function stateOfFinding({ decision, kind, from }: Finding, on: Day): ReasonState {
  if (decision) return decision.decideBy < on ? "missing" : "partly";
  return lacking.has(kind) && (from === null || from <= on) ? "missing" : "partly";
}

function isLate(records: Records, about: string | null, on: Day): boolean {
  const target = about === null ? null : parseReference(about);
  if (target?.list === "outcomes") {
    const outcome = records.outcomes.byId.get(target.id);
    return outcome !== undefined && isOpen(outcome) && outcome.dueOn !== null && outcome.dueOn < on;
  }
  if (target?.list === "measures") {
    const measure = records.measures.byId.get(target.id);
    const ended = measure?.status === "done" || measure?.status === "dropped";
    return !ended && measure?.endsOn != null && measure.endsOn < on;
  }
  return false;
}
