import { asked } from "../asked.ts";
import { expiring } from "../expiring.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per end, of a structure or of its money, that nothing secured follows. */
export function expiringDrafts({ records, view, draft }: Drafter): Draft[] {
  return asked(expiring, records, view)
    .expiries.filter(({ successor }) => successor !== "secured")
    .map((row) => {
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
    });
}
