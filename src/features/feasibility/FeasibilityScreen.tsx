import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { Pills } from "../../components/frame/Pills.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Measure } from "../../domain/analysis/kernel/entries.ts";
import { type FeasibilityGap, feasibility } from "../../domain/analysis/measures/feasibility.ts";
import { feasibilityWords } from "../../i18n/analysis/feasibility.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatDays } from "../../i18n/format.ts";
import { UnfinishedMeasures } from "./UnfinishedMeasures.tsx";

/** Which measures what exists in each period can carry, and what stands against the others. */
export function FeasibilityScreen() {
  const styles = useStyles();
  const words = useWords(feasibilityWords);
  const { gaps, periods } = useAnalysis(feasibility);
  const { period: chosen } = useChosen();
  const [filter, setFilter] = useState<"only" | "all">("only");
  const now = periods.find(({ period }) => period.id === chosen?.id) ?? periods.at(-1);
  const all = now ? now.carried.length + now.notCarried.length : 0;
  const byMeasure = new Map<number, FeasibilityGap[]>();
  for (const gap of gaps)
    byMeasure.set(gap.measure.id, [...(byMeasure.get(gap.measure.id) ?? []), gap]);
  const measures = new Map<number, Measure>();
  for (const { carried, notCarried } of periods)
    for (const measure of [...notCarried, ...carried]) measures.set(measure.id, measure);
  const shown = [...measures.values()].filter(
    ({ id }) => filter === "all" || (byMeasure.get(id)?.length ?? 0) > 0,
  );
  return (
    <Screen
      title={words.title}
      statement={
        !now || all === 0 ? (
          words.nothing
        ) : (
          <Explain
            title={words.explain}
            definition={words.definition}
            formula={words.formula(now.carried.length, all)}
            completeness={words.datesKnown(
              undated([...now.carried, ...now.notCarried]).length,
              all,
            )}
            records={() => now.notCarried.map(({ id }) => ({ list: "measures" as const, id }))}
          >
            {words.statement(now.carried.length, all, now.period.title)}
          </Explain>
        )
      }
    >
      <div className={styles.filter}>
        <Pills
          label={words.filter}
          value={filter}
          onChange={(value) => setFilter(value ?? "all")}
          options={[
            { value: "only", label: words.only, count: byMeasure.size },
            { value: "all", label: words.all, count: measures.size },
          ]}
        />
      </div>
      <SectionHeading>{words.matrix}</SectionHeading>
      <FigureTable
        quiet
        caption={words.matrix}
        columns={[
          { title: words.measure },
          ...periods.map(({ period }) => ({ title: period.title })),
        ]}
        rows={shown.map((measure) => ({
          key: String(measure.id),
          cells: [
            <RecordLink key="measure" list="measures" id={measure.id} />,
            ...periods.map(({ period, carried, notCarried }) => (
              <Cell
                key={period.id}
                measure={measure}
                state={
                  carried.includes(measure)
                    ? "carried"
                    : notCarried.includes(measure)
                      ? "not"
                      : null
                }
                gaps={(byMeasure.get(measure.id) ?? []).filter(
                  (gap) => gap.period.id === period.id,
                )}
              />
            )),
          ],
        }))}
      />
      <UnfinishedMeasures />
    </Screen>
  );
}

const undated = (measures: readonly Measure[]) =>
  measures.filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null);

function Cell(props: {
  measure: Measure;
  state: "carried" | "not" | null;
  gaps: readonly FeasibilityGap[];
}): ReactNode {
  const { measure, state, gaps } = props;
  const language = useLanguage();
  const words = useWords(feasibilityWords);
  const explained = useWords(explanations).obstacles;
  if (state === null) return <span title={words.outsideName}>{words.outside}</span>;
  if (state === "carried") return <StateMark state="secured" word={words.carried} />;
  const texts = [
    ...new Set(
      gaps.map(({ obstacle, structure, days }) =>
        words.obstacles[obstacle](structure?.title ?? "", formatDays(days, language)),
      ),
    ),
  ];
  const uncertain = gaps.every(({ obstacle }) => obstacle === "uncertain");
  const text =
    texts.length > 2
      ? `${texts.slice(0, 2).join(", ")} ${words.more(texts.length - 2)}`
      : texts.join(", ");
  return (
    <Explain
      quiet
      title={explained.title}
      definition={explained.definition}
      formula={texts.join(", ")}
      completeness={words.datesKnown(undated([measure]).length, 1)}
      records={() =>
        gaps.flatMap(({ structure }) =>
          structure ? { list: "structures" as const, id: structure.id } : [],
        )
      }
    >
      <StateMark state={uncertain ? "unknown" : "missing"} word={text || words.notCarried} />
    </Explain>
  );
}

const useStyles = makeStyles({ filter: { marginBottom: "16px" } });
