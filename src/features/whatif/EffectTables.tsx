import type { ReactNode } from "react";
import { Assumed } from "../../components/figures/assumed.ts";
import { ChangedCells } from "../../components/figures/ChangedCells.tsx";
import { ChangedNeeds } from "../../components/figures/ChangedNeeds.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { FteTotal } from "../../components/figures/FteTotal.tsx";
import { YearFigure } from "../../components/figures/YearFigure.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useWords } from "../../data/language.ts";
import type { Effects, ScenariosResult } from "../../domain/analysis/scenarios/scenarios.ts";
import { whatifWords } from "../../i18n/analysis/whatif.ts";
import { CountFigure, countFigures } from "./CountFigure.tsx";

/** Things as they stand and as they would be, side by side; then what changes in detail. */
export function EffectTables({ result }: { result: ScenariosResult }) {
  const words = useWords(whatifWords);
  const { before, after, cells, needs } = result;
  const sides = [words.today, words.assumed] as const;
  const row = (key: string, title: string, figure: (effects: Effects) => ReactNode) => ({
    key,
    cells: [
      title,
      figure(before),
      <Assumed key="assumed" value={after.records}>
        {figure(after)}
      </Assumed>,
    ],
  });
  const gaps = before.money.totals.map(({ gap, year }) => [
    gap,
    after.money.totals.find((total) => total.year === year)?.gap,
  ]);
  return (
    <>
      <SectionHeading>{words.effects}</SectionHeading>
      <FigureTable
        quiet
        caption={words.effects}
        columns={[{ title: words.what }, ...sides.map((title) => ({ title, figure: true }))]}
        rows={[
          ...countFigures.map((figure) =>
            row(figure, words[figure], (effects) => (
              <CountFigure key={figure} figure={figure} effects={effects} />
            )),
          ),
          ...before.capacity.periods.map(({ period }, at) =>
            row(`fte ${period.id}`, words.capacityIn(period.title), ({ records, capacity }) => {
              const mean = capacity.periods[at]?.mean;
              return mean ? (
                <FteTotal key="fte" records={records} days={period} parts={mean} />
              ) : null;
            }),
          ),
          ...before.money.totals.flatMap(({ year }, at) =>
            gaps[at]?.[0] === gaps[at]?.[1]
              ? []
              : [
                  row(String(year), words.gapIn(year), ({ money }) => {
                    const total = money.totals.find((one) => one.year === year);
                    return total ? (
                      <YearFigure key="gap" figure="gap" total={total} rows={money.rows} />
                    ) : null;
                  }),
                ],
          ),
        ]}
      />
      <SectionHeading count={cells.length}>{words.cells}</SectionHeading>
      <ChangedCells
        periods
        caption={words.cells}
        sides={sides}
        cells={cells}
        assumed={after.records}
      />
      <SectionHeading count={needs.length}>{words.needs}</SectionHeading>
      <ChangedNeeds
        periods
        caption={words.needs}
        sides={sides}
        needs={needs.map((rows) => ({ need: rows[0].need, rows }))}
        assumed={after.records}
      />
    </>
  );
}
