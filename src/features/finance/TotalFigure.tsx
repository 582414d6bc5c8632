import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { FundingYear } from "../../domain/analysis/money/fundingGaps.ts";
import {
  type FundingTotal,
  figureOf,
  type MoneyFigure,
  sumOf,
} from "../../domain/analysis/money/fundingTotals.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatEuro } from "../../i18n/format.ts";

/** Euros of all years together, with the years they come from. */
export function TotalFigure(props: {
  figure: MoneyFigure;
  totals: readonly FundingTotal[];
  rows: readonly FundingYear[];
}) {
  const { figure, totals, rows } = props;
  const language = useLanguage();
  const words = useWords(explanations);
  const { total, notRecorded, openYear } = useWords(financeWords);
  const sum = sumOf(totals.map((year) => year[figure]));
  if (sum === null) return notRecorded;
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const subjects = () =>
    new Map(
      rows
        .filter((row) => (figureOf(row, figure) ?? 0) !== 0)
        .map(({ subject: { list, entry } }) => [`${list}:${entry.id}`, { list, id: entry.id }]),
    );
  return (
    <Explain
      quiet
      title={`${words.money[figure].title}, ${total}`}
      definition={words.money[figure].definition}
      formula={() =>
        words.moneyYears(
          totals.flatMap((year) =>
            year[figure] === null ? [] : [`${euro(year[figure])} (${year.year ?? openYear})`],
          ),
          euro(sum),
        )
      }
      records={() => [...subjects().values()]}
      completeness={() => words.moneyUnknown(new Set(rows.flatMap(({ unknown }) => unknown)).size)}
    >
      {euro(sum)}
    </Explain>
  );
}
