import { nameOf } from "../../records.ts";
import { mapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { overlaps } from "../overlaps.ts";
import { taskCause } from "./cause.ts";
import type { Draft, Drafter } from "./draft.ts";

/** How many overlaps become findings; the rest are found in the analysis itself. */
const most = 500;

/** One per pair, for each task both lead or for all they share. */
export function* overlapDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { overlaps: found } = yield* overlaps.steps(records, view, most);
  return yield* mapped(found, (row) =>
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
      cause: row.task ? taskCause(row.task.id) : null,
      facts: [
        ["from", row.from],
        ["to", row.to],
        ["actionFields", listed(row.actionFields.map((f) => nameOf("actionFields", f)))],
        ["targetGroups", listed(row.targetGroups)],
        ["areas", listed(row.areas.map((area) => nameOf("areas", area)))],
      ],
    }),
  );
}

const listed = (names: readonly string[]) => [...names].sort().join(" ") || "all";
