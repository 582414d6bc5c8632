import { mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { expiring } from "../../deadlines/expiring.ts";
import { memoized } from "../../kernel/memoized.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per end, of a structure or of its money, that nothing secured follows. */
export function* expiringDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { expiries } = yield* memoized(expiring, records, view);
  return yield* mapped(
    expiries.filter(({ successor }) => successor !== "secured"),
    (row) => {
      const record = { list: "structures", id: row.structure.id } as const;
      return draft("expiring", row.cause === "funding" ? "funding" : "transition", [row], {
        facets: [row.cause],
        records: [record],
        more: row.fundings.map(({ id }) => ({ list: "fundings", id })),
        actionFields: row.structure.actionFields,
        from: row.on,
        to: row.on,
        days: row.gapDays,
        decision: row.decision,
        cause: { record, from: null },
        facts: [
          ["on", row.on],
          ["successor", row.successor],
          ...(row.gapDays === null ? [] : [["gapDays", row.gapDays] as const]),
        ],
      });
    },
  );
}
