import { type EntryMeta, nameOf } from "../../../records.ts";
import type { ListName } from "../../../schema/index.ts";
import type { Steps } from "../../../steps/steps.ts";
import { memberFacts } from "../../kernel/memberFacts.ts";
import { memoized } from "../../kernel/memoized.ts";
import { type DataFlawName, dataFlaws } from "../dataFlaw.ts";
import { type DataQualityResult, dataQuality } from "../dataQuality.ts";
import type { Draft, Drafter } from "./draft.ts";

/** One per kind of data gap, however many entries have it. */
export function* dataDrafts({ records, view, draft }: Drafter): Steps<Draft[]> {
  const quality = yield* memoized(dataQuality, records, view);
  yield;
  return dataFlaws.flatMap((flaw) => {
    const found = new Map(
      flawed[flaw](quality).map(({ list, entry }) => [nameOf(list, entry), { list, entry }]),
    );
    if (found.size === 0) return [];
    const entries = [...found.values()].map(({ list, entry }) => ({ list, id: entry.id }));
    return [
      draft("dataQuality", "data", [{ flaw, entries }], {
        facets: [flaw],
        records: [],
        more: entries,
        actionFields: [],
        from: null,
        to: null,
        days: null,
        facts: memberFacts(
          [...found].filter(([, { entry }]) => standsStill(entry)).map(([name]) => name),
        ),
      }),
    ];
  });
}

type Flawed = { readonly list: ListName; readonly entry: EntryMeta };

const of = (list: ListName, entries: readonly EntryMeta[]): Flawed[] =>
  entries.map((entry) => ({ list, entry }));

const flawed: { readonly [F in DataFlawName]: (quality: DataQualityResult) => readonly Flawed[] } =
  {
    unknownEnds: ({ unknownEnds }) => of("structures", unknownEnds),
    unknownFte: ({ unknownFte }) => of("structures", unknownFte),
    withoutTranche: ({ withoutTranche }) => of("structures", withoutTranche),
    outsideStructure: ({ outsideStructure }) => of("fundings", outsideStructure),
    withoutTargetGroups: ({ withoutTargetGroups }) => of("structures", withoutTargetGroups),
    withoutDay: ({ withoutDay }) => withoutDay,
    costSources: ({ costSources }) => costSources.map(({ subject }) => subject),
    moreApproved: ({ moreApproved }) => moreApproved.map(({ subject }) => subject),
    countedTwice: ({ countedTwice }) =>
      countedTwice.map(({ measure }) => ({ list: "measures", entry: measure })),
    dangling: ({ dangling }) => dangling,
    foreignWords: ({ foreignWords }) => foreignWords,
  };

/** A tranche without an end is taken to last to the Stichtag and so comes and goes with it. */
function standsStill(
  entry: EntryMeta & { readonly approval?: unknown; readonly endsOn?: unknown },
) {
  return entry.approval === undefined || entry.endsOn !== null;
}
