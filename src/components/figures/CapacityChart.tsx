import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CapacityMonth, CapacityResult } from "../../domain/analysis/supply/capacity.ts";
import type { Cliff } from "../../domain/analysis/supply/cliffs.ts";
import { type Day, dayNumber } from "../../domain/day.ts";
import { capacityChartWords } from "../../i18n/analysis/capacityChart.ts";
import { formatDay, formatFte, formatNumber } from "../../i18n/format.ts";
import { useWidth } from "../frame/useWidth.ts";
import { axisOf, type CurveScale, layersOf } from "./capacityPaths.ts";
import { inContrast } from "./contrastForms.ts";

/**
 * VZÄ over the horizon, stacked permanent, temporary and uncertain, from zero, with the Stichtag and
 * the largest cliff. Beside a picture there is always a table: CapacityTable.
 */
export function CapacityChart(props: {
  capacity: CapacityResult;
  cliff: Cliff | null;
  asOf: Day;
  height?: number;
  /** Px kept free at the left, so that it lines up with what stands above. */
  left?: number;
}) {
  const { capacity, cliff, asOf, height = 196, left = 26 } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(capacityChartWords);
  const hatch = useId();
  const lines = useId();
  const [frame, width] = useWidth<HTMLDivElement>(384);
  const { months } = capacity;
  if (months.length === 0) return <p className={styles.none}>{words.none}</p>;

  const bottom = height - 22;
  const plot = Math.max(40, width - left);
  const { top, step } = axisOf(months);
  const scale = {
    x: (index: number) => round(left + (plot * index) / months.length),
    y: (fte: number) => round(bottom - ((bottom - 8) * fte) / top),
  };
  const layers = layersOf(months, scale);
  const steps = Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);
  const today = scale.x(positionOf(asOf, months));
  const years = yearsOf(months, plot);
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.name}
      >
        <title>{words.name}</title>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v6" className={styles.hatch} />
          </pattern>
          <pattern id={lines} width="6" height="4" patternUnits="userSpaceOnUse">
            <path d="M0 2h6" className={styles.lines} />
          </pattern>
        </defs>
        {steps.map((fte) => (
          <g key={fte}>
            <path d={`M${left} ${scale.y(fte)}H${width}`} className={styles.grid} />
            <text x={left - 6} y={scale.y(fte) + 4} textAnchor="end" className={styles.label}>
              {formatNumber(fte, language)}
            </text>
          </g>
        ))}
        <polygon points={layers.permanent.area} className={styles.permanent} />
        <polygon
          points={layers.permanent.area}
          className={styles.permanentLines}
          fill={`url(#${lines})`}
        />
        <polygon points={layers.temporary.area} className={styles.temporary} />
        <polygon points={layers.uncertain.area} fill={`url(#${hatch})`} />
        <polyline points={layers.permanent.line} className={styles.permanentLine} />
        <polyline points={layers.temporary.line} className={styles.temporaryLine} />
        <path d={`M${today} 0V${bottom}`} className={styles.today} />
        {cliff ? <CliffMark cliff={cliff} months={months} scale={scale} width={width} /> : null}
        {years.map(({ year, at, span }) => (
          <text
            key={year}
            x={scale.x(at + span / 2)}
            y={height - 6}
            textAnchor="middle"
            className={styles.label}
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The largest loss: two dots, what is lost and when. */
function CliffMark(props: {
  cliff: Cliff;
  months: readonly CapacityMonth[];
  scale: CurveScale;
  width: number;
}) {
  const { cliff, months, scale, width } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(capacityChartWords);
  const at = months.findIndex(({ month }) => month === cliff.month);
  if (at < 0) return null;
  const x = scale.x(at + 1);
  const [high, low] = [scale.y(cliff.before), scale.y(cliff.after)];
  const lost = formatFte(Math.round(cliff.fte * 100) / 100, language);
  const left = Math.max(4, Math.min(x + 8, width - labelWidth));
  return (
    <g className={styles.cliff}>
      <path d={`M${x} ${high}V${low}`} strokeWidth="2" stroke="currentColor" />
      <circle cx={x} cy={high} r="3" fill="currentColor" />
      <circle cx={x} cy={low} r="3" fill="currentColor" />
      <text x={left} y={Math.max(14, high - 14)}>
        {words.loss(lost, formatDay(lossDay(months, at, cliff.month), language))}
      </text>
    </g>
  );
}

/** Px a loss and its day take; measured, with some air. */
const labelWidth = 172;

/** First day on which the loss shows: the 1st of the month after. */
function lossDay(months: readonly CapacityMonth[], at: number, fallback: Day): Day {
  return months[at + 1]?.month ?? fallback;
}

/** Place of a day among the months, in months from the first; kept within the axis. */
export function positionOf(day: Day, months: readonly CapacityMonth[]): number {
  const at = months.findLastIndex(({ month }) => month <= day);
  const start = months[at]?.month;
  if (start === undefined) return 0;
  return Math.min(months.length, at + (dayNumber(day) - dayNumber(start)) / 30.5);
}

function yearsOf(months: readonly CapacityMonth[], plot: number) {
  const years: { year: string; at: number; span: number }[] = [];
  months.forEach(({ month }, at) => {
    const year = month.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.span += 1;
    else years.push({ year, at, span: 1 });
  });
  const every = Math.ceil((years.length * 40) / plot);
  return years.filter((_, index) => index % every === 0);
}

const round = (value: number) => Math.round(value * 10) / 10;

const useStyles = makeStyles({
  frame: { width: "100%", overflow: "hidden", "& svg": { display: "block", maxWidth: "100%" } },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  label: {
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  permanent: {
    fill: tokens.colorNeutralBackground6,
    ...inContrast((_ink, paper) => ({ fill: paper })),
  },
  permanentLines: { display: "none", ...inContrast(() => ({ display: "inline" })) },
  lines: { strokeWidth: "1px", ...inContrast((ink) => ({ stroke: ink })) },
  permanentLine: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    ...inContrast((ink) => ({ stroke: ink, strokeWidth: "2px" })),
  },
  temporary: {
    fill: tokens.colorBrandBackground2Hover,
    ...inContrast((ink) => ({ fill: ink })),
  },
  temporaryLine: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5px",
    ...inContrast((ink) => ({ stroke: ink })),
  },
  hatch: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.4px",
    ...inContrast((ink) => ({ stroke: ink })),
  },
  today: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    ...inContrast((ink, paper) => ({
      stroke: ink,
      strokeWidth: "3px",
      filter: `drop-shadow(1px 0 0 ${paper}) drop-shadow(-1px 0 0 ${paper})`,
    })),
  },
  cliff: {
    color: tokens.colorPaletteRedForeground1,
    "& text": {
      fill: "currentColor",
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      paintOrder: "stroke",
      stroke: tokens.colorNeutralBackground1,
      strokeWidth: "4px",
      ...inContrast((ink, paper) => ({ fill: ink, stroke: paper })),
    },
  },
});
