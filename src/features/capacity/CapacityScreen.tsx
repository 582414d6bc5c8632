import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CapacityChart } from "../../components/CapacityChart.tsx";
import { Explain } from "../../components/Explain.tsx";
import { FigureTable } from "../../components/FigureTable.tsx";
import { Menu } from "../../components/Menu.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { Screen } from "../../components/Screen.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { type CapacityParts, capacity, capacityPartsOn } from "../../domain/analysis/capacity.ts";
import { cliffs } from "../../domain/analysis/cliffs.ts";
import { existingOn } from "../../domain/analysis/onDay.ts";
import { addMonths } from "../../domain/day.ts";
import { capacityWords } from "../../i18n/capacity.ts";
import { explanations } from "../../i18n/explanations.ts";
import { formatDay, formatFte, formatNumber } from "../../i18n/format.ts";
import { type Filter, onlyStructures } from "./onlyStructures.ts";

const parts = ["permanent", "temporary", "uncertain"] as const;

/** VZÄ over the horizon: permanent, temporary, uncertain; by field and provider; the largest losses and their causes. */
export function CapacityScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(capacityWords);
  const explained = useWords(explanations);
  const records = useRecords();
  const view = useView();
  const [filter, choose] = useState<Filter>({ field: null, carrier: null });
  const shown = useMemo(() => onlyStructures(records, filter), [records, filter]);
  const result = useMemo(() => capacity(shown, view), [shown, view]);
  const losses = useMemo(() => cliffs(shown, view), [shown, view]);
  const now = capacityPartsOn(shown, view, view.asOf);
  const fte = (value: number) => formatFte(Math.round(value * 100) / 100, language);
  const number = (value: number) => formatNumber(Math.round(value * 100) / 100, language);
  const total = ({ permanent, temporary, uncertain }: CapacityParts) =>
    permanent + temporary + uncertain;
  const field = filter.field === null ? null : records.actionFields.byId.get(filter.field);
  const carrier = filter.carrier === null ? null : records.organisations.byId.get(filter.carrier);
  const carriers = useMemo(() => {
    const used = new Set(records.structures.all.map((structure) => structure.carrier));
    return records.organisations.all.filter(({ id }) => used.has(id));
  }, [records]);
  return (
    <Screen
      title={words.title}
      statement={
        <Explain
          title={words.explain}
          definition={words.definition}
          formula={words.formula(
            number(now.permanent),
            number(now.temporary),
            number(now.uncertain),
          )}
          records={() =>
            existingOn(shown, view.asOf).map(({ id }) => ({ list: "structures" as const, id }))
          }
          completeness={words.known(now.unknown)}
        >
          {words.statement(
            formatDay(view.asOf, language),
            fte(total(now)),
            number(now.temporary),
            number(now.uncertain),
          )}
        </Explain>
      }
    >
      <div className={styles.filters}>
        <Menu
          look={field ? "pillActive" : "pill"}
          trigger={field?.title ?? words.field}
          items={[null, ...records.actionFields.all].map((one) => ({
            key: String(one?.id ?? ""),
            label: one?.title ?? words.allFields,
            checked: (one?.id ?? null) === filter.field,
            onSelect: () => choose({ ...filter, field: one?.id ?? null }),
          }))}
        />
        <Menu
          look={carrier ? "pillActive" : "pill"}
          trigger={carrier?.title ?? words.carrier}
          items={[null, ...carriers].map((one) => ({
            key: String(one?.id ?? ""),
            label: one?.title ?? words.allCarriers,
            checked: (one?.id ?? null) === filter.carrier,
            onSelect: () => choose({ ...filter, carrier: one?.id ?? null }),
          }))}
        />
      </div>
      <CapacityChart
        capacity={result}
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
          ...parts.map((part) => ({ title: `${words.legend[part]}, ${words.mean}`, figure: true })),
          { title: words.mean, figure: true },
          { title: words.end, figure: true },
        ]}
        rows={result.periods.map(({ period, mean, end }) => ({
          key: String(period.id),
          cells: [
            period.title,
            ...parts.map((part) => number(mean[part])),
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
          ...parts.map((part) => ({ title: words.legend[part], figure: true })),
        ]}
        rows={result.months
          .filter((_, at) => at % 6 === 0)
          .map((month) => ({
            key: month.month,
            cells: [formatDay(month.month, language), ...parts.map((part) => number(month[part]))],
          }))}
      />
    </Screen>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "16px" },
  note: { margin: "8px 0 20px", color: tokens.colorNeutralForeground3 },
  causes: { display: "flex", flexWrap: "wrap", gap: "2px 16px" },
});
