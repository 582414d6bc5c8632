import type { ReactNode } from "react";
import { Explain } from "../../components/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { FundingYear } from "../../domain/analysis/fundingGaps.ts";
import { explanations } from "../../i18n/explanations.ts";
import { financeWords } from "../../i18n/finance.ts";
import { formatEuro } from "../../i18n/format.ts";

/** Euros of one structure or measure in a year, with the costs and fundings they come from. */
export function SubjectFigure(props: {
  figure: "cost" | "approved" | "applied" | "gap";
  row: FundingYear;
  children: ReactNode;
}) {
  const { figure, row, children } = props;
  const language = useLanguage();
  const words = useWords(explanations);
  const { openYear } = useWords(financeWords);
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const { cost, approved, gap } = row;
  const fundings = row.fundings
    .filter(({ approval }) => (figure === "cost" || figure === "gap" ? true : approval === figure))
    .map(({ id }) => ({ list: "fundings" as const, id }));
  const costs = row.costs.map(({ id }) => ({ list: "costs" as const, id }));
  return (
    <Explain
      quiet
      title={`${words.money[figure].title} ${row.year ?? openYear}`}
      definition={words.money[figure].definition}
      {...(figure === "gap" && cost !== null && gap !== null
        ? { formula: () => words.moneyGap(euro(cost), euro(approved), euro(gap)) }
        : {})}
      records={() => (figure === "cost" || figure === "gap" ? [...costs, ...fundings] : fundings)}
      completeness={words.moneyUnknown(row.unknown.length)}
    >
      {children}
    </Explain>
  );
}
