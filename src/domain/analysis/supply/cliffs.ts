import { type Day, dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { eachOf } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import type { Funding, Structure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { tidy } from "../kernel/rounding.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { segmentOn, timelinesInSteps } from "../timelines/timelines.ts";
import { countsIn } from "../timelines/tranches.ts";
import { monthsOf } from "./capacity.ts";

export interface Cliff {
  /** First day of the month in which it is lost. */
  readonly month: Day;
  /** Certain VZÄ lost by known ends from the 1st of this month to the 1st of the next, less those gained meanwhile. */
  readonly fte: number;
  /** Certain VZÄ on the 1st of this month. */
  readonly before: number;
  /** What is left of them: `before` less `fte`. */
  readonly after: number;
  /** Temporary tranches of `structures` that end in between. */
  readonly fundings: readonly Funding[];
  /** Structures that lose VZÄ by a known end, their own or that of a tranche. */
  readonly structures: readonly Structure[];
}

/** Months that lose VZÄ, the largest loss first. */
export interface CliffsResult {
  readonly cliffs: readonly Cliff[];
  /** The largest; null where nothing is lost. */
  readonly largest: Cliff | null;
}

/**
 * A13 Förderklippe: certain VZÄ lost after the 1st of a month up to the 1st of the next, both within
 * the horizon, because a structure reaches its known end, or a project-funded one the known end of
 * its counted tranches; less all that is gained in these days. What becomes uncertain because an end
 * is not known is no loss, nor is what a stage takes away.
 */
export const cliffs = counting(function* (records: Records, view: View): Steps<CliffsResult> {
  const months = monthsOf(view);
  const days = months.map(dayNumber);
  const [before, lost] = [months.map(() => 0), months.map(() => 0)];
  const falling: Structure[][] = months.map(() => []);
  const tranches = groupedBy(records.fundings, "structure");
  const { all } = yield* timelinesInSteps(records, view);
  const look = (life: StructureTimeline) => {
    days.forEach((day, at) => {
      before[at] = (before[at] ?? 0) + (segmentOn(life, day)?.certainFte ?? 0);
    });
    const ends = trancheEnds(tranches.get(life.structure.id), view);
    for (const [at, { fall, rise }] of changesByMonth(life, ends, days)) {
      lost[at] = (lost[at] ?? 0) + fall - rise;
      if (fall > rise) falling[at]?.push(life.structure);
    }
  };
  yield* eachOf(all, look);
  const found = months
    .slice(0, -1)
    .map((month, at) => ({ month, at, fte: tidy(lost[at] ?? 0) }))
    .filter(({ fte }) => fte > 0)
    .sort((a, b) => b.fte - a.fte || a.at - b.at)
    .map(({ month, at, fte }): Cliff => {
      const structures = falling[at] ?? [];
      const next = months[at + 1] as Day;
      const ending = ({ endsOn }: Funding) => endsOn !== null && month <= endsOn && endsOn < next;
      const held = tidy(before[at] ?? 0);
      return {
        month,
        fte,
        before: held,
        after: tidy(held - fte),
        fundings: structures.flatMap(({ id }) =>
          (tranches.get(id) ?? []).filter((funding) => runsOut(funding, view) && ending(funding)),
        ),
        structures,
      };
    });
  return { cliffs: found, largest: found[0] ?? null };
});

const runsOut = (funding: Funding, { scenario }: View) =>
  funding.kind !== "permanent" && countsIn(scenario, funding);

/** Last days of the counted tranches that run out. */
function trancheEnds(fundings: readonly Funding[] | undefined, view: View): ReadonlySet<number> {
  return new Set(
    (fundings ?? []).flatMap((funding) =>
      funding.endsOn !== null && runsOut(funding, view) ? [dayNumber(funding.endsOn)] : [],
    ),
  );
}

interface Change {
  fall: number;
  rise: number;
}

/** Certain VZÄ a structure loses by known ends, and those it gains, by the place of the month's 1st before them. */
function changesByMonth(
  { structure, segments }: StructureTimeline,
  trancheEnds: ReadonlySet<number>,
  firsts: readonly number[],
): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>();
  const put = (lastDay: number, part: keyof Change, fte: number) => {
    const at = firsts.findLastIndex((first) => first <= lastDay);
    if (fte <= 0 || at < 0 || at === firsts.length - 1) return;
    const change = changes.get(at) ?? { fall: 0, rise: 0 };
    change[part] += fte;
    changes.set(at, change);
  };
  segments.forEach((segment, index) => {
    const former = segments[index - 1];
    put(segment.from - 1, "rise", segment.certainFte - (former?.certainFte ?? 0));
    const next = segments[index + 1];
    const unpaid =
      structure.funding === "project" &&
      segment.certain &&
      !next?.certain &&
      trancheEnds.has(segment.to);
    if (next === undefined || unpaid) put(segment.to, "fall", segment.certainFte);
  });
  return changes;
}
