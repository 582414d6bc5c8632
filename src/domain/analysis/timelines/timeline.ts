import { firstDay, lastDay } from "../kernel/dayNumbers.ts";
import type { Funding, Stage, Structure } from "../kernel/entries.ts";
import type { Scenario } from "../kernel/view.ts";
import { sizeOn } from "./size.ts";
import type { Segment, StructureTimeline } from "./structureTimeline.ts";
import { countsIn, trancheSpan } from "./tranches.ts";

/**
 * What is known of a structure day by day.
 * It exists on d when startsOn ≤ d ≤ endsOn (no start = always so far, no end = lasting) and it is
 * not cancelled. It is certain on d when its state is secured (scenario planned: or planned), its
 * end is known or its term permanent or d ≤ Stichtag, and, where it is project-funded, a counted
 * tranche covers d. The temporary part of its VZÄ is min(VZÄ, Σ VZÄ of counted temporary
 * tranches); the rest follows its term; all of it is uncertain where the structure or its stage is.
 */
export function timelineOf(
  structure: Structure,
  fundings: readonly Funding[],
  stages: readonly Stage[],
  asOf: number,
  scenario: Scenario,
): StructureTimeline {
  const from = firstDay(structure.startsOn);
  const to = lastDay(structure.endsOn);
  if (structure.state === "cancelled" || from > to) return { structure, segments: [] };
  const endUnknown = structure.endsOn === null && structure.term !== "permanent";
  const tranches = fundings.length === 0 ? none : spansOf(fundings, asOf, scenario);
  if (tranches.length === 0 && stages.length === 0 && !(endUnknown && from <= asOf))
    return { structure, segments: [segment(structure, from, to, none, none, asOf, scenario)] };
  const starts = new Set([from]);
  const startAt = (day: number) => {
    if (from < day && day <= to) starts.add(day);
  };
  if (endUnknown) startAt(asOf + 1);
  for (const tranche of tranches) {
    startAt(tranche.from);
    startAt(tranche.to + 1);
  }
  for (const stage of stages) {
    startAt(firstDay(stage.startsOn));
    startAt(lastDay(stage.endsOn) + 1);
  }
  const days = [...starts].sort((a, b) => a - b);
  return {
    structure,
    segments: days.map((day, at) =>
      segment(structure, day, (days[at + 1] ?? to + 1) - 1, tranches, stages, asOf, scenario),
    ),
  };
}

interface Tranche {
  readonly from: number;
  readonly to: number;
  /** VZÄ it pays for a time; 0 where it is permanent or names none. */
  readonly fte: number;
}

const none: readonly never[] = [];

function spansOf(fundings: readonly Funding[], asOf: number, scenario: Scenario): Tranche[] {
  return fundings
    .filter((funding) => countsIn(scenario, funding))
    .map((funding) => ({
      ...trancheSpan(funding, asOf),
      fte: funding.kind === "temporary" ? (funding.fte ?? 0) : 0,
    }));
}

function segment(
  structure: Structure,
  from: number,
  to: number,
  tranches: readonly Tranche[],
  stages: readonly Stage[],
  asOf: number,
  scenario: Scenario,
): Segment {
  const { term, state } = structure;
  let paid = false;
  let paidFte = 0;
  for (const tranche of tranches) {
    if (tranche.from > from || from > tranche.to) continue;
    paid = true;
    paidFte += tranche.fte;
  }
  const certain =
    (state === "secured" || (scenario === "planned" && state === "planned")) &&
    (structure.endsOn !== null || term === "permanent" || from <= asOf) &&
    (structure.funding !== "project" || paid);
  const size = stages.length === 0 ? null : sizeOn(structure, stages, from, scenario);
  const fte = size === null ? structure.fte : size.fte;
  const sizeCertain = size === null || size.certain;
  const known = fte ?? 0;
  const firm = certain && sizeCertain;
  const paidPart = firm ? (paidFte < known ? paidFte : known) : 0;
  const rest = firm ? known - paidPart : 0;
  return {
    from,
    to,
    certain,
    fte,
    certainFte: firm ? known : 0,
    permanent: term === "permanent" ? rest : 0,
    temporary: term === "temporary" ? paidPart + rest : paidPart,
    uncertain: firm ? (term === "permanent" || term === "temporary" ? 0 : rest) : known,
    capacity: size === null ? structure.capacity : size.capacity,
    unit: size === null ? structure.capacityUnit : size.unit,
    sizeCertain,
  };
}
