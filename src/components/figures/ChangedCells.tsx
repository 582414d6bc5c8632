import { useLanguage, useWords } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import type { Records } from "../../domain/records.ts";
import { changeWords } from "../../i18n/shell/changes.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { ActionFieldMark } from "../frame/ActionFieldMark.tsx";
import { Assumed } from "./assumed.ts";
import { CellState } from "./CellState.tsx";
import { FigureTable } from "./FigureTable.tsx";

/** Cells of field and spatial level that are in another state on the second side. */
export function ChangedCells(props: {
  caption: string;
  sides: readonly [string, string];
  cells: readonly (readonly [CoverageCell, CoverageCell])[];
  /** A column tells the period; without, each side is a day. */
  periods?: boolean;
  /** Records of the second side where it is only assumed. */
  assumed?: Records;
}) {
  const { caption, sides, cells, periods = false, assumed = null } = props;
  const language = useLanguage();
  const words = useWords(changeWords);
  return (
    <FigureTable
      quiet
      caption={caption}
      limit={30}
      columns={[
        { title: words.field },
        { title: words.level },
        ...(periods ? [{ title: words.period }] : []),
        ...sides.map((title) => ({ title })),
      ]}
      rows={cells.map(([first, second]) => {
        const level = choiceWord("spatialLevel", first.column.id, language);
        return {
          key: `${first.actionField.id} ${first.column.id} ${first.period.id}`,
          cells: [
            <ActionFieldMark key="field" id={first.actionField.id} />,
            level,
            ...(periods ? [first.period.title] : []),
            <CellState key="first" cell={first} column={level} />,
            <Assumed key="second" value={assumed}>
              <CellState cell={second} column={level} />
            </Assumed>,
          ],
        };
      })}
    />
  );
}
