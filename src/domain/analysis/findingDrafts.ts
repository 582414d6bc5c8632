import type { Day } from "../day.ts";
import { nameOf, type Records } from "../records.ts";
import { asked } from "./asked.ts";
import { coverage } from "./coverage.ts";
import type { DecideBy, DecisionDate } from "./decideBy.ts";
import { decideBy } from "./decideBy.ts";
import { factsText } from "./decided.ts";
import type { GapKind } from "./entries.ts";
import { expiring } from "./expiring.ts";
import { feasibility } from "./feasibility.ts";
import type { FindingAnalysis, FindingSubject, RecordName } from "./findings.ts";
import { fundingGaps } from "./fundingGaps.ts";
import { isolated } from "./isolated.ts";
import { overlaps } from "./overlaps.ts";
import { responsibilityGaps } from "./responsibilityGaps.ts";
import { steeringGaps } from "./steeringGaps.ts";
import { kindOfNeed, systematicGaps } from "./systematicGaps.ts";
import { unmetNeeds } from "./unmetNeeds.ts";
import type { View } from "./view.ts";

/** A finding before it is joined with what was decided about it. */
export interface Draft {
  readonly id: string;
  readonly kind: GapKind;
  readonly subject: FindingSubject;
  readonly records: readonly RecordName[];
  readonly actionFields: readonly number[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: number | null;
  readonly decision: DecideBy | null;
  readonly facts: string;
}

/** How many overlaps become findings; the rest are found in the analysis itself. */
const overlapFindings = 500;

/**
 * One draft per thing found, whatever number of periods it spans; none where all of it lies before
 * the Stichtag. Facts hold no day that moves with the Stichtag.
 */
export function findingDrafts(records: Records, view: View): Draft[] {
  const draft = drafter(records);
  const deadlines = deadlinesOf(records, view);
  const all = [
    ...groups(
      asked(coverage, records, view).cells.filter((c) => c.required && c.state === "empty"),
      (c) => `${c.column.id} ${c.actionField.id}`,
    ).map((rows) =>
      draft("coverage", "service", rows, {
        facets: [rows[0].column.id],
        records: [{ list: "actionFields", id: rows[0].actionField.id }],
        more: rows[0].requiredBy.map(({ id }) => ({ list: "tasks", id })),
        actionFields: [rows[0].actionField.id],
        ...stretch(rows.map(({ period }) => period)),
        days: sum(rows.map(({ days }) => days)),
        facts: rows.map(({ period, state }) => [days(period), state]),
      }),
    ),
    ...asked(expiring, records, view)
      .expiries.filter(({ successor }) => successor !== "secured")
      .map((row) =>
        draft("expiring", row.cause === "funding" ? "funding" : "transition", [row], {
          facets: [row.cause],
          records: [{ list: "structures", id: row.structure.id }],
          more: row.fundings.map(({ id }) => ({ list: "fundings", id })),
          actionFields: row.structure.actionFields,
          from: row.on,
          to: row.on,
          days: row.gapDays,
          decision: row.decision,
          facts: [
            ["on", row.on],
            ["successor", row.successor],
            ...(row.gapDays === null ? [] : [["gapDays", row.gapDays] as const]),
          ],
        }),
      ),
    ...overlaps(records, view, overlapFindings).overlaps.map((row) =>
      draft("overlaps", "overlap", [row], {
        facets: [row.kind],
        records: [
          ...row.structures.map(({ id }) => ({ list: "structures", id }) as const),
          ...(row.task ? [{ list: "tasks", id: row.task.id } as const] : []),
        ],
        actionFields: row.actionFields.map(({ id }) => id),
        from: row.from,
        to: row.to,
        days: row.days,
        facts: [
          ["from", row.from],
          ["to", row.to],
          ["actionFields", listed(row.actionFields.map((f) => nameOf("actionFields", f)))],
          ["targetGroups", listed(row.targetGroups)],
          ["areas", listed(row.areas.map((area) => nameOf("areas", area)))],
        ],
      }),
    ),
    ...groups(
      asked(responsibilityGaps, records, view).gaps,
      ({ task, area }) => `${task.id} ${area?.id}`,
    ).map((rows) =>
      draft("responsibilityGaps", "responsibility", rows, {
        records: [
          { list: "tasks", id: rows[0].task.id },
          ...(rows[0].area ? [{ list: "areas", id: rows[0].area.id } as const] : []),
        ],
        actionFields: rows[0].task.actionFields,
        ...stretch(rows),
        days: sum(rows.map((row) => row.days)),
        facts: rows.map((row) => [row.from, row.to]),
      }),
    ),
    ...groups(asked(unmetNeeds, records, view).unmet, ({ need }) => need.id).map((rows) =>
      draft("unmetNeeds", kindOfNeed(rows[0]), rows, {
        records: [{ list: "needs", id: rows[0].need.id }],
        actionFields: rows[0].need.actionFields,
        ...stretch(rows.map(({ period }) => period)),
        days: null,
        facts: rows.map(({ period, state, degree, coveredDays }) => [
          days(period),
          `${state} ${degree ?? coveredDays}`,
        ]),
      }),
    ),
    ...groups(
      asked(steeringGaps, records, view).gaps,
      ({ task, needs, steeringLevel }) => `${task?.id ?? needs[0]?.id} ${!task} ${steeringLevel}`,
    ).map((rows) =>
      draft("steeringGaps", "steering", rows, {
        facets: [rows[0].steeringLevel],
        records: rows[0].task
          ? [{ list: "tasks", id: rows[0].task.id }]
          : rows[0].needs.map(({ id }) => ({ list: "needs", id }) as const),
        actionFields: (rows[0].task ?? rows[0].needs[0])?.actionFields ?? [],
        ...stretch(rows.map(({ period }) => period)),
        days: sum(rows.map((row) => row.days)),
        facts: rows.map(({ period, missing, days: lacking }) => [
          days(period),
          `${missing} ${lacking}`,
        ]),
      }),
    ),
    ...groups(
      asked(fundingGaps, records, view).rows.filter(({ gap }) => gap !== null && gap >= 0.01),
      ({ subject }) => `${subject.list} ${subject.entry.id}`,
    ).map((rows) =>
      draft("fundingGaps", "funding", rows, {
        records: [{ list: rows[0].subject.list, id: rows[0].subject.entry.id }],
        actionFields: rows[0].subject.entry.actionFields,
        from: `${rows[0].year}-01-01` as Day,
        to: `${rows.at(-1)?.year}-12-31` as Day,
        days: null,
        decision: deadlineBefore(
          deadlines.get(`${rows[0].subject.list} ${rows[0].subject.entry.id}`),
          `${rows.find(({ approved }) => approved === 0)?.year ?? "0000"}-12-31` as Day,
        ),
        facts: rows.map(({ year, gap }) => [String(year), (gap ?? 0).toFixed(2)]),
      }),
    ),
    ...asked(systematicGaps, records, view).gaps.map((row) =>
      draft("systematicGaps", row.kind, [row], {
        facets: [row.kind, row.pattern],
        records: [{ list: "actionFields", id: row.actionField.id }],
        actionFields: [row.actionField.id],
        ...stretch(row.members.map(({ period }) => period)),
        days: null,
        facts: [
          ...row.periods.map((period) => [days(period), "gap"] as const),
          ...row.levels.map((level) => [level, "gap"] as const),
          ...row.municipalities.map((area) => [nameOf("areas", area), "gap"] as const),
        ],
      }),
    ),
    ...groups(
      asked(feasibility, records, view).gaps,
      ({ measure, structure, obstacle }) => `${measure.id} ${structure ? structure.id : obstacle}`,
    ).map((rows) => {
      const [{ measure, structure, obstacle }] = rows;
      return draft(
        "feasibility",
        obstacle === "fundingOpen"
          ? "funding"
          : obstacle === "noLead"
            ? "responsibility"
            : "capacity",
        rows,
        {
          facets: structure ? [] : [obstacle],
          records: [
            { list: "measures", id: measure.id },
            ...(structure ? [{ list: "structures", id: structure.id } as const] : []),
          ],
          actionFields: measure.actionFields,
          ...stretch(rows),
          days: sum(rows.map((row) => row.days)),
          decision: structure
            ? deadlineBefore(deadlines.get(`structures ${structure.id}`), rows[0].from)
            : (deadlines.get(`measures ${measure.id}`)?.[0] ?? null),
          facts: rows.map((row) => [row.from, `${row.to} ${row.obstacle}`]),
        },
      );
    }),
    ...asked(isolated, records, view).horizon.isolated.map((structure) =>
      draft("isolated", "isolation", [structure], {
        records: [{ list: "structures", id: structure.id }],
        actionFields: structure.actionFields,
        from: structure.startsOn,
        to: structure.endsOn,
        days: null,
        facts: [["isolated", "yes"]],
      }),
    ),
  ];
  return all.filter(({ to }) => to === null || to >= view.asOf);
}

interface Parts {
  readonly facets?: readonly string[];
  /** Those that make its identity. */
  readonly records: readonly RecordName[];
  readonly more?: readonly RecordName[];
  readonly actionFields: readonly number[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: number | null;
  readonly decision?: DecideBy | null;
  readonly facts: readonly (readonly [string, string | number])[];
}

function drafter(records: Records) {
  const name = ({ list, id }: RecordName) => {
    const entry = records[list].byId.get(id);
    return entry ? nameOf(list, entry) : `${list}:${id}`;
  };
  return <A extends FindingAnalysis>(
    analysis: A,
    kind: GapKind,
    rows: Extract<FindingSubject, { analysis: A }>["rows"],
    parts: Parts,
  ): Draft => ({
    id: [analysis, ...(parts.facets ?? []), ...parts.records.map(name).sort()].join("|"),
    kind,
    // Analysis and rows are of one kind, as the types above ask for.
    subject: { analysis, rows } as FindingSubject,
    records: [...parts.records, ...(parts.more ?? [])],
    actionFields: parts.actionFields,
    from: parts.from,
    to: parts.to,
    days: parts.days,
    decision: parts.decision ?? null,
    facts: factsText(parts.facts),
  });
}

/** The days to decide by of each structure and measure, by end. */
function deadlinesOf(records: Records, view: View): Map<string, DecisionDate[]> {
  const found = new Map<string, DecisionDate[]>();
  for (const date of asked(decideBy, records, view).dates) {
    const name = date.structure
      ? `structures ${date.structure.id}`
      : `measures ${date.measure?.id}`;
    found.set(name, [...(found.get(name) ?? []), date]);
  }
  return found;
}

/** The deadline of the last end before or on a day: what has to be decided so that nothing is lost from then on. */
function deadlineBefore(dates: readonly DecisionDate[] = [], day: Day): DecideBy | null {
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

type Some<T> = readonly [T, ...T[]];

function groups<T>(rows: readonly T[], key: (row: T) => string | number): Some<T>[] {
  const found = new Map<string | number, [T, ...T[]]>();
  for (const row of rows) {
    const group = found.get(key(row));
    if (group) group.push(row);
    else found.set(key(row), [row]);
  }
  return [...found.values()];
}

function stretch(periods: readonly { readonly from: Day; readonly to: Day }[]) {
  const from = periods.reduce<Day | null>((a, b) => (a === null || b.from < a ? b.from : a), null);
  const to = periods.reduce<Day | null>((a, b) => (a === null || b.to > a ? b.to : a), null);
  return { from, to };
}

const days = ({ from, to }: { readonly from: Day; readonly to: Day }) => `${from}/${to}`;
const listed = (names: readonly string[]) => [...names].sort().join(" ") || "all";
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
