import type { Span } from "../kernel/dayNumbers.ts";
import { noEnd } from "../kernel/dayNumbers.ts";
import type { Structure } from "../kernel/entries.ts";
import { tidy } from "../kernel/rounding.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";

/** What the structures of one field and column amount to in a period. */
export interface CellFigures {
  readonly structures: readonly Structure[];
  readonly uncertain: readonly Structure[];
  readonly coveredDays: number;
  readonly fte: number;
  readonly uncertainFte: number;
  readonly unknownFte: number;
}

/** The figures of a cell for each period, from the structures that stand in it. */
export function cellFigures(
  members: readonly StructureTimeline[],
  periods: readonly Span[],
): CellFigures[] {
  const covered = coveredDays(members, periods);
  return periods.map((period, at) => {
    const structures: Structure[] = [];
    const uncertain: Structure[] = [];
    let fte = 0;
    let uncertainFte = 0;
    let unknownFte = 0;
    const { from, to } = period;
    for (const life of members) {
      let exists = false;
      let certain = false;
      let unknown = false;
      for (const segment of life.segments) {
        const days =
          (segment.to < to ? segment.to : to) - (segment.from > from ? segment.from : from) + 1;
        if (days <= 0) continue;
        exists = true;
        if (segment.certain) certain = true;
        if (segment.fte === null) unknown = true;
        else {
          fte += segment.fte * days;
          uncertainFte += (segment.fte - segment.certainFte) * days;
        }
      }
      if (!exists) continue;
      structures.push(life.structure);
      if (!certain) uncertain.push(life.structure);
      if (unknown) unknownFte += 1;
    }
    const length = to - from + 1;
    return {
      structures,
      uncertain,
      coveredDays: covered[at] ?? 0,
      fte: tidy(fte / length),
      uncertainFte: tidy(uncertainFte / length),
      unknownFte,
    };
  });
}

/** Days of each period with at least one certain structure. */
function coveredDays(members: readonly StructureTimeline[], periods: readonly Span[]): number[] {
  let from = noEnd;
  let to = -noEnd;
  for (const period of periods) {
    if (period.from < from) from = period.from;
    if (period.to > to) to = period.to;
  }
  if (from > to) return [];
  const steps = new Int32Array(to - from + 2);
  for (const { segments } of members) {
    for (const segment of segments) {
      if (!segment.certain || segment.to < from || segment.from > to) continue;
      if (segment.from <= from && segment.to >= to) return periods.map((p) => p.to - p.from + 1);
      const first = segment.from > from ? segment.from - from : 0;
      const next = (segment.to < to ? segment.to : to) - from + 1;
      steps[first] = (steps[first] ?? 0) + 1;
      steps[next] = (steps[next] ?? 0) - 1;
    }
  }
  let count = 0;
  for (let day = 0; day < steps.length; day++) {
    count += steps[day] ?? 0;
    steps[day] = count;
  }
  return periods.map((period) => {
    let days = 0;
    for (let day = period.from - from; day <= period.to - from; day++) if (steps[day]) days++;
    return days;
  });
}
