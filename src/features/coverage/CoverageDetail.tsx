import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Link, useLocation } from "wouter";
import { cellCompleteness } from "../../components/figures/cellCompleteness.ts";
import { coverageMark } from "../../components/figures/coverageState.ts";
import { AgendaButton } from "../../components/frame/AgendaButton.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import type { Finding } from "../../domain/analysis/findings/finding.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import type { NeedCoverage } from "../../domain/analysis/gaps/unmetNeeds.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import { gapOfFinding } from "../../domain/gapOfFinding.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import {
  formatAnd,
  formatDay,
  formatDays,
  formatFte,
  formatNumber,
  formatPercent,
} from "../../i18n/format.ts";
import { columnName } from "./columnName.ts";

const shownStructures = 8;

/** Why a cell is as it is: tasks, days, needs, structures; and what can be done about it. */
export function CoverageDetail(props: {
  cell: CoverageCell;
  needs: readonly NeedCoverage[];
  onClose: () => void;
}) {
  const { cell, needs, onClose } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(coverageWords);
  const explained = useWords(explanations);
  const finding = useCellFinding(cell);
  const state = coverageMark(cell);
  const verdict =
    cell.state === "empty"
      ? words.verdicts[cell.required ? "emptyRequired" : "emptyFree"]
      : words.verdicts[cell.state];
  const tasks = cell.requiredBy.map(({ title }) => `„${title}“`);
  const days = formatDays(cell.days, language);
  const fte = formatFte(Math.round(cell.fte * 10) / 10, language);
  const uncertain =
    cell.uncertainFte > 0 ? formatFte(Math.round(cell.uncertainFte * 10) / 10, language) : null;
  return (
    <section className={styles.dock} aria-label={words.detail} aria-live="polite">
      <div className={styles.why}>
        <p className={styles.where}>
          {cell.actionField.title} · {columnName(cell.column, language)} · {cell.period.title}
        </p>
        <h2 className={styles.verdict}>
          {state ? <StateMark state={state} word={verdict} strong /> : verdict}
        </h2>
        <p className={styles.text}>
          {tasks.length > 0
            ? words.requiredBy(formatAnd(tasks, language), tasks.length > 1)
            : words.notRequiredBy}{" "}
          {cell.coveredDays === 0
            ? words.noDay(days)
            : words.coveredDays(formatNumber(cell.coveredDays, language), days)}{" "}
          {cell.structures.length > 0 ? words.fte(fte, uncertain) : null}
        </p>
        <p className={styles.complete}>{cellCompleteness(cell, needs, explained.coverageCell)}</p>
        {needs.length > 0 ? (
          <ul className={styles.list} aria-label={words.needs}>
            {needs.slice(0, 4).map((need) => (
              <li key={need.need.id} className={styles.row}>
                <RecordLink list="needs" id={need.need.id} />
                <span className={styles.quiet}>
                  {need.measurable
                    ? words.needShare(formatPercent(need.degree ?? 0, language, 0))
                    : words.needDays(
                        formatNumber(need.coveredDays, language),
                        formatDays(need.days, language, { dative: true }),
                      )}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className={styles.records}>
        <p className={styles.where}>{words.structures}</p>
        {cell.structures.length === 0 ? (
          <p className={styles.text}>{words.noStructures}</p>
        ) : (
          <ul className={styles.list}>
            {cell.structures.slice(0, shownStructures).map((structure) => (
              <li key={structure.id} className={styles.row}>
                <RecordLink list="structures" id={structure.id} />
                <StructureEnd
                  structure={structure}
                  uncertain={cell.uncertain.includes(structure)}
                />
              </li>
            ))}
            {cell.structures.length > shownStructures ? (
              <li className={styles.quiet}>+{cell.structures.length - shownStructures}</li>
            ) : null}
          </ul>
        )}
      </div>
      <div className={styles.actions}>
        {finding ? (
          <>
            <GapButton finding={finding} />
            <AgendaButton finding={finding} size="medium" />
          </>
        ) : null}
        <Button appearance="subtle" onClick={onClose}>
          {words.closeDetail}
        </Button>
      </div>
    </section>
  );
}

function StructureEnd({ structure, uncertain }: { structure: Structure; uncertain: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(coverageWords);
  const end = structure.endsOn
    ? words.until(formatDay(structure.endsOn, language))
    : structure.term === "permanent"
      ? words.permanent
      : words.endUnknown;
  return (
    <span className={styles.quiet}>
      {end}
      {uncertain ? `, ${words.uncertain}` : ""}
    </span>
  );
}

function GapButton({ finding }: { finding: Finding }) {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const records = useRecords();
  const store = useStore();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const [, go] = useLocation();
  if (finding.gap) {
    return (
      <Link href={`/list/gaps/${finding.gap.id}`} asChild>
        <Button as="a">{words.seeGap}</Button>
      </Link>
    );
  }
  const add = () => {
    const { title } = wordFinding(records, finding, language);
    go(`/list/gaps/${store.create("gaps", gapOfFinding(finding, title))}`);
  };
  return (
    <Button appearance="primary" disabled={!mayWrite} onClick={add}>
      {words.addGap}
    </Button>
  );
}

/** The finding a cell belongs to, if it is one and known yet. */
function useCellFinding({ actionField, column, period }: CoverageCell): Finding | null {
  const found = useAnalysisOnceKnown(findings);
  return (
    found?.findings.find(
      ({ subject }) =>
        subject.analysis === "coverage" &&
        subject.rows.some(
          (row) =>
            row.actionField.id === actionField.id &&
            row.column.id === column.id &&
            row.period.id === period.id,
        ),
    ) ?? null
  );
}

const useStyles = makeStyles({
  dock: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1.25fr) minmax(0, 1fr) auto",
    gap: "8px 32px",
    padding: "14px 24px",
    maxHeight: "45%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 991px)": { gridTemplateColumns: "minmax(0, 1fr)", padding: "12px 16px" },
  },
  why: { minWidth: 0 },
  records: { minWidth: 0 },
  where: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  verdict: {
    margin: "2px 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 4px", maxWidth: "600px", lineHeight: "20px" },
  complete: {
    margin: "0 0 4px",
    maxWidth: "600px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "24px" },
  row: { display: "flex", justifyContent: "space-between", gap: "16px", flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    alignContent: "flex-start",
    gap: "8px",
    maxWidth: "360px",
  },
});
