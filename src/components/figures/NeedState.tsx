import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import type { NeedCoverage } from "../../domain/analysis/gaps/unmetNeeds.ts";
import type { Need } from "../../domain/analysis/kernel/entries.ts";
import {
  formatDay,
  formatDays,
  formatNumber,
  formatPercent,
  formatPeriod,
} from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { changeWords } from "../../i18n/shell/changes.ts";
import { Explain } from "./Explain.tsx";

/** How far a need is met on a day or in a period, which says why; null: it does not exist then. */
export function NeedState(props: { need: Need; row: NeedCoverage | null }) {
  const { need, row } = props;
  const language = useLanguage();
  const words = useWords(changeWords);
  const { settings } = useView();
  const name = need.title ?? "";
  if (row === null)
    return (
      <Explain
        quiet
        title={name}
        definition={words.outside}
        formula={words.runs(formatPeriod(need.startsOn, need.endsOn, language))}
        records={() => [{ list: "needs", id: need.id }]}
        completeness={need.startsOn && need.endsOn ? words.bothKnown : words.oneUnknown}
      >
        {words.notThen}
      </Explain>
    );
  const { period, degree, supply, demand } = row;
  const percent = (share: number) => formatPercent(share, language, 0);
  return (
    <Explain
      quiet
      title={words.at(name, period.title || formatDay(period.from, language))}
      definition={
        degree === null
          ? words.byDays
          : words.supply(percent(settings.coveredFrom), percent(settings.partlyFrom))
      }
      formula={
        degree === null
          ? words.days(
              formatNumber(row.coveredDays, language),
              formatDays(row.days, language, { dative: true }),
            )
          : words.degree(
              formatNumber(supply ?? 0, language),
              formatNumber(demand ?? 0, language),
              percent(degree),
            )
      }
      records={() => [
        { list: "needs", id: need.id },
        ...[...row.structures, ...row.uncertain].map(({ id }) => ({
          list: "structures" as const,
          id,
        })),
      ]}
      completeness={() => needCompleteness(row, language)}
    >
      {words.needStates[row.state]}
    </Explain>
  );
}

function needCompleteness(row: NeedCoverage, language: Language): string {
  const words = changeWords[language];
  const { structures, uncertain, unmeasured, unit } = row;
  const said = [
    ...(structures.length + uncertain.length === 0 ? [words.nothing] : []),
    ...((row.demand ?? 0) > 0 && unit !== null ? [] : [words.noQuantity]),
    ...(unmeasured.length > 0 ? [words.unmeasured(unmeasured.length, structures.length)] : []),
    ...(uncertain.length > 0 ? [words.uncertain(uncertain.length)] : []),
  ];
  return said.length === 0 ? words.complete : said.join(" ");
}
