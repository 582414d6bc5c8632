import { mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { memberFacts } from "../../kernel/memberFacts.ts";
import { memoized } from "../../kernel/memoized.ts";
import { overlapIdentity } from "../../overlaps/overlapIdentity.ts";
import { overlaps } from "../../overlaps/overlaps.ts";
import { taskCause } from "./cause.ts";
import type { Draft, Drafter } from "./draft.ts";

/**
 * One per group. It is named by its task, or by the first field, target group and area it shares,
 * never by its members, so that what was decided lasts; that is found under any other it shares too.
 */
export function* overlapDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { overlaps: found } = yield* memoized(overlaps, records, view);
  const identify = overlapIdentity(records);
  return yield* mapped(found, (row) => {
    const { id, formerly, members } = identify(row);
    return draft("overlaps", "overlap", [row], {
      id,
      formerly,
      records: [
        ...(row.task ? [{ list: "tasks", id: row.task.id } as const] : []),
        ...row.structures.map((entry) => ({ list: "structures", id: entry.id }) as const),
        ...row.areas.map((area) => ({ list: "areas", id: area.id }) as const),
      ],
      actionFields: row.actionFields.map((field) => field.id),
      from: row.from,
      to: row.to,
      days: row.days,
      cause: row.task ? taskCause(row.task.id) : null,
      facts: memberFacts(members),
    });
  });
}
