import { Explain } from "../../components/Explain.tsx";
import type { YearFigureName } from "../../components/YearFigure.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { FundingTotal, FundingYear } from "../../domain/analysis/fundingGaps.ts";
import { explanations } from "../../i18n/explanations.ts";
import { financeWords } from "../../i18n/finance.ts";
import { formatEuro } from "../../i18n/format.ts";

/** Euros of all years together, with the years they come from. */
export function TotalFigure(props: {
  figure: YearFigureName;
  totals: readonly FundingTotal[];
  rows: readonly FundingYear[];
}) {
  const { figure, totals, rows } = props;
  const language = useLanguage();
  const words = useWords(explanations);
  const { total } = useWords(financeWords);
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const sum = totals.reduce((all, year) => all + year[figure], 0);
  const subjects = () =>
    new Map(
      rows
        .filter((row) => (row[figure] ?? 0) !== 0)
        .map(({ subject: { list, entry } }) => [`${list}:${entry.id}`, { list, id: entry.id }]),
    );
  return (
    <Explain
      quiet
      title={`${words.money[figure].title}, ${total}`}
      definition={words.money[figure].definition}
      formula={() =>
        words.moneyYears(
          totals.map((year) => `${euro(year[figure])} (${year.year})`),
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
