import { formatWhole } from "../../../i18n/format.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { bullets, heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** Who took part, how complete the data are, and what the plan's words mean. */
export function approach(plan: Plan): Block[] {
  const { words } = plan;
  return [
    ...plan.texts("approach"),
    heading(2, words.approach.participation, "approach-participation"),
    paragraph(participation(plan)),
    heading(2, words.approach.data, "approach-data"),
    bullets(statements(plan)),
    completeness(plan),
    heading(2, words.approach.terms, "approach-terms"),
    bullets(words.approach.termItems),
  ];
}

function participation(plan: Plan): string {
  const { records, view, words } = plan;
  const held = records.meetings.all.filter(
    ({ startsAt, state }) =>
      startsAt !== null && startsAt.slice(0, 10) <= view.asOf && state !== "planned",
  );
  if (held.length === 0) return words.approach.noMeetings;
  const units = [...new Set(held.flatMap((meeting) => meeting.units))];
  const names = units.map((id) => plan.name("organisations", id));
  return words.approach.meetings(held.length, plan.and(names, 20) || words.words.noEntry);
}

function statements(plan: Plan): string[] {
  const { facts, view, words } = plan;
  const quality = facts.dataQuality;
  const stale = quality.confirmations.filter((one) => one.stale).length;
  return [
    ...(quality.share === null
      ? []
      : [words.approach.share(formatWhole(quality.share, plan.language))]),
    words.approach.unknownEnds(quality.unknownEnds.length),
    words.approach.unknownFte(quality.unknownFte.length),
    words.approach.withoutTranche(quality.withoutTranche.length),
    words.approach.stale(stale, view.settings.staleAfterDays),
    ...(quality.foreignWords.length > 0
      ? [words.approach.foreign(quality.foreignWords.length)]
      : []),
    ...(quality.dangling.length > 0 ? [words.approach.dangling(quality.dangling.length)] : []),
  ];
}

function completeness(plan: Plan): Block {
  const { facts, words, language } = plan;
  const lists = facts.dataQuality.lists.filter(
    ({ entries, share }) => entries > 0 && share !== null && share < 1,
  );
  return tableOf(
    words.approach.dataCaption,
    lists,
    [
      { head: words.columns.list, width: 5, cell: ({ list }) => listWords[language][list].title },
      {
        head: words.columns.entries,
        width: 2,
        align: "right",
        cell: ({ entries }) => plan.number(entries),
      },
      {
        head: words.columns.filled,
        width: 2,
        align: "right",
        cell: ({ share }) => formatWhole(share ?? 0, plan.language),
      },
    ],
    { empty: words.approach.complete },
  );
}
