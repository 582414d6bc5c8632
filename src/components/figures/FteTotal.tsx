import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import {
  type CapacityParts,
  fteParts,
  structuresWith,
} from "../../domain/analysis/supply/capacity.ts";
import type { Period } from "../../domain/period.ts";
import type { Records } from "../../domain/records.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatDay, formatFte, formatNumber, formatPeriod } from "../../i18n/format.ts";
import { Explain } from "./Explain.tsx";

/** VZÄ of all kinds together on a day, or as the mean of several, with the structures behind them. */
export function FteTotal(props: { records: Records; days: Period; parts: CapacityParts }) {
  const { records, days, parts } = props;
  const language = useLanguage();
  const words = useWords(explanations).fteTotal;
  const { known } = useWords(capacityWords);
  const view = useView();
  const { permanent, temporary, uncertain, unknown } = parts;
  const oneDay = days.from === days.to;
  const number = (value: number) => formatNumber(tidy(value), language);
  const total = tidy(permanent + temporary + uncertain);
  const sum = formatFte(total, language);
  const rounded = tidy(tidy(permanent) + tidy(temporary) + tidy(uncertain)) !== total;
  return (
    <Explain
      quiet
      title={words.title(
        oneDay ? formatDay(days.from, language) : formatPeriod(days.from, days.to, language),
      )}
      definition={oneDay ? words.onDay : words.mean}
      formula={words.formula(
        number(permanent),
        number(temporary),
        number(uncertain),
        rounded ? words.rounded(sum) : sum,
      )}
      records={() =>
        structuresWith(records, view, fteParts, days).map(({ id }) => ({
          list: "structures" as const,
          id,
        }))
      }
      completeness={known(unknown)}
    >
      {sum}
    </Explain>
  );
}

const tidy = (value: number) => Math.round(value * 100) / 100;
