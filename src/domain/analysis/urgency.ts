import { addMonths } from "../day.ts";
import { contains } from "../period.ts";
import { eachOf, mapped } from "../steps/inSteps.ts";
import type { Steps } from "../steps/steps.ts";
import type { Finding, FindingSubject } from "./findings.ts";
import type { View } from "./view.ts";

/** now: to be decided now; plan: still to come; note: to be known. */
export const urgencies = ["now", "plan", "note"] as const;
export type Urgency = (typeof urgencies)[number];

type Judged = Omit<Finding, "urgency">;

/**
 * Findings with the urgency of their cause. now: the day to decide by is past or within the time an
 * application takes, or a statutory task has no lead on a day to come of the current or next period,
 * or a need of priority A is unmet in the current period, or a resolution's condition is broken.
 * note: data gaps, isolation, idle potentials. plan: everything else. What is decided does not count
 * for now.
 */
export function* withUrgency(found: readonly Judged[], view: View): Steps<Finding[]> {
  const causes = new Map<string, Judged[]>();
  const file = (finding: Judged) => {
    if (finding.cause === null) return;
    const group = causes.get(nameOfCause(finding));
    if (group) group.push(finding);
    else causes.set(nameOfCause(finding), [finding]);
  };
  yield* eachOf(found, file, 512);
  const isPressing = pressing(view);
  const byCause = new Map<string, Urgency>();
  const judge = ([name, group]: [string, Judged[]]) =>
    byCause.set(name, urgencyOf(group, isPressing));
  yield* eachOf([...causes], judge, 512);
  const urgency = (finding: Judged) =>
    byCause.get(nameOfCause(finding)) ?? urgencyOf([finding], isPressing);
  return yield* mapped(found, (finding) => ({ ...finding, urgency: urgency(finding) }), 512);
}

/** Findings of one cause have one name; one without a cause stands for itself. */
export function nameOfCause({ cause, id }: Pick<Finding, "cause" | "id">): string {
  return cause ? `${cause.list} ${cause.id}` : id;
}

interface Pressing {
  /** In itself, whatever the deadline. */
  readonly inItself: (finding: Judged) => boolean;
  readonly byDeadline: (finding: Judged) => boolean;
}

function urgencyOf(group: readonly Judged[], { inItself, byDeadline }: Pressing): Urgency {
  const isNow = (finding: Judged) => !finding.quiet && (inItself(finding) || byDeadline(finding));
  if (group.some(isNow)) return "now";
  return group.every(({ subject }) => notes.includes(subject.analysis)) ? "note" : "plan";
}

const notes: readonly FindingSubject["analysis"][] = ["isolated", "idlePotentials", "dataQuality"];

function pressing(view: View): Pressing {
  const { asOf, periods, settings } = view;
  const soon = addMonths(asOf, settings.applicationLeadMonths);
  const current = periods.filter((period) => contains(period, asOf));
  const next = periods.find(({ from }) => from > asOf);
  const near = new Set([...current, ...(next ? [next] : [])].map(({ id }) => id));
  const now = new Set(current.map(({ id }) => id));
  return {
    byDeadline: ({ decision }) => decision !== null && decision.decideBy <= soon,
    inItself: ({ subject }) => {
      switch (subject.analysis) {
        case "resolutions":
          return true;
        case "responsibilityGaps":
          return subject.rows.some(
            ({ task, to, periods: touched }) =>
              task.obligation === "statutory" &&
              to >= asOf &&
              touched.some(({ id }) => near.has(id)),
          );
        case "unmetNeeds":
          return subject.rows.some(
            ({ need, state, period }) =>
              need.priority === "A" && state === "unmet" && now.has(period.id),
          );
        default:
          return false;
      }
    },
  };
}
