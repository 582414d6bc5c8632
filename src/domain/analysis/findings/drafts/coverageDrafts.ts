import type { Steps } from "../../../steps/steps.ts";
import type { Structure } from "../../kernel/entries.ts";
import { memoized } from "../../kernel/memoized.ts";
import { type CoverageCell, coverage } from "../../supply/coverage.ts";
import { onlyOne, taskCause } from "./cause.ts";
import type { Cause, Draft, Drafter } from "./draft.ts";
import { daysName, groupsOf, type Some, stretch, sum } from "./rows.ts";

/** One per required cell of the matrix with nothing in it in some period. */
export function* coverageDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { cells } = yield* memoized(coverage, records, view);
  const name = (cell: CoverageCell) => `${cell.column.id} ${cell.actionField.id}`;
  const required = new Map(
    groupsOf(
      cells.filter((cell) => cell.required),
      name,
    ).map((rows) => [name(rows[0]), rows]),
  );
  const empty = cells.filter((cell) => cell.required && cell.state === "empty");
  return groupsOf(empty, name).map((rows) =>
    draft("coverage", "service", rows, {
      facets: [rows[0].column.id],
      records: [{ list: "actionFields", id: rows[0].actionField.id }],
      more: rows[0].requiredBy.map(({ id }) => ({ list: "tasks", id })),
      actionFields: [rows[0].actionField.id],
      ...stretch(rows.map(({ period }) => period)),
      days: sum(rows.map(({ days }) => days)),
      cause: causeOf(rows, required.get(name(rows[0])) ?? rows),
      facts: rows.map(({ period, state }) => [daysName(period), state]),
    }),
  );
}

/** The last structure to end before the cell is empty; where none was there, the only task that asks for it. */
function causeOf(empty: Some<CoverageCell>, all: readonly CoverageCell[]): Cause | null {
  const [first] = empty;
  const before = all[all.indexOf(first) - 1]?.structures ?? [];
  if (before.length > 0) return onlyOne(lastToEnd(before), first.period.from);
  const [task, ...others] = first.requiredBy;
  return task && others.length === 0 ? taskCause(task.id) : null;
}

function lastToEnd(structures: readonly Structure[]): readonly Structure[] {
  const ends = structures.map(({ endsOn }) => endsOn ?? "");
  const last = ends.reduce((a, b) => (b > a ? b : a), "");
  return structures.filter(({ endsOn }) => endsOn === last);
}
