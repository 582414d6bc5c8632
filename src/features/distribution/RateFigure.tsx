import { makeStyles, tokens } from "@fluentui/react-components";
import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import type { PlaceRow } from "../../domain/analysis/supply/distribution.ts";
import { distributionWords } from "../../i18n/analysis/distribution.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatDay, formatNumber } from "../../i18n/format.ts";

/** Structures or VZÄ of a municipality per 1.000 inhabitants. */
export function RateFigure({ row, of }: { row: PlaceRow; of: "structures" | "fte" }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(distributionWords);
  const explained = useWords(explanations);
  const { settings } = useView();
  const { population: persons, structures, suppressed, unknownFte } = row;
  const part = of === "fte" ? row.fte : structures.length;
  const rate = of === "fte" ? row.ftePerThousand : row.structuresPerThousand;
  const number = (value: number) => formatNumber(value, language);
  const formula = () =>
    suppressed
      ? words.tooSmall(settings.smallNumber)
      : rate === null || persons === null
        ? words.noRate
        : explained.perThousand.formula(number(part), number(persons.value ?? 0), number(rate));
  const completeness = () => {
    const day = persons?.onDay ? formatDay(persons.onDay, language) : "";
    return [
      ...(of === "fte" ? [explained.placeFte.unknown(unknownFte)] : []),
      persons === null ? words.noPersons : words.ofPopulation(day),
      ...(persons === null ? [] : [persons.source ? words.source(persons.source) : words.noSource]),
    ].join(" ");
  };
  return (
    <Explain
      quiet
      title={explained.perThousand.title}
      definition={explained.perThousand.definition}
      formula={formula}
      records={() => [
        ...(persons ? [{ list: "figures" as const, id: persons.id }] : []),
        ...structures.map(({ id }) => ({ list: "structures" as const, id })),
      ]}
      completeness={completeness}
    >
      <span className={suppressed ? styles.quiet : undefined}>
        {suppressed ? words.suppressed : rate === null ? words.unknown : number(rate)}
      </span>
    </Explain>
  );
}

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
