import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionFieldMark } from "../../components/ActionFieldMark.tsx";
import { coverageMark } from "../../components/coverageState.ts";
import { Explain } from "../../components/Explain.tsx";
import { FigureTable } from "../../components/FigureTable.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { StateMark } from "../../components/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { ComparisonResult } from "../../domain/analysis/comparison.ts";
import type { CoverageState } from "../../domain/analysis/coverage.ts";
import type { Structure } from "../../domain/analysis/entries.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { compareWords } from "../../i18n/compare.ts";
import { explanations } from "../../i18n/explanations.ts";
import { formatFte } from "../../i18n/format.ts";

const parts = ["permanent", "temporary", "uncertain"] as const;

/** The structures that come, go and change, then what that does to capacity, coverage and needs. */
export function CompareTables({ result }: { result: ComparisonResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(compareWords);
  const explained = useWords(explanations);
  const total = (at: 0 | 1) => parts.reduce((sum, part) => sum + result.capacity[at][part], 0);
  const fte = (value: number) => formatFte(Math.round(value * 100) / 100, language);
  const difference = (before: number, after: number) => (
    <Explain
      key="difference"
      quiet
      title={explained.comparedFte.title}
      definition={explained.comparedFte.definition}
      formula={explained.comparedFte.formula(fte(before), fte(after), fte(after - before))}
      records={() =>
        [...result.added, ...result.ended, ...result.changed.map(({ structure }) => structure)].map(
          ({ id }) => ({ list: "structures" as const, id }),
        )
      }
    >
      {fte(after - before)}
    </Explain>
  );
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
          ...parts.map((part) => ({
            key: part,
            cells: [
              words.parts[part],
              fte(result.capacity[0][part]),
              fte(result.capacity[1][part]),
              difference(result.capacity[0][part], result.capacity[1][part]),
            ],
          })),
          {
            key: "sum",
            strong: true,
            cells: [words.sum, fte(total(0)), fte(total(1)), difference(total(0), total(1))],
          },
        ]}
      />
      <SectionHeading count={result.cells.length}>{words.cells}</SectionHeading>
      <FigureTable
        quiet
        caption={words.cells}
        columns={[
          { title: words.field },
          { title: words.level },
          { title: words.before },
          { title: words.after },
        ]}
        rows={result.cells.map(({ actionField, spatialLevel, state }) => ({
          key: `${actionField.id} ${spatialLevel}`,
          cells: [
            <ActionFieldMark key="field" id={actionField.id} />,
            choiceWord("spatialLevel", spatialLevel, language),
            <CellState key="before" state={state[0]} />,
            <CellState key="after" state={state[1]} />,
          ],
        }))}
      />
      <SectionHeading count={result.needs.length}>{words.needs}</SectionHeading>
      <FigureTable
        quiet
        caption={words.needs}
        columns={[{ title: words.need }, { title: words.before }, { title: words.after }]}
        rows={result.needs.map(({ need, state }) => ({
          key: String(need.id),
          cells: [
            <RecordLink key="need" list="needs" id={need.id} />,
            ...state.map((one) => (one === null ? words.notThen : words.needStates[one])),
          ],
        }))}
      />
    </>
  );
}

function CellState({ state }: { state: CoverageState }) {
  const words = useWords(compareWords);
  const mark = coverageMark({ state, required: true });
  return mark ? <StateMark state={mark} word={words.states[state]} /> : null;
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
