import { mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { steeringGaps } from "../../gaps/steeringGaps.ts";
import { kindOfNeed } from "../../gaps/systematicGaps.ts";
import { type NeedCoverage, unmetNeeds } from "../../gaps/unmetNeeds.ts";
import { cut, entrySpan, spanOf } from "../../kernel/dayNumbers.ts";
import { memoized } from "../../kernel/memoized.ts";
import { lastCertain, onlyOne } from "./cause.ts";
import type { Cause, Draft, Drafter } from "./draft.ts";
import { byName, daysName, groupedInSteps, groupsOf, type Some, stretch } from "./rows.ts";
import { steeringCause } from "./steeringDrafts.ts";

/** One per need not met in some period. */
export function* needDrafts(drafter: Drafter): Steps<Draft[]> {
  const { records, view, still, draft } = drafter;
  const { needs, unmet } = yield* memoized(unmetNeeds, records, view);
  const stillUnmet = (yield* memoized(unmetNeeds, records, still)).unmet;
  const factsOf = yield* byName(stillUnmet, ({ need }) => need.id);
  const periods = yield* groupedInSteps(needs, ({ need }) => need.id);
  const all = new Map(periods.map((rows) => [rows[0].need.id, rows]));
  const steering = groupsOf(
    (yield* memoized(steeringGaps, records, view)).gaps.filter(({ task }) => task !== null),
    ({ task, steeringLevel }) => `${task?.id} ${steeringLevel}`,
  );
  const steeringOf = new Map(
    steering.flatMap((rows) => rows.flatMap((row) => row.needs.map(({ id }) => [id, rows]))),
  );
  yield;
  return yield* mapped(yield* groupedInSteps(unmet, ({ need }) => need.id), (rows) => {
    const same = steeringOf.get(rows[0].need.id);
    return draft("unmetNeeds", kindOfNeed(rows[0]), rows, {
      records: [{ list: "needs", id: rows[0].need.id }],
      actionFields: rows[0].need.actionFields,
      ...stretch(rows.map(({ period }) => period)),
      days: null,
      cause: same
        ? steeringCause(drafter, same)
        : lossOf(drafter, all.get(rows[0].need.id) ?? rows),
      facts: factsOf(rows[0]).map(({ period, state, degree, coveredDays }) => [
        daysName(period),
        `${state} ${degree ?? coveredDays}`,
      ]),
    });
  });
}

/**
 * Judged by days: the last certain structure before days without any. By degree, where every period
 * can be measured: the only structure the need loses while it gets worse. Else null.
 */
function lossOf({ records, view }: Drafter, rows: Some<NeedCoverage>): Cause | null {
  const last = rows.at(-1) ?? rows[0];
  if (rows.every(({ measurable }) => !measurable)) {
    const days = cut(entrySpan(rows[0].need), {
      from: spanOf(rows[0].period).from,
      to: spanOf(last.period).to,
    });
    const structures = rows.flatMap((row) => row.structures);
    return days === null ? null : lastCertain(records, view, structures, days);
  }
  if (!rows.every(({ measurable }) => measurable) || !isWorse(last, rows[0])) return null;
  const lost = new Set(
    rows
      .flatMap(({ structures }) => structures)
      .filter((structure) => !last.structures.includes(structure)),
  );
  const without = rows.find(({ structures }) => !structures.some((one) => lost.has(one)));
  return onlyOne([...lost], without?.period.from ?? null);
}

const states = ["met", "partly", "unmet"] as const;
const isWorse = (a: NeedCoverage, b: NeedCoverage) =>
  states.indexOf(a.state) > states.indexOf(b.state);
