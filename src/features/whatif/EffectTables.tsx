import { ActionFieldMark } from "../../components/ActionFieldMark.tsx";
import { coverageMark } from "../../components/coverageState.ts";
import { FigureTable } from "../../components/FigureTable.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { StateMark } from "../../components/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CapacityParts } from "../../domain/analysis/capacity.ts";
import type { CoverageCell } from "../../domain/analysis/coverage.ts";
import type { ScenariosResult } from "../../domain/analysis/scenarios.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { formatEuro, formatFte } from "../../i18n/format.ts";
import { whatifWords } from "../../i18n/whatif.ts";

/** Things as they stand and as they would be, side by side; then what changes in detail. */
export function EffectTables({ result }: { result: ScenariosResult }) {
  const language = useLanguage();
  const words = useWords(whatifWords);
  const { before, after, cells, needs } = result;
  const sum = ({ permanent, temporary, uncertain }: CapacityParts) =>
    formatFte(Math.round((permanent + temporary + uncertain) * 100) / 100, language);
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const count = (key: "emptyRequired" | "withoutSuccessor" | "unmet") => ({
    key,
    cells: [words[key], before[key].length, after[key].length],
  });
  const money = before.money.flatMap((year) => {
    const other = after.money.find((one) => one.year === year.year);
    return other && other.gap !== year.gap
      ? [
          {
            key: String(year.year),
            cells: [words.gapIn(year.year), euro(year.gap), euro(other.gap)],
          },
        ]
      : [];
  });
  return (
    <>
      <SectionHeading>{words.effects}</SectionHeading>
      <FigureTable
        quiet
        caption={words.effects}
        columns={[
          { title: words.what },
          { title: words.today, figure: true },
          { title: words.assumed, figure: true },
        ]}
        rows={[
          count("emptyRequired"),
          count("withoutSuccessor"),
          count("unmet"),
          ...before.capacity.periods.map(({ period, mean }, at) => ({
            key: `fte ${period.id}`,
            cells: [
              words.capacityIn(period.title),
              sum(mean),
              sum(after.capacity.periods[at]?.mean ?? mean),
            ],
          })),
          ...money,
        ]}
      />
      <SectionHeading count={cells.length}>{words.cells}</SectionHeading>
      <FigureTable
        quiet
        caption={words.cells}
        limit={30}
        columns={[
          { title: words.field },
          { title: words.level },
          { title: words.period },
          { title: words.today },
          { title: words.assumed },
        ]}
        rows={cells.map(([then, now]) => ({
          key: `${then.actionField.id} ${then.column.id} ${then.period.id}`,
          cells: [
            <ActionFieldMark key="field" id={then.actionField.id} />,
            choiceWord("spatialLevel", then.column.id, language),
            then.period.title,
            <CellState key="before" cell={then} />,
            <CellState key="after" cell={now} />,
          ],
        }))}
      />
      <SectionHeading count={needs.length}>{words.needs}</SectionHeading>
      <FigureTable
        quiet
        caption={words.needs}
        limit={30}
        columns={[
          { title: words.need },
          { title: words.period },
          { title: words.today },
          { title: words.assumed },
        ]}
        rows={needs.map(([then, now]) => ({
          key: `${then.need.id} ${then.period.id}`,
          cells: [
            <RecordLink key="need" list="needs" id={then.need.id} />,
            then.period.title,
            words.needStates[then.state],
            words.needStates[now.state],
          ],
        }))}
      />
    </>
  );
}

function CellState({ cell }: { cell: CoverageCell }) {
  const words = useWords(whatifWords);
  const mark = coverageMark({ state: cell.state, required: true });
  return mark ? <StateMark state={mark} word={words.states[cell.state]} /> : null;
}
