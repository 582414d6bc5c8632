import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Explain } from "../../components/Explain.tsx";
import { FigureTable } from "../../components/FigureTable.tsx";
import { Screen } from "../../components/Screen.tsx";
import { StateMark } from "../../components/StateMark.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { distribution, type PlaceRow } from "../../domain/analysis/distribution.ts";
import { distributionWords } from "../../i18n/distribution.ts";
import { explanations } from "../../i18n/explanations.ts";
import { formatNumber } from "../../i18n/format.ts";

/** Structures and VZÄ per municipality, and per 1.000 persons where numbers are not too small. */
export function DistributionScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(distributionWords);
  const explained = useWords(explanations);
  const { settings } = useView();
  const { rows, inSeveral, nothingOnTheSpot } = useAnalysis(distribution);
  if (rows.length === 0)
    return (
      <Screen title={words.title}>
        <EmptyState sentence={words.none} />
      </Screen>
    );
  const number = (value: number | null | undefined, decimals = 1) =>
    value === null || value === undefined ? words.unknown : formatNumber(value, language, decimals);
  const rate = (row: PlaceRow, part: number, value: number | null) => {
    const persons = row.population ?? row.accommodated;
    return (
      <Explain
        key={part === row.fte ? "fte rate" : "rate"}
        quiet
        title={explained.perThousand.title}
        definition={explained.perThousand.definition}
        {...(row.suppressed || value === null || persons === null
          ? {}
          : {
              formula: explained.perThousand.formula(
                number(part, 2),
                number(persons.value, 0),
                number(value, 2),
              ),
            })}
        records={() => (persons ? [{ list: "figures" as const, id: persons.id }] : [])}
      >
        <span className={row.suppressed ? styles.quiet : undefined}>
          {row.suppressed ? words.suppressed : number(value, 2)}
        </span>
      </Explain>
    );
  };
  return (
    <Screen
      title={words.title}
      statement={
        <Explain
          title={words.explain}
          definition={words.definition}
          formula={words.formula(nothingOnTheSpot.length, rows.length)}
          records={() => nothingOnTheSpot.map(({ id }) => ({ list: "areas" as const, id }))}
        >
          {words.statement(nothingOnTheSpot.length, rows.length)}
        </Explain>
      }
    >
      <FigureTable
        quiet
        caption={words.table}
        columns={[
          { title: words.municipality },
          { title: words.onSpot, figure: true },
          { title: words.fte, figure: true },
          { title: words.population, figure: true },
          { title: words.accommodated, figure: true },
          { title: words.perThousand, figure: true },
          { title: words.ftePerThousand, figure: true },
        ]}
        rows={rows.map((row) => ({
          key: String(row.municipality.id),
          cells: [
            <Link key="place" href={`/place/${row.municipality.id}`} className={styles.link}>
              {row.municipality.title}
            </Link>,
            row.structures.length === 0 ? (
              <StateMark key="bare" state="missing" word={words.bare} />
            ) : (
              <Explain
                key="count"
                quiet
                title={explained.onSpot.title}
                definition={explained.onSpot.definition}
                formula={explained.onSpot.formula(row.structures.length)}
                records={structuresOf(row)}
                completeness={explained.placeFte.unknown(row.unknownFte)}
              >
                {row.structures.length}
              </Explain>
            ),
            <Explain
              key="fte"
              quiet
              title={explained.placeFte.title}
              definition={explained.placeFte.definition}
              formula={number(row.fte, 2)}
              records={structuresOf(row)}
              completeness={explained.placeFte.unknown(row.unknownFte)}
            >
              {number(row.fte, 2)}
            </Explain>,
            number(row.population?.value, 0),
            number(row.accommodated?.value, 0),
            rate(row, row.structures.length, row.structuresPerThousand),
            rate(row, row.fte, row.ftePerThousand),
          ],
        }))}
      />
      <p className={styles.note}>
        {inSeveral.length > 0 ? `${words.several(inSeveral.length)} ` : ""}
        {words.small(settings.smallNumber)}
      </p>
    </Screen>
  );
}

const structuresOf = (row: PlaceRow) => () =>
  row.structures.map(({ id }) => ({ list: "structures" as const, id }));

const useStyles = makeStyles({
  link: { color: "inherit", textUnderlineOffset: "3px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
});
