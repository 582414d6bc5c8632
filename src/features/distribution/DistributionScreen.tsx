import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { areasKnown } from "../../components/figures/areasKnown.ts";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { distribution, type PlaceRow } from "../../domain/analysis/supply/distribution.ts";
import { distributionWords } from "../../i18n/analysis/distribution.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatFte, formatNumber } from "../../i18n/format.ts";
import { PersonsFigure } from "./PersonsFigure.tsx";
import { RateFigure } from "./RateFigure.tsx";

/** Structures and VZÄ per municipality, and per 1.000 persons where numbers are not too small. */
export function DistributionScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(distributionWords);
  const explained = useWords(explanations);
  const records = useRecords();
  const { asOf, settings } = useView();
  const { rows, inSeveral, nothingOnTheSpot } = useAnalysis(distribution);
  if (rows.length === 0)
    return (
      <Screen title={words.title}>
        <EmptyState sentence={words.none} />
      </Screen>
    );
  const fte = (row: PlaceRow) => formatFte(row.fte, language);
  return (
    <Screen
      title={words.title}
      statement={
        <Explain
          title={words.explain}
          definition={words.definition}
          formula={words.formula(nothingOnTheSpot.length, rows.length)}
          completeness={() => areasKnown(records, asOf, words)}
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
            <Explain
              key="count"
              quiet
              title={explained.onSpot.title}
              definition={explained.onSpot.definition}
              formula={explained.onSpot.formula(row.structures.length)}
              records={structuresOf(row)}
              completeness={() => areasKnown(records, asOf, words)}
            >
              {row.structures.length === 0 ? (
                <StateMark state="missing" word={words.bare} />
              ) : (
                row.structures.length
              )}
            </Explain>,
            <Explain
              key="fte"
              quiet
              title={explained.placeFte.title}
              definition={explained.placeFte.definition}
              formula={explained.fteParts.formula(row.structures.length, fte(row))}
              records={structuresOf(row)}
              completeness={explained.placeFte.unknown(row.unknownFte)}
            >
              {formatNumber(row.fte, language)}
            </Explain>,
            <PersonsFigure key="population" row={row} kind="population" />,
            <PersonsFigure key="accommodated" row={row} kind="accommodated" />,
            <RateFigure key="rate" row={row} of="structures" />,
            <RateFigure key="fte rate" row={row} of="fte" />,
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
  note: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
});
