import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import { eachOf, filtered } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { cut, entrySpan, type Span, spanOf } from "../kernel/dayNumbers.ts";
import type { Need, Structure, Unit } from "../kernel/entries.ts";
import { tidy } from "../kernel/rounding.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";
import { matcher } from "./matching.ts";

export type NeedState = "met" | "partly" | "unmet";

export interface NeedCoverage {
  readonly need: Need;
  readonly period: PlanPeriod;
  /** Days the need and the period share. */
  readonly days: number;
  /** false: "nicht messbar", judged by days. */
  readonly measurable: boolean;
  /** null where no quantity above 0 is recorded. */
  readonly demand: number | null;
  /** Mean over the shared days; null where not measurable. */
  readonly supply: number | null;
  readonly unit: Unit | null;
  /** Deckungsgrad: supply ÷ demand; null where not measurable. */
  readonly degree: number | null;
  /** Days with a matching certain structure. */
  readonly coveredDays: number;
  readonly state: NeedState;
  /** Matching and certain on a shared day. */
  readonly structures: readonly Structure[];
  /** Matching and existing on a shared day, but never certain. */
  readonly uncertain: readonly Structure[];
  /** Of `structures`, those whose capacity is missing or in another unit. */
  readonly unmeasured: readonly Structure[];
}

/** Every need in every period it shares a day with, by need and period. */
export interface UnmetNeedsResult {
  readonly needs: readonly NeedCoverage[];
  /** Those not met. */
  readonly unmet: readonly NeedCoverage[];
}

/**
 * A7 Ungedeckte Bedarfe, each need in each period it shares days with (both ends count). Supply =
 * capacity of the matching structures, in the need's unit, on days they are certain, summed over
 * the shared days ÷ their number; a capacity a stage of unknown certainty gives is none. degree =
 * supply ÷ quantity; unmet below the office's lower threshold, partly below its upper. Without a
 * quantity above 0 and a unit, or where a matching structure's capacity is missing or in another
 * unit on a day it is certain: not measurable, judged by the days with a matching certain
 * structure (all: met, some: partly, none: unmet). Matching: see matcher; kind steering alike.
 */
export const unmetNeeds = counting(function* (
  records: Records,
  view: View,
): Steps<UnmetNeedsResult> {
  const timelines = (yield* timelinesInSteps(records, view)).all;
  const match = yield* matcher(records, timelines);
  const spans = view.periods.map((period) => ({ period, span: spanOf(period) }));
  const needs: NeedCoverage[] = [];
  const judgeAll = (need: Need) => {
    const days = entrySpan(need);
    let matching: readonly StructureTimeline[] | null = null;
    for (const { period, span } of spans) {
      const shared = cut(days, span);
      if (shared === null) continue;
      matching ??= livesAt(timelines, match(need));
      needs.push(judge(view, need, period, shared, matching));
    }
  };
  yield* eachOf(records.needs.all, judgeAll, 16);
  return { needs, unmet: yield* filtered(needs, ({ state }) => state !== "met", 1_000) };
});

function livesAt(
  timelines: readonly StructureTimeline[],
  positions: Int32Array,
): readonly StructureTimeline[] {
  const found: StructureTimeline[] = [];
  for (const at of positions) found.push(timelines[at] as StructureTimeline);
  return found;
}

function judge(
  view: View,
  need: Need,
  period: PlanPeriod,
  shared: Span,
  matching: readonly StructureTimeline[],
): NeedCoverage {
  const days = shared.to - shared.from + 1;
  const structures: Structure[] = [];
  let uncertain: Structure[] | null = null;
  let unmeasured: Structure[] | null = null;
  let amount = 0;
  for (const { structure, segments } of matching) {
    let exists = false;
    let certain = false;
    let measured = true;
    for (const segment of segments) {
      const from = segment.from > shared.from ? segment.from : shared.from;
      const to = segment.to < shared.to ? segment.to : shared.to;
      if (from > to) continue;
      exists = true;
      if (!segment.certain) continue;
      certain = true;
      if (segment.capacity === null || segment.unit !== need.unit) measured = false;
      else if (segment.sizeCertain) amount += segment.capacity * (to - from + 1);
    }
    if (certain) structures.push(structure);
    else if (exists) {
      uncertain ??= [];
      uncertain.push(structure);
    }
    if (!measured) {
      unmeasured ??= [];
      unmeasured.push(structure);
    }
  }
  const unit = choiceSets.unit.find((word) => word === need.unit) ?? null;
  const demand = need.quantity !== null && need.quantity > 0 ? need.quantity : null;
  const measurable = demand !== null && unit !== null && unmeasured === null;
  const supply = measurable ? tidy(amount / days) : null;
  const degree = supply === null || demand === null ? null : tidy(supply / demand);
  const coveredDays = daysCovered(matching, shared);
  return {
    need,
    period,
    days,
    measurable,
    demand,
    supply,
    unit,
    degree,
    coveredDays,
    state: degree === null ? byDays(coveredDays, days) : byDegree(degree, view),
    structures,
    uncertain: uncertain ?? none,
    unmeasured: unmeasured ?? none,
  };
}

const none: readonly Structure[] = [];

function byDegree(degree: number, { settings }: View): NeedState {
  if (degree < settings.partlyFrom) return "unmet";
  return degree < settings.coveredFrom ? "partly" : "met";
}

function byDays(covered: number, days: number): NeedState {
  return covered === days ? "met" : covered > 0 ? "partly" : "unmet";
}

/** Days with a certain structure. By numbers alone: it is asked for every need in every period. */
function daysCovered(matching: readonly StructureTimeline[], within: Span): number {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segments } of matching)
    for (const { certain, from, to } of segments) {
      if (!certain || to < within.from || from > within.to) continue;
      if (from <= within.from && to >= within.to) return within.to - within.from + 1;
      let at = starts.length;
      for (; at > 0 && (starts[at - 1] as number) > from; at--) {
        starts[at] = starts[at - 1] as number;
        ends[at] = ends[at - 1] as number;
      }
      starts[at] = from;
      ends[at] = to;
    }
  let days = 0;
  let next = within.from;
  for (let at = 0; at < starts.length; at++) {
    const from = Math.max(starts[at] as number, next);
    const to = Math.min(ends[at] as number, within.to);
    if (from > to) continue;
    days += to - from + 1;
    next = to + 1;
  }
  return days;
}
