import { makeStyles, tokens } from "@fluentui/react-components";
import { CapacityChart } from "../../components/CapacityChart.tsx";
import { Explain } from "../../components/Explain.tsx";
import { FigureTable } from "../../components/FigureTable.tsx";
import { FteFigure } from "../../components/FteFigure.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { type CapacityParts, fteParts, structuresWith } from "../../domain/analysis/capacity.ts";
import { existingOn } from "../../domain/analysis/onDay.ts";
import { addMonths } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import { capacityWords } from "../../i18n/capacity.ts";
import { explanations } from "../../i18n/explanations.ts";
import { formatDay, formatFte, formatNumber } from "../../i18n/format.ts";
import type { ChosenCapacity } from "./chosenCapacity.ts";

/** The curve, the periods, the largest losses, and the curve once more as a table. */
export function CapacityTables({ result }: { result: ChosenCapacity }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(capacityWords);
  const explained = useWords(explanations);
  const view = useView();
  const { shown, curve, losses, now } = result;
  const fte = (value: number) => formatFte(Math.round(value * 100) / 100, language);
  const number = (value: number) => formatNumber(Math.round(value * 100) / 100, language);
  const total = ({ permanent, temporary, uncertain }: CapacityParts) =>
    permanent + temporary + uncertain;
  const during = (period: Period) =>
    structuresWith(shown, view, fteParts, period).map(({ id }) => ({
      list: "structures" as const,
      id,
    }));
  return (
    <>
      <CapacityChart
        capacity={curve}
        cliff={losses.largest}
        asOf={view.asOf}
        height={260}
        left={36}
      />
      {now.unknown > 0 ? <p className={styles.note}>{words.unknown(now.unknown)}</p> : null}
      <SectionHeading>{words.perPeriod}</SectionHeading>
      <FigureTable
        quiet
        caption={words.perPeriod}
        columns={[
          { title: words.period },
          ...fteParts.map((part) => ({
            title: `${words.legend[part]}, ${words.mean}`,
            figure: true,
          })),
          { title: words.mean, figure: true },
          { title: words.end, figure: true },
        ]}
        rows={curve.periods.map(({ period, mean, end }) => ({
          key: String(period.id),
          cells: [
            period.title,
            ...fteParts.map((part) => (
              <FteFigure
                key={part}
                records={shown}
                part={part}
                days={period}
                fte={mean[part]}
                unknown={mean.unknown}
              />
            )),
            <Explain
              key="mean"
              quiet
              title={explained.meanFte.title}
              definition={explained.meanFte.definition}
              formula={explained.meanFte.formula(
                number(mean.permanent),
                number(mean.temporary),
                number(mean.uncertain),
                fte(total(mean)),
              )}
              records={() => during(period)}
              completeness={words.known(mean.unknown)}
            >
              {fte(total(mean))}
            </Explain>,
            <Explain
              key="end"
              quiet
              title={explained.endFte.title}
              definition={explained.endFte.definition}
              formula={explained.meanFte.formula(
                number(end.permanent),
                number(end.temporary),
                number(end.uncertain),
                fte(total(end)),
              )}
              records={() =>
                existingOn(shown, period.to).map(({ id }) => ({ list: "structures" as const, id }))
              }
              completeness={words.known(end.unknown)}
            >
              {fte(total(end))}
            </Explain>,
          ],
        }))}
      />
      <SectionHeading>{words.cliffs}</SectionHeading>
      {losses.cliffs.length === 0 ? (
        <p className={styles.note}>{words.noCliff}</p>
      ) : (
        <FigureTable
          quiet
          caption={words.cliffs}
          limit={8}
          columns={[
            { title: words.month },
            { title: words.loss, figure: true },
            { title: words.beforeAfter, figure: true },
            { title: words.causes },
          ]}
          rows={losses.cliffs.map((cliff) => ({
            key: cliff.month,
            cells: [
              formatDay(addMonths(cliff.month, 1), language),
              <Explain
                key="loss"
                quiet
                title={explained.cliff.title}
                definition={explained.cliff.definition}
                formula={explained.cliff.formula(
                  number(cliff.before),
                  number(cliff.after),
                  fte(cliff.fte),
                )}
                records={() => [
                  ...cliff.structures.map(({ id }) => ({ list: "structures" as const, id })),
                  ...cliff.fundings.map(({ id }) => ({ list: "fundings" as const, id })),
                ]}
              >
                −{fte(cliff.fte)}
              </Explain>,
              `${number(cliff.before)} → ${number(cliff.after)}`,
              <span key="causes" className={styles.causes}>
                {cliff.structures.slice(0, 5).map(({ id }) => (
                  <RecordLink key={id} list="structures" id={id} />
                ))}
                {cliff.structures.length > 5 ? `+${cliff.structures.length - 5}` : null}
              </span>,
            ],
          }))}
        />
      )}
      <SectionHeading>{words.table}</SectionHeading>
      <FigureTable
        quiet
        caption={words.table}
        limit={12}
        columns={[
          { title: words.first },
          ...fteParts.map((part) => ({ title: words.legend[part], figure: true })),
        ]}
        rows={curve.months
          .filter((_, at) => at % 6 === 0)
          .map((month) => ({
            key: month.month,
            cells: [
              formatDay(month.month, language),
              ...fteParts.map((part) => (
                <FteFigure
                  key={part}
                  records={shown}
                  part={part}
                  days={{ from: month.month, to: month.month }}
                  fte={month[part]}
                  unknown={month.unknown}
                />
              )),
            ],
          }))}
      />
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: "8px 0 20px", color: tokens.colorNeutralForeground3 },
  causes: { display: "flex", flexWrap: "wrap", gap: "2px 16px" },
});
