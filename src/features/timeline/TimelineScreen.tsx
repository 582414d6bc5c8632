import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import { CapacityChart } from "../../components/figures/CapacityChart.tsx";
import { CapacitySample } from "../../components/figures/CapacitySample.tsx";
import { FteFigure } from "../../components/figures/FteFigure.tsx";
import { FteNow } from "../../components/figures/FteNow.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { FilteredOut } from "../../components/frame/FilteredOut.tsx";
import { Later } from "../../components/frame/Later.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { useMedia } from "../../components/frame/useMedia.ts";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useAnalysis, useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { decideBy } from "../../domain/analysis/deadlines/decideBy.ts";
import { overviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { capacity, fteParts } from "../../domain/analysis/supply/capacity.ts";
import { cliffs } from "../../domain/analysis/supply/cliffs.ts";
import type { Day } from "../../domain/day.ts";
import { contains, type Period } from "../../domain/period.ts";
import { capacityChartWords } from "../../i18n/analysis/capacityChart.ts";
import { timelineWords } from "../../i18n/analysis/timeline.ts";
import { formatNumber } from "../../i18n/format.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { BarLegend } from "./BarLegend.tsx";
import { labelWidth, TimelineRows } from "./TimelineRows.tsx";
import { groupings, rowParts, type TimelineChoice, timelineRows } from "./timelineRows.ts";
import { moved, windowOf, type Zoom, zooms } from "./window.ts";

/** Structures with their funding tranches over the horizon, and the capacity curve on the same axis. */
export function TimelineScreen() {
  const styles = useStyles();
  const words = useWords(timelineWords);
  const language = useLanguage();
  const records = useRecords();
  const { horizon, asOf } = useView();
  const deadlines = useAnalysisOnceKnown(decideBy);
  const [choice, setChoice] = useState<TimelineChoice>({
    grouping: "actionField",
    field: null,
    ending: false,
  });
  const narrow = useMedia("(max-width: 791px)");
  const [ownZoom, setZoom] = useState<Zoom | null>(null);
  const zoom = ownZoom ?? (narrow ? "two" : "five");
  // Until somebody moves the axis it follows the Stichtag.
  const [start, setStart] = useState<Day | null>(null);
  const window = useMemo(
    () => windowOf(horizon, zoom, start ?? (`${asOf.slice(0, 4)}-01-01` as Day)),
    [horizon, zoom, start, asOf],
  );
  const rows = useMemo(() => timelineRows(records, choice, horizon), [records, choice, horizon]);
  const partsOf = useMemo(() => rowParts(records, deadlines, asOf), [records, deadlines, asOf]);
  const fields = records.actionFields;
  const field = choice.field === null ? null : fields.byId.get(choice.field);
  return (
    <Screen title={words.title} full wide>
      <div className={styles.head}>
        <div className={styles.pills}>
          <Menu
            look="pill"
            trigger={words.groupBy(words.groups[choice.grouping])}
            items={groupings.map((grouping) => ({
              key: grouping,
              label: words.groups[grouping],
              checked: grouping === choice.grouping,
              onSelect: () => setChoice({ ...choice, grouping }),
            }))}
          />
          <Menu
            look={field ? "pillActive" : "pill"}
            trigger={field?.title ?? words.fields}
            items={[null, ...fields.all].map((one) => ({
              key: String(one?.id ?? ""),
              label: one ? (one.title ?? "") : words.allFields,
              checked: (one?.id ?? null) === choice.field,
              onSelect: () => setChoice({ ...choice, field: one?.id ?? null }),
            }))}
          />
          <Menu
            look={choice.ending ? "pillActive" : "pill"}
            trigger={
              choice.ending
                ? words.ending
                : words.structures(countOf(rows), records.structures.all.length)
            }
            items={[false, true].map((ending) => ({
              key: String(ending),
              label: ending
                ? words.ending
                : words.structures(records.structures.all.length, records.structures.all.length),
              checked: ending === choice.ending,
              onSelect: () => setChoice({ ...choice, ending }),
            }))}
          />
          <Menu
            look="pill"
            trigger={words.window[zoom]}
            items={zooms.map((one) => ({
              key: one,
              label: words.window[one],
              checked: one === zoom,
              onSelect: () => setZoom(one),
            }))}
          />
          {zoom === "all" ? null : (
            <>
              <Button
                size="small"
                disabled={window.from <= horizon.from}
                onClick={() => setStart(windowOf(horizon, zoom, moved(window, zoom, -1)).from)}
              >
                ‹ {words.earlier}
              </Button>
              <Button
                size="small"
                disabled={window.to >= horizon.to}
                onClick={() => setStart(windowOf(horizon, zoom, moved(window, zoom, 1)).from)}
              >
                {words.later} ›
              </Button>
            </>
          )}
          <Link href="/list/structures" className={styles.asTable}>
            {words.asTable}
          </Link>
        </div>
        <BarLegend />
      </div>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          {records.structures.all.length === 0 ? (
            <EmptyState sentence={listWords[language].structures.empty} />
          ) : (
            <FilteredOut
              sentence={words.empty}
              by={[
                {
                  name: words.title,
                  undo: words.showAll,
                  onUndo: () => setChoice({ ...choice, field: null, ending: false }),
                },
              ]}
            />
          )}
        </div>
      ) : (
        <TimelineRows
          rows={rows}
          window={window}
          asOf={asOf}
          partsOf={partsOf}
          grouping={choice.grouping}
        />
      )}
      <div className={styles.capacity}>
        <Later rows={1} rowHeight={158}>
          <Capacity from={window.from} to={window.to} />
        </Later>
      </div>
    </Screen>
  );
}

