import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { inContrast } from "../../components/figures/contrastForms.ts";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { usePrinting } from "../../components/frame/useMedia.ts";
import { useWidth } from "../../components/frame/useWidth.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import type { Day } from "../../domain/day.ts";
import { contains, type Period } from "../../domain/period.ts";
import { timelineWords } from "../../i18n/analysis/timeline.ts";
import { formatDay } from "../../i18n/format.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { StructureRow } from "./StructureRow.tsx";
import type { Grouping, RowParts, TimelineRow } from "./timelineRows.ts";
import { percentOf, yearStarts } from "./window.ts";

/** Px kept for names at the left of the axis. */
export const labelWidth = 252;
const chipWidth = 78;
/** Px of the axis on A4 landscape, which is not measured before it is printed. */
const paperPlot = 780;

/** The axis and its rows; only the rows in sight are drawn. */
export function TimelineRows(props: {
  rows: readonly TimelineRow[];
  window: Period;
  asOf: Day;
  grouping: Grouping;
  partsOf: (structure: Structure, window: Period) => RowParts;
}) {
  const { rows, window, asOf, grouping, partsOf } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(timelineWords);
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (rows[index]?.kind === "group" ? 30 : 28),
    overscan: printing ? rows.length : 4,
  });
  const [axis, width] = useWidth<HTMLSpanElement>(900);
  const plot = printing ? paperPlot : width;
  const years = yearStarts(window);
  const every = Math.max(1, Math.ceil((years.length * 44) / plot));
  const today = contains(window, asOf) ? (percentOf(asOf, window) * plot) / 100 : null;
  // Years the Stichtag's chip would cover are left out; at the very left the chip stands right of its line.
  const chipLeft = today !== null && today >= chipWidth;
  const chip = today === null ? null : chipLeft ? today - chipWidth : today;
  const isCovered = (start: Day) => {
    const at = (percentOf(start, window) * plot) / 100;
    return chip !== null && at + 36 > chip && at < chip + chipWidth;
  };
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.axis}>
        <span />
        <span ref={axis} className={styles.plot}>
          {years.map((start, at) =>
            at % every === 0 && !isCovered(start) ? (
              <span
                key={start}
                className={styles.year}
                style={{ left: `${percentOf(start, window)}%` }}
              >
                {start.slice(0, 4)}
              </span>
            ) : null,
          )}
          {contains(window, asOf) ? (
            <span
              className={mergeClasses(styles.chip, chipLeft && styles.chipLeft)}
              style={{ left: `${percentOf(asOf, window)}%` }}
            >
              {formatDay(asOf, language)}
            </span>
          ) : null}
        </span>
      </div>
      <div className={styles.rows} style={printing ? {} : { height: virtual.getTotalSize() }}>
        <div className={styles.lines} aria-hidden>
          <span className={styles.plot}>
            {years.map((start) => (
              <span
                key={start}
                className={styles.yearLine}
                style={{ left: `${percentOf(start, window)}%` }}
              />
            ))}
          </span>
        </div>
        <ul className={styles.list} aria-label={words.list}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            // On paper one after the other, so that a page ends between two rows.
            const place = printing
              ? ({ position: "relative", height: item.size } as const)
              : { transform: `translateY(${item.start}px)`, height: item.size };
            return row.kind === "group" ? (
              <li key={item.key} className={mergeClasses(styles.item, styles.group)} style={place}>
                <GroupName grouping={grouping} id={row.id} />
                <span className={styles.count}>{row.count}</span>
                {printing ? <PaperYears years={years} window={window} /> : null}
              </li>
            ) : (
              <li key={item.key} className={styles.item} style={place}>
                <StructureRow
                  structure={row.structure}
                  partsOf={partsOf}
                  window={window}
                  plot={plot}
                  today={today}
                />
              </li>
            );
          })}
        </ul>
        {contains(window, asOf) ? (
          <div className={mergeClasses(styles.lines, styles.above)} aria-hidden>
            <span className={styles.plot}>
              <span className={styles.today} style={{ left: `${percentOf(asOf, window)}%` }} />
            </span>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** The years once more above each group, as the axis stands on the first page only. */
function PaperYears({ years, window }: { years: readonly Day[]; window: Period }) {
  const styles = useStyles();
  return (
    <span className={styles.paperYears} aria-hidden>
      {years.map((start) => (
        <span
          key={start}
          className={styles.paperYear}
          style={{ left: `${percentOf(start, window)}%` }}
        >
          {start.slice(0, 4)}
        </span>
      ))}
    </span>
  );
}

function GroupName({ grouping, id }: { grouping: Grouping; id: number | null }) {
  const language = useLanguage();
  const words = useWords(timelineWords);
  const records = useRecords();
  if (id === null) return grouping === "provider" ? words.noProvider : words.noField;
  if (grouping === "actionField") return <ActionFieldMark id={id} />;
  return titleOfId(records, "organisations", id, language);
}

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: "160px",
    overflowY: "auto",
    overflowX: "hidden",
    padding: "0 24px",
    "@media print": { overflowX: "visible", overflowY: "visible", padding: "0" },
    [narrow]: { padding: "0 16px" },
  },
  axis: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    display: "grid",
    gridTemplateColumns: `${labelWidth}px minmax(0, 1fr)`,
    height: "30px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: "112px minmax(0, 1fr)" },
  },
  plot: { position: "relative", display: "block", height: "100%" },
  year: {
    position: "absolute",
    top: "4px",
    paddingLeft: "5px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  chip: {
    position: "absolute",
    top: "4px",
    padding: "0 6px",
    borderRadius: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  chipLeft: { transform: "translateX(-100%)" },
  rows: { position: "relative" },
  lines: {
    position: "absolute",
    inset: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingLeft: `${labelWidth}px`,
    pointerEvents: "none",
    [narrow]: { paddingLeft: "112px" },
  },
  above: { zIndex: 2 },
  yearLine: {
    position: "absolute",
    top: 0,
    bottom: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  today: {
    position: "absolute",
    top: 0,
    bottom: 0,
    borderLeft: `1.5px solid ${tokens.colorNeutralForeground1}`,
    // A core of the paper's colour, so that it is seen across solid bars.
    ...inContrast((ink, paper) => ({
      width: "1px",
      marginLeft: "-1px",
      backgroundColor: paper,
      borderLeft: `1px solid ${ink}`,
      borderRight: `1px solid ${ink}`,
    })),
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
  group: {
    display: "flex",
    alignItems: "flex-end",
    gap: "8px",
    paddingBottom: "4px",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Never the last line of a page.
    breakAfter: "avoid",
  },
  paperYears: {
    position: "absolute",
    left: `${labelWidth}px`,
    right: 0,
    bottom: "4px",
    height: "16px",
    color: tokens.colorNeutralForeground3,
  },
  paperYear: { position: "absolute", paddingLeft: "5px", fontWeight: tokens.fontWeightRegular },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});
