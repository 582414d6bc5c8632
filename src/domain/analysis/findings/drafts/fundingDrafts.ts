import type { Day } from "../../../day.ts";
import { mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import { memoized } from "../../kernel/memoized.ts";
import { type FundingGapsResult, type FundingYear, fundingGaps } from "../../money/fundingGaps.ts";
import type { Draft, Drafter } from "./draft.ts";
import { byName, groupedInSteps } from "./rows.ts";

/** One per structure or measure with euros not approved. */
export function* fundingDrafts(drafter: Drafter): Steps<Draft[]> {
  const { records, view, still, draft, deadlineBefore } = drafter;
  const found = lacking(yield* memoized(fundingGaps, records, view));
  const subjects = yield* groupedInSteps(found, nameOf);
  yield;
  const stillFound = lacking(yield* memoized(fundingGaps, records, still));
  const factsOf = yield* byName(stillFound, nameOf);
  return yield* mapped(subjects, (rows) => {
    const record = { list: rows[0].subject.list, id: rows[0].subject.entry.id } as const;
    const years = rows.flatMap(({ year }) => year ?? []);
    const unpaid = rows.find(({ approved, year }) => year !== null && approved === 0);
    return draft("fundingGaps", "funding", rows, {
      records: [record],
      actionFields: rows[0].subject.entry.actionFields,
      from: years.length === 0 ? null : (`${years[0]}-01-01` as Day),
      to: years.length === 0 ? null : (`${years.at(-1)}-12-31` as Day),
      days: null,
      decision: unpaid ? deadlineBefore(record, `${unpaid.year}-12-31` as Day) : null,
      cause: { record, from: null },
      facts: factsOf(rows[0]).map(({ year, gap }) => [
        String(year ?? "open"),
        (gap ?? 0).toFixed(2),
      ]),
    });
  });
}

const lacking = ({ rows }: FundingGapsResult) =>
  rows.filter(({ gap }) => gap !== null && gap >= 0.01);
const nameOf = ({ subject }: FundingYear) => `${subject.list} ${subject.entry.id}`;
