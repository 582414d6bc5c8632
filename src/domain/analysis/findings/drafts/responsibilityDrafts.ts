import type { Steps } from "../../../steps/steps.ts";
import { type ResponsibilityGap, responsibilityGaps } from "../../gaps/responsibilityGaps.ts";
import { memoized } from "../../kernel/memoized.ts";
import { endedBefore, taskCause } from "./cause.ts";
import type { Cause, Draft, Drafter } from "./draft.ts";
import { groupsOf, type Some, stretch, sum } from "./rows.ts";

/** One per task and area on some of whose days nobody leads. */
export function* responsibilityDrafts(drafter: Drafter): Steps<Draft[]> {
  const { records, view, draft } = drafter;
  return groupsOf(
    (yield* memoized(responsibilityGaps, records, view)).gaps,
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
      cause: causeOf(drafter, rows),
      facts: rows.map((row) => [row.from, row.to]),
    }),
  );
}

/** The structure whose end leaves the task without a lead, in the first gap that is not over; else the task itself. */
function causeOf({ records, view }: Drafter, rows: Some<ResponsibilityGap>): Cause {
  const gap = rows.find(({ to }) => to >= view.asOf) ?? rows[0];
  const led = gap.ledUntil.flatMap(
    ({ structure }) => records.structures.byId.get(structure ?? Number.NaN) ?? [],
  );
  return endedBefore(led, gap.from) ?? taskCause(gap.task.id);
}
