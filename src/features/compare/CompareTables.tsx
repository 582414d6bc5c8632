import { makeStyles, tokens } from "@fluentui/react-components";
import { ChangedCells } from "../../components/figures/ChangedCells.tsx";
import { ChangedNeeds } from "../../components/figures/ChangedNeeds.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { FteFigure } from "../../components/figures/FteFigure.tsx";
import { FteTotal } from "../../components/figures/FteTotal.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import type { ComparisonResult } from "../../domain/analysis/scenarios/comparison.ts";
import { fteParts } from "../../domain/analysis/supply/capacity.ts";
import { compareWords } from "../../i18n/analysis/compare.ts";
import { formatFte } from "../../i18n/format.ts";
import { FteDifference } from "./FteDifference.tsx";

/** The structures that come, go and change, then what that does to capacity, coverage and needs. */
export function CompareTables({ result }: { result: ComparisonResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(compareWords);
  const records = useRecords();
  const fte = (value: number) => formatFte(Math.round(value * 100) / 100, language);
  const days = [result.from, result.to] as const;
  return (
    <>
      <div className={styles.columns}>
        <Structures title={words.added} structures={result.added} />
        <Structures title={words.ended} structures={result.ended} />
        <section>
          <SectionHeading count={result.changed.length}>{words.changed}</SectionHeading>
          {result.changed.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
          <ul className={styles.list}>
            {result.changed.slice(0, 40).map(({ structure, fte: sizes, certain }) => (
              <li key={structure.id}>
                <RecordLink list="structures" id={structure.id} />
                <span className={styles.note}>
                  {" "}
                  {sizes[0] === sizes[1]
                    ? ""
                    : `${sizes.map((size) => (size === null ? words.unknown : fte(size))).join(" → ")} `}
                  {certain[0] === certain[1]
                    ? ""
                    : certain[1]
                      ? words.certainNow
                      : words.certainNoMore}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <SectionHeading>{words.capacity}</SectionHeading>
      <FigureTable
        quiet
        caption={words.capacity}
        columns={[
          { title: words.kind },
          { title: words.before, figure: true },
          { title: words.after, figure: true },
          { title: words.difference, figure: true },
        ]}
        rows={[
          ...fteParts.map((part) => ({
            key: part,
            cells: [
              words.parts[part],
              ...days.map((day, at) => (
                <FteFigure
                  key={day}
                  unit
                  records={records}
                  part={part}
                  days={{ from: day, to: day }}
                  fte={result.capacity[at]?.[part] ?? 0}
                  unknown={result.capacity[at]?.unknown ?? 0}
                />
              )),
              <FteDifference key="difference" result={result} kind={part} />,
            ],
          })),
          {
            key: "sum",
            strong: true,
            cells: [
              words.sum,
              <FteTotal
                key="before"
                records={records}
                days={{ from: result.from, to: result.from }}
                parts={result.capacity[0]}
              />,
              <FteTotal
                key="after"
                records={records}
                days={{ from: result.to, to: result.to }}
                parts={result.capacity[1]}
              />,
              <FteDifference key="difference" result={result} kind="all" />,
            ],
          },
        ]}
      />
      <SectionHeading count={result.cells.length}>{words.cells}</SectionHeading>
      <ChangedCells
        caption={words.cells}
        sides={[words.before, words.after]}
        cells={result.cells}
      />
      <SectionHeading count={result.needs.length}>{words.needs}</SectionHeading>
      <ChangedNeeds
        caption={words.needs}
        sides={[words.before, words.after]}
        needs={result.needs}
      />
    </>
  );
}

function Structures({ title, structures }: { title: string; structures: readonly Structure[] }) {
  const styles = useStyles();
  const words = useWords(compareWords);
  return (
    <section>
      <SectionHeading count={structures.length}>{title}</SectionHeading>
      {structures.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      <ul className={styles.list}>
        {structures.slice(0, 60).map(({ id }) => (
          <li key={id}>
            <RecordLink list="structures" id={id} />
          </li>
        ))}
        {structures.length > 60 ? <li className={styles.note}>+{structures.length - 60}</li> : null}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  note: { margin: "6px 0 20px", color: tokens.colorNeutralForeground3 },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: "8px 32px",
    marginBottom: "24px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "26px" },
});
