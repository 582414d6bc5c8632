import { mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { memoized } from "../../kernel/memoized.ts";
import { isolated } from "../../supply/isolated.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per structure that works with nobody. */
export function* isolatedDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const { horizon } = yield* memoized(isolated, records, view);
  return yield* mapped(horizon.isolated, (structure) =>
    draft("isolated", "isolation", [structure], {
      records: [{ list: "structures", id: structure.id }],
      actionFields: structure.actionFields,
      from: structure.startsOn,
      to: structure.endsOn,
      days: null,
      facts: [["isolated", "yes"]],
    }),
  );
}
