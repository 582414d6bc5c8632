import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { type FtePart, structuresWith } from "../../domain/analysis/supply/capacity.ts";
import type { Period } from "../../domain/period.ts";
import type { Records } from "../../domain/records.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatDay, formatFte, formatNumber, formatPeriod } from "../../i18n/format.ts";
import { Explain } from "./Explain.tsx";

/** VZÄ of one kind on a day, or as the mean of several, with the structures behind them. */
export function FteFigure(props: {
  records: Records;
  part: FtePart;
  days: Period;
  fte: number;
  /** Structures whose VZÄ are unknown. */
  unknown: number;
  decimals?: number;
  /** Shown with its unit. */
  unit?: boolean;
}) {
  const { records, part, days, fte, unknown, decimals = 2, unit = false } = props;
  const language = useLanguage();
  const words = useWords(explanations);
  const { known } = useWords(capacityWords);
  const view = useView();
  const { title, definition } = words.fteParts.parts[part];
  const oneDay = days.from === days.to;
  const when = oneDay ? formatDay(days.from, language) : formatPeriod(days.from, days.to, language);
  const structures = () => structuresWith(records, view, [part], days);
  const formula = words.fteParts[oneDay ? "formula" : "mean"];
  return (
    <Explain
      quiet
      title={`${title}, ${when}`}
      definition={definition}
      formula={() => formula(structures().length, formatFte(tidy(fte), language))}
      records={() => structures().map(({ id }) => ({ list: "structures" as const, id }))}
      completeness={known(unknown)}
    >
      {unit ? formatFte(tidy(fte), language) : formatNumber(tidy(fte), language, decimals)}
    </Explain>
  );
}

const tidy = (value: number) => Math.round(value * 100) / 100;
