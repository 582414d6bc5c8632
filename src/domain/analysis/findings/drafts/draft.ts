import type { Day } from "../../../day.ts";
import { nameOf, type Records } from "../../../records.ts";
import { eachOf } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { type DecideBy, type DecisionDate, decideBy } from "../../deadlines/decideBy.ts";
import type { GapKind } from "../../kernel/entries.ts";
import { memoized } from "../../kernel/memoized.ts";
import type { RecordName } from "../../kernel/recordName.ts";
import type { View } from "../../kernel/view.ts";
import { factsText } from "../decided.ts";
import type { FindingAnalysis, FindingSubject } from "../finding.ts";

/** A finding before it is joined with what was decided about it. */
export interface Draft {
  readonly id: string;
  /** Other identities under which something may have been decided about it. */
  readonly formerly: readonly string[];
  readonly kind: GapKind;
  readonly subject: FindingSubject;
  readonly records: readonly RecordName[];
  readonly actionFields: readonly number[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: number | null;
  readonly decision: DecideBy | null;
  readonly facts: string;
  readonly cause: RecordName | null;
}

/** What a finding follows from, and the first day it lacks. */
export interface Cause {
  readonly record: RecordName;
  readonly from: Day | null;
}

/** What one analysis gives a draft; what the others have in common is made of it. */
export interface Parts {
  readonly facets?: readonly string[];
  /** What it is about; makes its identity where nothing else does. */
  readonly records: readonly RecordName[];
  readonly more?: readonly RecordName[];
  /** The identity, where it is not that of the records. */
  readonly id?: string;
  readonly formerly?: readonly string[];
  readonly actionFields: readonly number[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: number | null;
  /** Its own deadline; without one, a structure that is the cause gives its. */
  readonly decision?: DecideBy | null;
  readonly cause?: Cause | null;
  readonly facts: readonly (readonly [string, string | number])[];
}

export interface Drafter {
  readonly records: Records;
  readonly view: View;
  /** The view facts are computed in, with a Stichtag that stands still: what is decided must not come back because a day has passed. */
  readonly still: View;
  readonly draft: <A extends FindingAnalysis>(
    analysis: A,
    kind: GapKind,
    rows: Extract<FindingSubject, { analysis: A }>["rows"],
    parts: Parts,
  ) => Draft;
  /** The deadline of the last end of a record before or on a day: what has to be decided so that nothing is lost from then on. */
  readonly deadlineBefore: (record: RecordName, day: Day) => DecideBy | null;
  /** The first application deadline recorded for a record. */
  readonly recordedDeadline: (record: RecordName) => DecideBy | null;
}

export function* drafter(records: Records, view: View): Steps<Drafter> {
  const deadlines = yield* deadlinesOf(records, view);
  yield;
  const name = ({ list, id }: RecordName) => {
    const entry = records[list].byId.get(id);
    return entry ? nameOf(list, entry) : `${list}:${id}`;
  };
  const datesOf = ({ list, id }: RecordName) =>
    (list === "structures" || list === "measures" ? deadlines[list].get(id) : null) ?? [];
  const deadlineBefore = (record: RecordName, day: Day) => lastBefore(datesOf(record), day);
  const deadlineOf = (cause: Cause | null | undefined) =>
    cause?.record.list === "structures" && cause.from !== null
      ? deadlineBefore(cause.record, cause.from)
      : null;
  return {
    records,
    view,
    still: isMoving(records) ? { ...view, asOf: view.horizon.from } : view,
    deadlineBefore,
    recordedDeadline: (record) =>
      datesOf(record).find(({ applyBySource }) => applyBySource === "recorded") ?? null,
    draft: (analysis, kind, rows, parts) => ({
      id:
        parts.id ??
        [analysis, ...(parts.facets ?? []), ...parts.records.map(name).sort()].join("|"),
      formerly: parts.formerly ?? [],
      kind,
      // Analysis and rows are of one kind, as the types above ask for.
      subject: { analysis, rows } as FindingSubject,
      records: [...parts.records, ...(parts.more ?? [])],
      actionFields: parts.actionFields,
      from: parts.from,
      to: parts.to,
      days: parts.days,
      decision: parts.decision ?? deadlineOf(parts.cause),
      facts: factsText(parts.facts),
      cause: parts.cause?.record ?? null,
    }),
  };
}

/** Whether anything computed of the records moves with the Stichtag: ends that are not known, measures without a start. */
function isMoving({ structures, fundings, measures }: Records): boolean {
  return (
    structures.all.some(({ endsOn, term }) => endsOn === null && term !== "permanent") ||
    fundings.all.some(({ endsOn, kind }) => endsOn === null && kind !== "permanent") ||
    measures.all.some(({ startsOn }) => startsOn === null)
  );
}

/** The days to decide by of each structure and measure, by day. */
function* deadlinesOf(records: Records, view: View): Steps<Deadlines> {
  const { dates } = yield* memoized(decideBy, records, view);
  const deadlines = { structures: new Map<number, Dates>(), measures: new Map<number, Dates>() };
  const file = (date: DecisionDate) => {
    const list = date.structure ? "structures" : "measures";
    const id = date.structure?.id ?? date.measure?.id;
    if (id === undefined) return;
    const group = deadlines[list].get(id);
    if (group) group.push(date);
    else deadlines[list].set(id, [date]);
  };
  yield* eachOf(dates, file, 512);
  return deadlines;
}

type Dates = DecisionDate[];
type Deadlines = { readonly [list in "structures" | "measures"]: ReadonlyMap<number, Dates> };

function lastBefore(dates: readonly DecisionDate[], day: Day): DecideBy | null {
  return dates.reduce<DecisionDate | null>(
    (last, date) =>
      date.endsOn !== null &&
      date.endsOn <= day &&
      (last?.endsOn == null || date.endsOn > last.endsOn)
        ? date
        : last,
    null,
  );
}
