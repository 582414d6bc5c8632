import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Link, useParams } from "wouter";
import { areasKnown } from "../../components/figures/areasKnown.ts";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { distribution } from "../../domain/analysis/supply/distribution.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { distributionWords } from "../../i18n/analysis/distribution.ts";
import { formatDay, formatNumber } from "../../i18n/format.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { placeFacts } from "./placeFacts.ts";

/** One municipality on one page: what exists on the spot in each period, what reaches it, needs, measures, figures. */
export function PlaceScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(distributionWords);
  const records = useRecords();
  const view = useView();
  const { id } = useParams<{ id: string }>();
  const { rows } = useAnalysis(distribution);
  const area = records.areas.byId.get(Number(id));
  const row = rows.find(({ municipality }) => municipality.id === area?.id);
  const facts = useMemo(
    () => (area ? placeFacts(records, view, area.id) : null),
    [records, view, area],
  );
  if (!area || !facts)
    return (
      <Screen title={words.municipality}>
        <EmptyState sentence={words.gone} />
      </Screen>
    );
  return (
    <Screen
      title={area.title ?? words.municipality}
      statement={
        <Explain
          title={words.explain}
          definition={words.definition}
          formula={words.placeFormula(row?.structures.length ?? 0, row?.reaching.length ?? 0)}
          completeness={() => areasKnown(records, view.asOf, words)}
          records={() =>
            [...(row?.structures ?? []), ...(row?.reaching ?? [])].map(({ id }) => ({
              list: "structures" as const,
              id,
            }))
          }
        >
          {words.placeStatement(
            area.title ?? "",
            row?.structures.length ?? 0,
            row?.reaching.length ?? 0,
          )}
        </Explain>
      }
      actions={
        <>
          <Link href="/distribution" className={styles.link}>
            {words.back}
          </Link>
          <Link href={`/list/areas/${area.id}`} className={styles.link}>
            {words.record}
          </Link>
        </>
      }
    >
      <SectionHeading>{words.perPeriod}</SectionHeading>
      <div className={styles.periods}>
        {facts.periods.map(({ period, structures }) => (
          <section key={period.id}>
            <SectionHeading level={3} count={structures.length}>
              {period.title}
            </SectionHeading>
            {structures.length === 0 ? (
              <StateMark state="missing" word={words.noneInPeriod} />
            ) : null}
            <ul className={styles.list}>
              {structures.slice(0, 30).map(({ structure, certain }) => (
                <li key={structure.id} className={styles.item}>
                  <RecordLink list="structures" id={structure.id} />
                  {certain ? null : <StateMark state="unknown" word={words.uncertain} />}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className={styles.periods}>
        <Entries title={words.needs} list="needs" ids={facts.needs} />
        <Entries title={words.measures} list="measures" ids={facts.measures} />
        <Entries title={words.potentials} list="potentials" ids={facts.potentials} />
      </div>
      <div className={styles.reaching}>
        <Entries
          title={words.reaching}
          list="structures"
          ids={(row?.reaching ?? []).map((structure) => structure.id)}
        />
      </div>
      <SectionHeading count={facts.figures.length}>{words.figures}</SectionHeading>
      <FigureTable
        quiet
        caption={words.figures}
        columns={[
          { title: words.figure },
          { title: words.onDay },
          { title: words.value, figure: true },
          { title: words.sourceTitle },
        ]}
        rows={facts.figures.map((figure) => ({
          key: String(figure.id),
          cells: [
            <RecordLink key="figure" list="figures" id={figure.id}>
              {figure.kind ? choiceWord("figureKind", figure.kind, language) : figure.title}
            </RecordLink>,
            figure.onDay ? formatDay(figure.onDay, language) : "",
            figure.value === null ? "–" : formatNumber(figure.value, language),
            figure.source ?? "",
          ],
        }))}
      />
    </Screen>
  );
}

function Entries(props: { title: string; list: ListName; ids: readonly number[] }) {
  const { title, list, ids } = props;
  const styles = useStyles();
  const words = useWords(distributionWords);
  return (
    <section>
      <SectionHeading level={3} count={ids.length}>
        {title}
      </SectionHeading>
      {ids.length === 0 ? <p className={styles.none}>{words.nothing}</p> : null}
      <ul className={styles.list}>
        {ids.slice(0, 30).map((id) => (
          <li key={id} className={styles.item}>
            <RecordLink list={list} id={id} />
          </li>
        ))}
        {ids.length > 30 ? <li className={styles.none}>+{ids.length - 30}</li> : null}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  link: { color: "inherit", alignSelf: "center", textUnderlineOffset: "3px" },
  periods: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: "16px 32px",
    marginBottom: "28px",
  },
  reaching: { marginBottom: "28px", "& ul": { columnWidth: "260px", columnGap: "32px" } },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    padding: "3px 0",
    breakInside: "avoid",
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});
