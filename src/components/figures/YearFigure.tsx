import { useLanguage, useWords } from "../../data/language.ts";
import type { FundingYear } from "../../domain/analysis/money/fundingGaps.ts";
import {
  type FundingTotal,
  figureOf,
  type MoneyFigure,
} from "../../domain/analysis/money/fundingTotals.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatEuro } from "../../i18n/format.ts";
import { Explain } from "./Explain.tsx";

/** Euros of one year, with how they come about; "nicht erfasst" where nothing is recorded. */
export function YearFigure(props: {
  figure: MoneyFigure;
  total: FundingTotal;
  rows: readonly FundingYear[];
}) {
  const { figure, total, rows } = props;
  const language = useLanguage();
  const words = useWords(explanations);
  const { notRecorded, openYear } = useWords(financeWords);
  const value = total[figure];
  if (value === null) return notRecorded;
  const euro = (amount: number | null) => formatEuro(amount ?? 0, language, { cents: false });
  const parts = () =>
    rows.filter((row) => row.year === total.year && (figureOf(row, figure) ?? 0) !== 0);
  const formula = () =>
    figure === "gap" && total.cost !== null && parts().every(({ cost }) => cost !== null)
      ? words.moneyGap(euro(total.cost), euro(total.cost - value), euro(value))
      : words.moneySum(parts().length, euro(value));
  return (
    <Explain
      quiet
      title={`${words.money[figure].title} ${total.year ?? openYear}`}
      definition={words.money[figure].definition}
      formula={formula}
      records={() => parts().map(({ subject }) => ({ list: subject.list, id: subject.entry.id }))}
      completeness={words.moneyUnknown(total.unknown)}
    >
      {euro(value)}
    </Explain>
  );
}
