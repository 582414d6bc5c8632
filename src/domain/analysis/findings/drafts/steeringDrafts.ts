import type { Steps } from "../../../steps/steps.ts";
import { type SteeringCell, steeringGaps } from "../../gaps/steeringGaps.ts";
import { groupedBy } from "../../kernel/grouped.ts";
import { memoized } from "../../kernel/memoized.ts";
import { endedBefore, taskCause } from "./cause.ts";
import type { Cause, Draft, Drafter } from "./draft.ts";
import { daysName, groupsOf, type Some, stretch, sum } from "./rows.ts";

/** One per steering task, or steering need without a task, and steering level. */
export function* steeringDrafts(drafter: Drafter): Steps<Draft[]> {
  const { records, view, draft } = drafter;
  return groupsOf(
    (yield* memoized(steeringGaps, records, view)).gaps,
    ({ task, needs, steeringLevel }) => `${task?.id ?? needs[0]?.id} ${!task} ${steeringLevel}`,
  ).map((rows) =>
    draft("steeringGaps", "steering", rows, {
      facets: [rows[0].steeringLevel],
      records: rows[0].task
        ? [{ list: "tasks", id: rows[0].task.id }]
        : rows[0].needs.map(({ id }) => ({ list: "needs", id }) as const),
      actionFields: (rows[0].task ?? rows[0].needs[0])?.actionFields ?? [],
      ...stretch(rows.flatMap(({ lacking }) => lacking ?? [])),
      days: sum(rows.map((row) => row.days)),
      cause: steeringCause(drafter, rows),
      facts: rows.map(({ period, missing, days }) => [daysName(period), `${missing} ${days}`]),
    }),
  );
}

/** The structure whose end leaves the task without lead or doing at this level, from the first days not over; else the task itself. */
export function steeringCause({ records, view }: Drafter, rows: Some<SteeringCell>): Cause | null {
  const row = rows.find(({ lacking }) => lacking !== null && lacking.to >= view.asOf) ?? rows[0];
  const { task, lacking, steeringLevel } = row;
  if (task === null || lacking === null) return null;
  const roles = groupedBy(records.responsibilities, "task").get(task.id) ?? [];
  const holders = roles
    .filter(({ role }) => role === "leads" || role === "does")
    .flatMap(({ structure }) => records.structures.byId.get(structure ?? Number.NaN) ?? [])
    .filter(({ steeringLevels }) => steeringLevels.includes(steeringLevel));
  return endedBefore(holders, lacking.from) ?? taskCause(task.id);
}
