import type { Steps } from "../../../steps/steps.ts";
import type { GapKind } from "../../kernel/entries.ts";
import { memoized } from "../../kernel/memoized.ts";
import type { RecordName } from "../../kernel/recordName.ts";
import { type FeasibilityGap, feasibility, type Obstacle } from "../../measures/feasibility.ts";
import type { Draft, Drafter } from "./draft.ts";
import { byName, groupsOf, stretch, sum } from "./rows.ts";

const kinds: { readonly [O in Obstacle]: GapKind } = {
  absent: "capacity",
  uncertain: "capacity",
  noLead: "responsibility",
  fundingOpen: "funding",
};

/** One per measure and structure that does not carry it, or other obstacle. */
export function* feasibilityDrafts(drafter: Drafter): Steps<Draft[]> {
  const { records, view, still, draft, deadlineBefore, recordedDeadline } = drafter;
  const { gaps } = yield* memoized(feasibility, records, view);
  const stillFound = (yield* memoized(feasibility, records, still)).gaps;
  const factsOf = yield* byName(stillFound, nameOf);
  return groupsOf(gaps, nameOf).map((rows) => {
    const [{ measure, structure, obstacle, from }] = rows;
    const about: RecordName = { list: "measures", id: measure.id };
    const missing: RecordName | null = structure ? { list: "structures", id: structure.id } : null;
    return draft("feasibility", kinds[obstacle], rows, {
      facets: missing ? [] : [obstacle],
      records: missing ? [about, missing] : [about],
      actionFields: measure.actionFields,
      ...stretch(rows),
      days: sum(rows.map((row) => row.days)),
      decision: missing ? deadlineBefore(missing, from) : recordedDeadline(about),
      cause: { record: missing ?? about, from: null },
      facts: factsOf(rows[0]).map((row) => [row.from, `${row.to} ${row.obstacle}`]),
    });
  });
}

const nameOf = ({ measure, structure, obstacle }: FeasibilityGap) =>
  `${measure.id} ${structure ? structure.id : obstacle}`;
