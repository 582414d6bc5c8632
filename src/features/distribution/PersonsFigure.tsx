import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { PlaceRow } from "../../domain/analysis/supply/distribution.ts";
import { distributionWords } from "../../i18n/analysis/distribution.ts";
import { formatDay, formatNumber } from "../../i18n/format.ts";

/** Inhabitants or accommodated persons of a municipality, with the figure they are taken from. */
export function PersonsFigure(props: { row: PlaceRow; kind: "population" | "accommodated" }) {
  const { row, kind } = props;
  const language = useLanguage();
  const words = useWords(distributionWords);
  const figure = row[kind];
  const value = figure?.value ?? null;
  const shown = value === null ? words.unknown : formatNumber(value, language, 0);
  return (
    <Explain
      quiet
      title={`${words.persons[kind]}, ${row.municipality.title ?? ""}`}
      definition={words.personsDefinition}
      {...(figure?.onDay
        ? { formula: words.personsFormula(shown, formatDay(figure.onDay, language)) }
        : {})}
      records={() => (figure ? [{ list: "figures", id: figure.id }] : [])}
      completeness={
        figure === null
          ? words.noPersons
          : figure.source
            ? words.source(figure.source)
            : words.noSource
      }
    >
      {shown}
    </Explain>
  );
}