function countOf(rows: readonly { kind: string }[]): number {
  return rows.filter(({ kind }) => kind === "structure").length;
}

/** VZÄ of the days in sight. */
function Capacity(props: Period) {
  const styles = useStyles();
  const words = useWords(timelineWords);
  const { asOf } = useView();
  const result = useAnalysis(capacity);
  const lost = useAnalysis(cliffs);
  const { capacity: now } = useAnalysis(overviewFigures);
  const chartWords = useWords(capacityChartWords);
  const records = useRecords();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language, 1);
  const months = result.months.filter(({ month }) => contains(props, month));
  const cliff = lost.cliffs.find(({ month }) => contains(props, month)) ?? null;
  return (
    <>
      <div className={styles.figures}>
        <h2 className={styles.heading}>{words.capacity}</h2>
        <dl className={styles.now}>
          {fteParts.map((part) => (
            <div key={part} className={styles.figure}>
              <dt className={styles.part}>
                <CapacitySample part={part} /> {chartWords[part]}
              </dt>
              <dd>
                <FteFigure
                  records={records}
                  part={part}
                  days={{ from: asOf, to: asOf }}
                  fte={now[part]}
                  unknown={now.unknown}
                  decimals={1}
                />
              </dd>
            </div>
          ))}
          <div className={mergeClasses(styles.figure, styles.total)}>
            <dt>{words.asOfRow}</dt>
            <dd>
              <FteNow quiet records={records} parts={now}>
                {number(now.permanent + now.temporary + now.uncertain)}
              </FteNow>
            </dd>
          </div>
        </dl>
      </div>
      <CapacityChart
        capacity={{ ...result, months }}
        cliff={cliff}
        asOf={asOf}
        height={150}
        left={labelWidth}
      />
    </>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px 24px",
    padding: "16px 24px 8px",
    "@media (max-width: 791px)": { padding: "12px 16px 8px" },
  },
  pills: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  asTable: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "underline",
  },
  empty: { padding: "0 24px", flexGrow: 1 },
  capacity: {
    flexShrink: 0,
    position: "relative",
    padding: "8px 24px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 791px)": { display: "none" },
  },
  figures: { position: "absolute", top: "10px", left: "24px", width: "176px" },
  now: { margin: "6px 0 0" },
  part: { display: "flex", alignItems: "center", gap: "8px" },
  figure: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    "& dd": { margin: 0 },
  },
  total: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
});
