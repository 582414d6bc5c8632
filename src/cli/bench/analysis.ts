import { expiring } from "../../domain/analysis/deadlines/expiring.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import { unmetNeeds } from "../../domain/analysis/gaps/unmetNeeds.ts";
import { analyses } from "../../domain/analysis/index.ts";
import { spanOf } from "../../domain/analysis/kernel/dayNumbers.ts";
import { type Analysis, memoized } from "../../domain/analysis/kernel/memoized.ts";
import { makeView, type View } from "../../domain/analysis/kernel/view.ts";
import { overlaps } from "../../domain/analysis/overlaps/overlaps.ts";
import { overviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { comparison } from "../../domain/analysis/scenarios/comparison.ts";
import { scenarios } from "../../domain/analysis/scenarios/scenarios.ts";
import { coverage } from "../../domain/analysis/supply/coverage.ts";
import { timelinesOf } from "../../domain/analysis/timelines/timelines.ts";
import { day } from "../../domain/day.ts";
import type { Records } from "../../domain/records.ts";
import type { Steps } from "../../domain/steps/steps.ts";
import {
  bareCoverage,
  bareExpiring,
  bareNeeds,
  bareOverlaps,
  encode,
} from "./measure/bareAnalysis.ts";
import { fastest, fastestOfTwo } from "./measure/fastest.ts";
import { longestStep } from "./measure/longestStep.ts";
import { fresh, manyRecords } from "./measure/manyRecords.ts";
import type { BenchRow } from "./measure/row.ts";

const sizes = [500, 5_000, 20_000, 50_000];
/** Short ones often, so that the machine has warmed up for them. */
const runsOf = (size: number) => (size < 1_000 ? 100 : size < 10_000 ? 20 : 8);
const times = 3;

/** Analyses of many structures against bare typed-array methods for the same question, in one run. */
export async function benchAnalysis(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const coverageMs: { [size: number]: number } = {};
  for (const size of sizes) {
    const records = manyRecords(size);
    const view = makeView(records, { asOf: null, today: day("2019-03-01") });
    const measured = compareCoverage(size, records, view);
    coverageMs[size] = measured[0]?.value ?? Number.NaN;
    rows.push(
      ...measured,
      ...compareOverlaps(size, records, view),
      ...compareExpiring(size, records, view),
      ...compareNeeds(size, records, view),
    );
    if (size === 20_000) rows.push(...alone(records, view), ...longestSteps(records, view));
  }
  const growth = (coverageMs[50_000] ?? Number.NaN) / (coverageMs[5_000] ?? Number.NaN);
  return [
    ...rows,
    { what: "coverage, growth 5,000 → 50,000", value: growth, unit: "×", atMost: 15 },
  ];
}

const named = (size: number) => `${size.toLocaleString("en-GB")} structures`;

function compared(what: string, [ms, bare]: readonly [number, number]): BenchRow[] {
  return [
    { what, value: ms, unit: "ms", atMost: null },
    { what: `${what}: bare method`, value: bare, unit: "ms", atMost: null },
    { what: `${what}: times the bare method`, value: ms / bare, unit: "×", atMost: times },
  ];
}

/** Records whose structures have been read for the view once, as they are after the first analysis. */
function known(records: Records, view: View): Records {
  const given = fresh(records);
  timelinesOf(given, view);
  return given;
}

function compareCoverage(size: number, records: Records, view: View): BenchRow[] {
  const periods = view.periods.map(spanOf);
  return compared(
    `coverage, ${named(size)}`,
    fastestOfTwo(
      runsOf(size),
      () => fresh(records),
      (given) => coverage(given, view),
      (given) => bareCoverage(encode(given), periods),
    ),
  );
}

function compareOverlaps(size: number, records: Records, view: View): BenchRow[] {
  const horizon = spanOf(view.horizon);
  const least = view.settings.overlapFromDays;
  let [cells, bareCells] = [0, 0];
  const ms = fastestOfTwo(
    runsOf(size),
    () => fresh(records),
    (given) => {
      const found = overlaps(given, view).overlaps;
      cells = found.reduce((sum, { facets, within }) => sum + facets.length + within.length, 0);
    },
    (given) => {
      bareCells = bareOverlaps(encode(given), horizon, least);
    },
  );
  if (cells !== bareCells) throw new Error(`Overlaps differ: ${cells} and ${bareCells}.`);
  return compared(`overlaps (in ${cells.toLocaleString("en-GB")} cells), ${named(size)}`, ms);
}

function compareExpiring(size: number, records: Records, view: View): BenchRow[] {
  return compared(
    `expiring, ${named(size)}`,
    fastestOfTwo(
      3 * runsOf(size),
      () => fresh(records),
      (given) => expiring(given, view),
      (given) => bareExpiring(given, "2019-03-01", "2020-03-01"),
    ),
  );
}

function compareNeeds(size: number, records: Records, view: View): BenchRow[] {
  const periods = view.periods.map(spanOf);
  return compared(
    `needs, ${named(size)} and as many needs`,
    fastestOfTwo(
      runsOf(size),
      () => fresh(records),
      (given) => unmetNeeds(given, view),
      (given) => bareNeeds(given, encode(given), periods),
    ),
  );
}

/** Every analysis alone, so that none goes unnoticed. */
function alone(records: Records, view: View): BenchRow[] {
  return Object.entries(analyses).map(([name, analysis]) => ({
    what: `${name}, ${named(20_000)}, structures read before`,
    value: fastest(
      1,
      () => known(records, view),
      (given) => analysis(given, view),
    ),
    unit: "ms",
    atMost: null,
  }));
}

/** What an analysis spends at most between two pauses in which the page can answer: computed in turns, as the page does. */
function longestSteps(records: Records, view: View): BenchRow[] {
  const { from, to } = view.horizon;
  const firstId = records.structures.all[0]?.id ?? 0;
  const inTurns: { readonly [name: string]: (given: Records) => Steps<unknown> } = {
    ...Object.fromEntries(
      Object.entries({ ...analyses, overviewFigures, findings }).map(([name, analysis]) => [
        name,
        (given: Records) => memoized(analysis as Analysis<unknown>, given, view),
      ]),
    ),
    comparison: (given) => comparison.steps(given, view, from, to),
    scenarios: (given) =>
      scenarios.steps(given, view, [{ do: "drop", list: "structures", id: firstId }]),
  };
  return Object.entries(inTurns).map(([name, begin]) => ({
    what: `${name}, ${named(20_000)}: longest step`,
    value: longestStep(() => begin(fresh(records))),
    unit: "ms",
    atMost: 50,
  }));
}
