import { asked } from "../asked.ts";
import { isolated } from "../isolated.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per structure that works with nobody. */
export function isolatedDrafts({ records, view, draft }: Drafter): Draft[] {
  return asked(isolated, records, view).horizon.isolated.map((structure) =>
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
