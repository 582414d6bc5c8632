import type { ReactNode } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CapacityMonth } from "../../domain/analysis/supply/capacity.ts";
import type { Cliff } from "../../domain/analysis/supply/cliffs.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatFte, formatNumber } from "../../i18n/format.ts";

/** A loss of VZÄ, or the VZÄ before and after it, with what falls and the fundings that end. */
export function CliffFigure(props: {
  cliff: Cliff;
  months: readonly CapacityMonth[];
  children: ReactNode;
}) {
  const { cliff, months, children } = props;
  const language = useLanguage();
  const words = useWords(explanations).cliff;
  const { known } = useWords(capacityWords);
  const number = (value: number) => formatNumber(Math.round(value * 100) / 100, language);
  return (
    <Explain
      quiet
      title={words.title}
      definition={words.definition}
      formula={words.formula(
        number(cliff.before),
        number(cliff.after),
        formatFte(Math.round(cliff.fte * 100) / 100, language),
      )}
      records={() => [
        ...cliff.structures.map(({ id }) => ({ list: "structures" as const, id })),
        ...cliff.fundings.map(({ id }) => ({ list: "fundings" as const, id })),
      ]}
      completeness={() => known(months.find(({ month }) => month === cliff.month)?.unknown ?? 0)}
    >
      {children}
    </Explain>
  );
}
