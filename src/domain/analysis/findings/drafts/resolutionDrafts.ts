import type { Steps } from "../../../steps/steps.ts";
import type { Measure, Structure } from "../../kernel/entries.ts";
import { memoized } from "../../kernel/memoized.ts";
import type { RecordName } from "../../kernel/recordName.ts";
import { resolutions } from "../../measures/resolutions.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per outcome that is not settled and whose condition is broken. */
export function* resolutionDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { rows } = yield* memoized(resolutions, records, view);
  return rows
    .filter(({ state, condition }) => condition === "broken" && state !== "dropped")
    .map((row) => {
      const { outcome, funding, conditionRate, rate } = row;
      const structure = records.structures.byId.get(funding?.structure ?? Number.NaN);
      const measure = records.measures.byId.get(funding?.measure ?? Number.NaN);
      const about = nameOf(structure, measure);
      return draft("resolutions", "funding", [row], {
        records: [{ list: "outcomes", id: outcome.id }],
        more: [
          ...(about ? [about] : []),
          ...(funding ? [{ list: "fundings", id: funding.id } as const] : []),
        ],
        actionFields: (structure ?? measure)?.actionFields ?? [],
        from: null,
        to: null,
        days: null,
        cause: { record: about ?? { list: "outcomes", id: outcome.id }, from: null },
        facts: [
          ["condition", "broken"],
          ["conditionRate", conditionRate ?? "none"],
          ["rate", rate ?? "none"],
        ],
      });
    });
}

/** The structure or measure whose money the condition is about. */
function nameOf(structure?: Structure, measure?: Measure): RecordName | null {
  if (structure) return { list: "structures", id: structure.id };
  return measure ? { list: "measures", id: measure.id } : null;
}
