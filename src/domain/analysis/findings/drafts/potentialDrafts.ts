import { mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { memoized } from "../../kernel/memoized.ts";
import { idlePotentials } from "../../supply/idlePotentials.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per potential no measure makes use of. */
export function* potentialDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { withoutMeasure } = yield* memoized(idlePotentials, records, view);
  return yield* mapped(withoutMeasure, (potential) =>
    draft("idlePotentials", "service", [potential], {
      records: [{ list: "potentials", id: potential.id }],
      more: potential.areas.map((id) => ({ list: "areas", id }) as const),
      actionFields: [],
      from: null,
      to: null,
      days: null,
      facts: [["measure", "none"]],
    }),
  );
}
