import { makeStyles, tokens } from "@fluentui/react-components";
import { CapacityChart } from "../../components/figures/CapacityChart.tsx";
import { CapacityLegend } from "../../components/figures/CapacityLegend.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { FteFigure } from "../../components/figures/FteFigure.tsx";
import { FteTotal } from "../../components/figures/FteTotal.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { fteParts } from "../../domain/analysis/supply/capacity.ts";
import { addMonths } from "../../domain/day.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { formatDay, formatFte, formatNumber } from "../../i18n/format.ts";
import { CliffFigure } from "./CliffFigure.tsx";
import type { ChosenCapacity } from "./chosenCapacity.ts";
import { UnknownFte } from "./UnknownFte.tsx";

/** The curve, the periods, the largest losses, and the curve once more as a table. */
export function CapacityTables({ result }: { result: ChosenCapacity }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(capacityWords);
  const view = useView();
  const { shown, curve, losses, now } = result;
  const number = (value: number) => formatNumber(tidy(value), language);
  return (
    <>
      <CapacityChart
        capacity={curve}
        cliff={losses.largest}
        asOf={view.asOf}
        height={260}
        left={36}
      />
      <CapacityLegend />
      {now.unknown > 0 ? (
        <p className={styles.note}>
          <UnknownFte records={shown} unknown={now.unknown} />
        </p>
      ) : null}
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
            <FteTotal key="mean" records={shown} days={period} parts={mean} />,
            <FteTotal
              key="end"
              records={shown}
              days={{ from: period.to, to: period.to }}
              parts={end}
            />,
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
              <CliffFigure key="loss" cliff={cliff} months={curve.months}>
                −{formatFte(tidy(cliff.fte), language)}
              </CliffFigure>,
              <CliffFigure key="sides" cliff={cliff} months={curve.months}>
                {`${number(cliff.before)} → ${number(cliff.after)}`}
              </CliffFigure>,
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

const tidy = (value: number) => Math.round(value * 100) / 100;

const useStyles = makeStyles({
  note: { margin: "8px 0 20px", color: tokens.colorNeutralForeground3 },
  causes: { display: "flex", flexWrap: "wrap", gap: "2px 16px" },
});
