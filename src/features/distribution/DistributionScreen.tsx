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
import { distribution } from "../../domain/analysis/distribution.ts";
import { distributionWords } from "../../i18n/distribution.ts";
import { formatNumber } from "../../i18n/format.ts";

/** Structures and VZÄ per municipality, and per 1.000 persons where numbers are not too small. */
export function DistributionScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(distributionWords);
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
  const suppressed = <span className={styles.quiet}>{words.suppressed}</span>;
  return (
    <Screen
      title={words.title}
      statement={
        <Explain
          title={words.explain}
          definition={words.definition}
          formula={words.formula(nothingOnTheSpot.length, rows.length)}
          records={nothingOnTheSpot.map(({ id }) => ({ list: "areas" as const, id }))}
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
              row.structures.length
            ),
            number(row.fte, 2),
            number(row.population?.value, 0),
            number(row.accommodated?.value, 0),
            row.suppressed ? suppressed : number(row.structuresPerThousand, 2),
            row.suppressed ? suppressed : number(row.ftePerThousand, 2),
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

const useStyles = makeStyles({
  link: { color: "inherit", textUnderlineOffset: "3px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
});
