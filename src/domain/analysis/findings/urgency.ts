import { addMonths } from "../../day.ts";
import { contains } from "../../period.ts";
import { mapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import type { View } from "../kernel/view.ts";
import type { Decided } from "./decided.ts";
import type { Draft } from "./drafts/draft.ts";
import type { Finding, FindingSubject, Urgency } from "./finding.ts";

/**
 * The urgency of each draft's cause, in the order given. now: the day to decide by is past or within
 * the time an application takes, or a statutory task has no lead on a day to come of the current or
 * next period, or a need of priority A is unmet in the current period, or a resolution's condition is
 * broken. note: data gaps, isolation, idle potentials. plan: everything else. What is decided does
 * not count for now.
 */
export function* urgenciesOf(
  drafts: readonly Draft[],
  decided: readonly Decided[],
  view: View,
): Steps<Urgency[]> {
  const isPressing = pressing(view);
  const byCause = new Map<string, Verdict>();
  const judge = (draft: Draft, at: number): Verdict => {
    const now = decided[at]?.suppressed !== true && isPressing(draft);
    const own = { now, note: notes.includes(draft.subject.analysis) };
    if (draft.cause === null) return own;
    const name = nameOfCause(draft);
    const known = byCause.get(name);
    if (known === undefined) {
      byCause.set(name, own);
      return own;
    }
    known.now ||= own.now;
    known.note &&= own.note;
    return known;
  };
  const verdicts = yield* mapped(drafts, judge, 512);
  return verdicts.map(({ now, note }) => (now ? "now" : note ? "note" : "plan"));
}

/** What all findings of a cause come to. */
interface Verdict {
  now: boolean;
  note: boolean;
}

/** Findings of one cause have one name; one without a cause stands for itself. */
export function nameOfCause({ cause, id }: Pick<Finding, "cause" | "id">): string {
  return cause ? `${cause.list} ${cause.id}` : id;
}

const notes: readonly FindingSubject["analysis"][] = ["isolated", "idlePotentials", "dataQuality"];

/** Whether something has to be decided now, in itself or because of its deadline. */
function pressing(view: View): (draft: Draft) => boolean {
  const { asOf, periods, settings } = view;
  const soon = addMonths(asOf, settings.applicationLeadMonths);
  const current = periods.filter((period) => contains(period, asOf));
  const next = periods.find(({ from }) => from > asOf);
  const near = new Set([...current, ...(next ? [next] : [])].map(({ id }) => id));
  const now = new Set(current.map(({ id }) => id));
  return ({ decision, subject }) => {
    if (decision !== null && decision.decideBy <= soon) return true;
    switch (subject.analysis) {
      case "resolutions":
        return true;
      case "responsibilityGaps":
        return subject.rows.some(
          ({ task, to, periods: touched }) =>
            task.obligation === "statutory" && to >= asOf && touched.some(({ id }) => near.has(id)),
        );
      case "unmetNeeds":
        return subject.rows.some(
          ({ need, state, period }) =>
            need.priority === "A" && state === "unmet" && now.has(period.id),
        );
      default:
        return false;
    }
  };
}
