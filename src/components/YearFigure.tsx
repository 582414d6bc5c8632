import { useLanguage, useWords } from "../data/language.ts";
import type { FundingTotal, FundingYear } from "../domain/analysis/fundingGaps.ts";
import { explanations } from "../i18n/explanations.ts";
import { formatEuro } from "../i18n/format.ts";
import { Explain } from "./Explain.tsx";

export const yearFigures = ["cost", "approved", "applied", "ownShare", "gap"] as const;
export type YearFigureName = (typeof yearFigures)[number];

/** Euros of one year, with how they come about. */
export function YearFigure(props: {
  figure: YearFigureName;
  total: FundingTotal;
  rows: readonly FundingYear[];
}) {
  const { figure, total, rows } = props;
  const language = useLanguage();
  const words = useWords(explanations);
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const { cost, approved, applied, ownShare, gap } = total;
  const parts = () => rows.filter((row) => row.year === total.year && (row[figure] ?? 0) !== 0);
  const formulas: { readonly [F in YearFigureName]: () => string } = {
    cost: () => words.moneySum(parts().length, euro(cost)),
    approved: () => words.moneySum(parts().length, euro(approved)),
    applied: () => words.moneySum(parts().length, euro(applied)),
    ownShare: () => words.moneyOwn(euro(cost), euro(approved), euro(applied), euro(ownShare)),
    gap: () => words.moneyGap(euro(cost), euro(approved), euro(gap)),
  };
  return (
    <Explain
      quiet
      title={`${words.money[figure].title} ${total.year}`}
      definition={words.money[figure].definition}
      formula={formulas[figure]}
      records={() => parts().map(({ subject }) => ({ list: subject.list, id: subject.entry.id }))}
      completeness={words.moneyUnknown(total.unknown)}
    >
      {euro(total[figure])}
    </Explain>
  );
}
