import { type Day, fromDayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import { eachOf, flatMapped, mapped } from "../../steps/inSteps.ts";
import { ordered } from "../../steps/ordered.ts";
import type { Steps } from "../../steps/steps.ts";
import { type Span, spanOf } from "../kernel/dayNumbers.ts";
import type { Structure } from "../kernel/entries.ts";
import { numbersOf } from "../kernel/facetIndex.ts";
import { type FacetNumbers, facetNumbers } from "../kernel/facetNumbers.ts";
import { countDays } from "../kernel/spans.ts";
import type { View } from "../kernel/view.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { timelineSpan, timelinesInSteps } from "../timelines/timelines.ts";
import { type MergedGroup, mergedGroups } from "./mergedGroups.ts";
import type { Overlap, SharedFacet } from "./overlaps.ts";
import { type Stay, together } from "./together.ts";

/** Numbers of an action field, a target group and an area (-1: the whole district) several structures serve. */
export interface OfferCell {
  readonly field: number;
  readonly group: number;
  readonly area: number;
}

/** The structures of a cell that are there on a day on which two of them are, by place. */
export interface OfferGroup extends Span {
  readonly cell: OfferCell;
  /** Ascending. */
  readonly members: readonly number[];
  /** How many of the days from the first to the last are counted. */
  readonly days: number;
}

/**
 * Structures of kind service, facility or project that serve the same field, target group and area
 * at the same time (see overlaps). They are filed by field and target group and looked at place by
 * place, so that no two are compared.
 */
export function* offerGroups(records: Records, view: View): Steps<Overlap[]> {
  const numbers = facetNumbers(records);
  yield;
  const { all } = yield* timelinesInSteps(records, view);
  const serving = yield* servingIn(records, all, numbers, spanOf(view.horizon));
  const least = Math.max(1, view.settings.overlapFromDays);
  const files = yield* filed(serving, records.actionFields.all.length);
  const found: OfferGroup[][] = [];
  for (const [field, byGroup] of files.entries()) {
    const ofField: OfferGroup[] = [];
    for (const [group, file] of byGroup.entries())
      if (file.length > 1)
        yield* placesOf(serving, file, { field, group }, numbers, least, ofField);
    found.push(ofField);
  }
  const groups = yield* mergedGroups(found);
  const days = new Map<number, Day>();
  const dayAt = (number: number) => {
    const known = days.get(number) ?? fromDayNumber(number);
    days.set(number, known);
    return known;
  };
  return yield* mapped(groups, (group) => overlapOf(records, serving, group, dayAt), 64);
}

/** Days of the horizon on which a structure serves something. */
interface Serving extends Stay<number> {
  readonly structure: Structure;
  readonly fields: readonly number[];
  readonly groups: readonly number[];
  readonly areas: readonly number[];
}

const kinds: readonly string[] = ["service", "facility", "project"];

/** Whether structures of a kind offer something to somebody, and so may do the same as others. */
export function isOffer(kind: string | null): boolean {
  return kind !== null && kinds.includes(kind);
}

const groupNumbers = new Map<string, number>(choiceSets.targetGroup.map((word, at) => [word, at]));

/** By first day; `who` is the place in the list. */
function* servingIn(
  records: Records,
  timelines: readonly StructureTimeline[],
  numbers: FacetNumbers,
  horizon: Span,
): Steps<Serving[]> {
  const isKnown = (id: number) => records.actionFields.byId.has(id);
  const found = yield* flatMapped(
    timelines,
    (life) => {
      const { structure } = life;
      const span = isOffer(structure.kind) ? timelineSpan(life) : null;
      if (span === null) return [];
      const from = Math.max(span.from, horizon.from);
      const to = Math.min(span.to, horizon.to);
      const groups = [
        ...new Set(structure.targetGroups.flatMap((word) => groupNumbers.get(word) ?? [])),
      ];
      if (from > to || groups.length === 0) return [];
      const fields = numbersOf(structure.actionFields.filter(isKnown), numbers.field);
      const areas = numbersOf(structure.areas, numbers.area);
      return [{ structure, from, to, fields, groups, areas }];
    },
    512,
  );
  const byStart = yield* ordered(found, (a, b) => a.from - b.from);
  return yield* mapped(byStart, (one, who) => ({ ...one, who }), 1_024);
}

/** Places in the list by field and target group, by first day. */
function* filed(serving: readonly Serving[], fields: number): Steps<number[][][]> {
  const files = Array.from({ length: fields }, () =>
    choiceSets.targetGroup.map((): number[] => []),
  );
  const file = ({ who, fields: own, groups }: Serving) => {
    for (const field of own) for (const group of groups) files[field]?.[group]?.push(who);
  };
  yield* eachOf(serving, file, 1_024);
  return files;
}

/** The groups of one field and target group: one for each place a member names. */
function* placesOf(
  serving: readonly Serving[],
  file: readonly number[],
  { field, group }: { readonly field: number; readonly group: number },
  { above, areas }: FacetNumbers,
  least: number,
  found: OfferGroup[],
): Steps<void> {
  const everywhere: number[] = [];
  const named = new Map<number, number[]>();
  const put = (at: number) => {
    const own = serving[at]?.areas ?? [];
    if (own.length === 0) everywhere.push(at);
    for (const area of own) {
      const there = named.get(area);
      if (there) there.push(at);
      else named.set(area, [at]);
    }
  };
  yield* eachOf(file, put, 1_024);
  const look = (area: number, there: readonly number[]): number => {
    if (there.length < 2 || daysTogether(serving, there) < least) return there.length;
    const { spans, who: members } = together(there.map((at) => serving[at] as Serving));
    if (area >= 0 && !members.some((who) => serving[who]?.areas.includes(area)))
      return there.length;
    const { from, to } = { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
    found.push({ cell: { field, group, area }, members, from, to, days: countDays(spans) });
    return there.length;
  };
  let looked = look(-1, everywhere);
  for (const [area, own] of named) {
    if (area >= areas) continue;
    looked += look(area, containing(area, own));
    if (looked < 2_048) continue;
    looked = 0;
    yield;
  }
  yield;

  /** Those that name an area, or one around it, or none. */
  function containing(area: number, own: readonly number[]): readonly number[] {
    const outer = (above[area] ?? []).flatMap((around) =>
      around === area ? [] : (named.get(around) ?? []),
    );
    if (outer.length === 0 && everywhere.length === 0) return own;
    return [...new Set([...own, ...outer, ...everywhere])].sort((a, b) => a - b);
  }
}

/** Days on which at least two are there, counted without keeping which: most are too few. */
function daysTogether(serving: readonly Serving[], there: readonly number[]): number {
  let [days, counted, lastEnd] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of there) {
    const { from, to } = serving[at] as Serving;
    const shared = to < lastEnd ? to : lastEnd;
    if (shared >= from && shared > counted) {
      days += shared - (counted >= from ? counted : from - 1);
      counted = shared;
    }
    if (to > lastEnd) lastEnd = to;
  }
  return days;
}

function overlapOf(
  records: Records,
  serving: readonly Serving[],
  { members, cells, within, from, to, days }: MergedGroup,
  dayAt: (number: number) => Day,
): Overlap {
  const facets = cells.flatMap((cell) => facetOf(records, cell));
  const actionFields = [...new Set(facets.map(({ actionField }) => actionField))];
  const targetGroups = [...new Set(facets.map(({ targetGroup }) => targetGroup))];
  const areas = [...new Set(facets.flatMap(({ area }) => area ?? []))];
  return {
    kind: "offer",
    structures: members.map((at) => (serving[at] as Serving).structure).sort((a, b) => a.id - b.id),
    task: null,
    responsibilities: [],
    facets,
    within: within.flatMap((cell) => facetOf(records, cell)),
    actionFields,
    targetGroups,
    areas,
    from: dayAt(from),
    to: dayAt(to),
    days,
    weight: (actionFields.length + targetGroups.length + (areas.length || 1)) * days,
    sameAuthority: false,
  };
}

function facetOf(records: Records, { field, group, area }: OfferCell): SharedFacet[] {
  const actionField = records.actionFields.all[field];
  const targetGroup = choiceSets.targetGroup[group];
  return actionField && targetGroup
    ? [{ actionField, targetGroup, area: records.areas.all[area] ?? null }]
    : [];
}
