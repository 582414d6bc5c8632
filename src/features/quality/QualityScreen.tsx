import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import { useView } from "../../data/view.ts";
import { dataQuality } from "../../domain/analysis/findings/dataQuality.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { qualityWords } from "../../i18n/analysis/quality.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatWhole } from "../../i18n/format.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import { FlawList } from "./FlawList.tsx";

/** How complete the data are, what has not been confirmed for long, and what is wrong in itself. */
export function QualityScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(qualityWords);
  const explained = useWords(explanations);
  const { settings } = useView();
  const quality = useAnalysis(dataQuality);
  const stale = quality.confirmations.filter((one) => one.stale);
  const used = quality.lists.filter(({ entries }) => entries > 0);
  const filled = used.reduce((sum, list) => sum + list.filled, 0);
  const required = used.reduce((sum, list) => sum + list.required, 0);
  if (used.length === 0)
    return (
      <Screen title={words.title}>
        <EmptyState sentence={words.nothing} />
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      statement={
        <>
          <Explain
            title={words.shareTitle}
            definition={words.shareDefinition}
            formula={words.shareFormula(filled, required)}
            completeness={words.counted(used.reduce((sum, { entries }) => sum + entries, 0))}
            records={() =>
              used.flatMap(({ list, missing }) =>
                missing.map(({ entry }) => ({ list, id: entry.id })),
              )
            }
          >
            <strong>{words.statement(formatWhole(quality.share ?? 0, language))}</strong>
          </Explain>
          ;{" "}
          <Explain
            title={explained.stale.title}
            definition={explained.stale.definition}
            formula={explained.stale.formula(stale.length, quality.confirmations.length)}
            completeness={words.counted(quality.confirmations.length)}
            records={() => stale.map(({ list, entry }) => ({ list, id: entry.id }))}
          >
            {words.stale(stale.length, settings.staleAfterDays)}
          </Explain>
          .
        </>
      }
    >
      <SectionHeading>{words.lists}</SectionHeading>
      <FigureTable
        quiet
        caption={words.lists}
        columns={[
          { title: words.list },
          { title: words.entries, figure: true },
          { title: words.filled, figure: true },
          { title: words.missing },
        ]}
        rows={quality.lists.map(
          ({ list, entries, share, missing, filled: full, required: asked }) => ({
            key: list,
            cells: [
              <a key="list" href={`#/list/${list}`} className={styles.link}>
                {listWords[language][list].title}
              </a>,
              entries,
              share === null ? (
                entries === 0 ? (
                  words.noEntries
                ) : (
                  words.nothingRequired
                )
              ) : (
                <Explain
                  key="share"
                  quiet
                  title={explained.filled.title}
                  definition={explained.filled.definition}
                  formula={explained.filled.formula(full, asked)}
                  completeness={words.counted(entries)}
                  records={() => missing.map(({ entry }) => ({ list, id: entry.id }))}
                >
                  {formatWhole(share, language)}
                </Explain>
              ),
              entries === 0 ? (
                ""
              ) : missing.length === 0 ? (
                <StateMark key="state" state="secured" word={words.complete} />
              ) : (
                <Missing key="state" list={list} missing={missing} />
              ),
            ],
          }),
        )}
      />
      <SectionHeading count={stale.length}>{words.staleTitle}</SectionHeading>
      <FigureTable
        quiet
        caption={words.staleTitle}
        limit={20}
        columns={[
          { title: words.entry },
          { title: words.list },
          { title: words.since },
          { title: words.confirm },
        ]}
        rows={stale.map(({ list, entry, days }) => ({
          key: `${list}:${entry.id}`,
          cells: [
            <RecordLink key="entry" list={list} id={entry.id} />,
            listWords[language][list].one,
            days === null ? words.never : words.daysAgo(days),
            <ConfirmButton key="confirm" list={list} id={entry.id} />,
          ],
        }))}
      />
      <div className={styles.flaws}>
        <FlawList
          title={words.unknownEnds}
          flaws={quality.unknownEnds.map(({ id }) => ({ list: "structures", id }))}
        />
        <FlawList
          title={words.unknownFte}
          flaws={quality.unknownFte.map(({ id }) => ({ list: "structures", id }))}
        />
        <FlawList
          title={words.withoutTranche}
          flaws={quality.withoutTranche.map(({ id }) => ({ list: "structures", id }))}
        />
        <FlawList
          title={words.outside}
          flaws={quality.outsideStructure.map(({ id }) => ({ list: "fundings", id }))}
        />
        <FlawList
          title={words.withoutDay}
          flaws={quality.withoutDay.map(({ list, entry }) => ({ list, id: entry.id }))}
        />
        <FlawList
          title={words.costSources}
          flaws={quality.costSources.map(({ subject, sources }) => ({
            list: subject.list,
            id: subject.entry.id,
            note: words.sources(sources.map((source) => words.source[source])),
          }))}
        />
        <FlawList
          title={words.moreApproved}
          flaws={quality.moreApproved.map(({ subject, year }) => ({
            list: subject.list,
            id: subject.entry.id,
            note: String(year),
          }))}
        />
        <FlawList
          title={words.countedTwice}
          flaws={quality.countedTwice.map(({ measure, structure }) => ({
            list: "measures",
            id: measure.id,
            note: words.countedWith(structure.title ?? ""),
          }))}
        />
        <FlawList
          title={words.withoutTargetGroups}
          flaws={quality.withoutTargetGroups.map(({ id }) => ({ list: "structures", id }))}
        />
        <FlawList
          title={words.dangling}
          flaws={quality.dangling.map(({ list, entry, field }) => ({
            list,
            id: entry.id,
            note: words.danglingAt(fieldWords(list, field, language).label),
          }))}
        />
        <FlawList
          title={words.foreign}
          flaws={quality.foreignWords.map(({ list, entry, field, word }) => ({
            list,
            id: entry.id,
            note: words.foreignWord(fieldWords(list, field, language).label, word),
          }))}
        />
      </div>
    </Screen>
  );
}

function Missing(props: {
  list: ListName;
  missing: readonly { readonly fields: readonly string[] }[];
}): ReactNode {
  const language = useLanguage();
  const words = useWords(qualityWords);
  const names = [...new Set(props.missing.flatMap(({ fields }) => fields))].map(
    (field) => fieldWords(props.list, field, language).label,
  );
  return (
    <StateMark
      state="partly"
      word={`${names.slice(0, 4).join(", ")} ${words.missingEntries(props.missing.length)}`}
    />
  );
}

/** Says with one click that an entry is still correct. */
function ConfirmButton({ list, id }: { list: ListName; id: number }) {
  const language = useLanguage();
  const words = useWords(qualityWords);
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const standing = useStorePart((state) => state.standing);
  const confirm = () =>
    store.update(list, id, {
      confirmedOn: today,
      ...("confirmedBy" in (records[list].byId.get(id) ?? {})
        ? { confirmedBy: standing?.me.id ?? null }
        : {}),
    });
  return (
    <Button
      size="small"
      disabled={!(standing?.mayWrite ?? true)}
      aria-label={words.confirmNamed(titleOfId(records, list, id, language))}
      onClick={confirm}
    >
      {words.confirm}
    </Button>
  );
}

const useStyles = makeStyles({
  link: { color: "inherit", textUnderlineOffset: "3px" },
  flaws: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))",
    gap: "24px 32px",
  },
});
