import { eachOf, flatMapped } from "../../steps/inSteps.ts";
import { ordered } from "../../steps/ordered.ts";
import type { Steps } from "../../steps/steps.ts";
import type { View } from "../kernel/view.ts";
import type { Draft } from "./drafts/draft.ts";
import type { FindingAnalysis, FindingSubject } from "./finding.ts";
import { nameOfCause } from "./urgency.ts";

/** Drafts that rest on one cause, the cause itself first. */
type Group = readonly Draft[];

/**
 * Drafts in the order they are to be decided. First what has a day to decide by (A4), the earliest
 * first; then by severity; of equals those already begun, then by first day; then the longer. What
 * rests on one cause stands together, where the first of it stands.
 */
export function* ranked(drafts: readonly Draft[], view: View): Steps<Draft[]> {
  const groups: Draft[][] = [];
  const ofCause = new Map<string, Draft[]>();
  const file = (draft: Draft) => {
    const known = draft.cause && ofCause.get(nameOfCause(draft));
    if (known) {
      known.push(draft);
      return;
    }
    const group = [draft];
    groups.push(group);
    if (draft.cause) ofCause.set(nameOfCause(draft), group);
  };
  yield* eachOf(yield* ordered(drafts, byUrgency(view)), file, 256);
  return yield* flatMapped(groups, causeFirst);
}

/** How near an analysis is to the cause; what only follows from it comes after. */
const nearness: readonly FindingAnalysis[] = [
  "expiring",
  "resolutions",
  "overlaps",
  "responsibilityGaps",
  "steeringGaps",
  "fundingGaps",
  "coverage",
  "unmetNeeds",
  "feasibility",
  "isolated",
  "systematicGaps",
  "idlePotentials",
  "dataQuality",
];

function causeFirst(group: Group): Group {
  if (group.length === 1) return group;
  const near = ({ subject }: Draft) => nearness.indexOf(subject.analysis);
  return [...group].sort((a, b) => near(a) - near(b));
}

function byUrgency(view: View): (a: Draft, b: Draft) => number {
  return (a, b) =>
    compareKeys(a.decision?.decideBy ?? never, b.decision?.decideBy ?? never) ||
    severity(a.subject) - severity(b.subject) ||
    compareKeys(firstDay(a, view), firstDay(b, view)) ||
    (b.days ?? 0) - (a.days ?? 0);
}

const never = "9999-12-31";

function firstDay({ from }: Draft, { asOf }: View): string {
  return from === null || from < asOf ? asOf : from;
}

/**
 * 0: what must not be (nobody leads a statutory task; two of one authority lead the same, AGO § 16 (2)).
 * 1: what is missing altogether. 2: what is missing in part, or money. 3: what could be better. 4: patterns.
 */
function severity(subject: FindingSubject): number {
  switch (subject.analysis) {
    case "responsibilityGaps":
      return subject.rows.some(({ task }) => task.obligation === "statutory") ? 0 : 1;
    case "overlaps":
      return subject.rows.some(({ sameAuthority }) => sameAuthority) ? 0 : 3;
    case "resolutions":
    case "expiring":
    case "coverage":
      return 1;
    case "steeringGaps":
      return subject.rows.some(({ missing }) => missing === "both") ? 1 : 2;
    case "unmetNeeds": {
      const unmet = subject.rows.some(({ state }) => state === "unmet");
      const [row] = subject.rows;
      return (unmet ? 1 : 2) + (row?.need.priority === "A" ? 0 : 1);
    }
    case "feasibility":
      return subject.rows.some(({ obstacle }) => obstacle === "noLead") ? 1 : 2;
    case "fundingGaps":
      return 2;
    case "isolated":
      return 3;
    case "systematicGaps":
    case "idlePotentials":
    case "dataQuality":
      return 4;
  }
}

const compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
