import type { ReactNode } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { FundingYear } from "../../domain/analysis/money/fundingGaps.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
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
  const granted = (approval: "approved" | "applied") =>
    row.fundings
      .filter((funding) => funding.approval === approval)
      .map(({ id }) => ({ list: "fundings" as const, id }));
  const records = () => {
    if (figure === "cost") return costRecords(row);
    if (figure !== "gap") return granted(figure);
    const told = [...costRecords(row), ...granted("approved")];
    return [...new Map(told.map((one) => [`${one.list}:${one.id}`, one])).values()];
  };
  return (
    <Explain
      quiet
      title={`${words.money[figure].title} ${row.year ?? openYear}`}
      definition={words.money[figure].definition}
      {...(figure === "gap" && cost !== null && gap !== null
        ? { formula: () => words.moneyGap(euro(cost), euro(approved), euro(gap)) }
        : {})}
      records={records}
      completeness={words.moneyUnknown(row.unknown.length)}
    >
      {children}
    </Explain>
  );
}

/** What a cost is taken from: the entries of its one source. */
function costRecords({ costSource, costs, fundings, subject }: FundingYear) {
  if (costSource === "costs") return costs.map(({ id }) => ({ list: "costs" as const, id }));
  if (costSource === "cost") return [{ list: subject.list, id: subject.entry.id }];
  return fundings.map(({ id }) => ({ list: "fundings" as const, id }));
}
