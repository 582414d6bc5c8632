import type { Day } from "../../day.ts";
import type { Records } from "../../records.ts";
import { eachOf, mapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { areaTree } from "../kernel/areaTree.ts";
import type { Area, Figure, Structure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { tidy } from "../kernel/rounding.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { existingOn, fteOn } from "../timelines/onDay.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";

export interface PlaceRow {
  readonly municipality: Area;
  /** On the spot: an area of theirs is the municipality or lies in it. */
  readonly structures: readonly Structure[];
  /** Reaching it from above: for the whole district or an area the municipality lies in. */
  readonly reaching: readonly Structure[];
  /** VZÄ of `structures`; one in several municipalities counts in each. */
  readonly fte: number;
  readonly unknownFte: number;
  readonly population: Figure | null;
  readonly accommodated: Figure | null;
  /** Per 1.000 inhabitants; null where the figure is missing or numbers are too small. */
  readonly structuresPerThousand: number | null;
  readonly ftePerThousand: number | null;
  /** Rates are held back because fewer than the office's small number are counted. */
  readonly suppressed: boolean;
}

/** On the Stichtag, by title of the municipality. */
export interface DistributionResult {
  readonly rows: readonly PlaceRow[];
  /** Structures that serve several municipalities: counted once here, several times in the rows. */
  readonly inSeveral: readonly Structure[];
  readonly nothingOnTheSpot: readonly Area[];
}

/**
 * A23 Räumliche Verteilung on the Stichtag: structures that exist and their VZÄ per municipality,
 * and per 1.000 inhabitants, by the latest figure on or before the Stichtag; those accommodated stand
 * as a figure of their own. Rates of fewer structures or inhabitants than the office's small number
 * are not shown. A structure in several municipalities counts in each.
 */
export const distribution = counting(function* (
  records: Records,
  view: View,
): Steps<DistributionResult> {
  const tree = areaTree(records.areas);
  const onTheSpot = new Map<number, Set<Structure>>();
  const existing = existingOn(records, view.asOf);
  const inSeveral: Structure[] = [];
  const put = (structure: Structure) => {
    const places = new Set(structure.areas.flatMap((id) => tree.municipalityOf(id)?.id ?? []));
    for (const place of places) {
      const there = onTheSpot.get(place) ?? new Set();
      onTheSpot.set(place, there.add(structure));
    }
    if (places.size > 1) inSeveral.push(structure);
  };
  yield* eachOf(existing, put);
  yield* timelinesInSteps(records, view);
  const fromAbove = existing.filter(
    ({ areas }) => areas.length === 0 || areas.some((id) => tree.municipalityOf(id) === null),
  );
  const municipalities = records.areas.all
    .filter(({ kind }) => kind === "municipality")
    .sort((a, b) => (a.title ?? "").localeCompare(b.title ?? "", "de"));
  const rows = yield* mapped(
    municipalities,
    (municipality) => {
      const there = onTheSpot.get(municipality.id) ?? new Set<Structure>();
      const reaching = fromAbove.filter(
        (structure) => !there.has(structure) && tree.meet(structure.areas, [municipality.id]),
      );
      return rowOf(records, view, municipality, [...there], reaching);
    },
    1,
  );
  return {
    rows,
    inSeveral,
    nothingOnTheSpot: rows
      .filter(({ structures }) => structures.length === 0)
      .map(({ municipality }) => municipality),
  };
});

function rowOf(
  records: Records,
  view: View,
  municipality: Area,
  structures: readonly Structure[],
  reaching: readonly Structure[],
): PlaceRow {
  const sizes = structures.map(({ id }) => fteOn(records, view, id, view.asOf));
  const fte = tidy(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0));
  const population = latestFigure(records, municipality, "population", view.asOf);
  const accommodated = latestFigure(records, municipality, "accommodated", view.asOf);
  const persons = population?.value ?? null;
  const small = view.settings.smallNumber;
  const suppressed = persons !== null && (structures.length < small || persons < small);
  const rate = (count: number) =>
    persons === null || persons <= 0 || suppressed ? null : tidy((count / persons) * 1000);
  return {
    municipality,
    structures,
    reaching,
    fte,
    unknownFte: sizes.filter((size) => size === null).length,
    population,
    accommodated,
    structuresPerThousand: rate(structures.length),
    ftePerThousand: rate(fte),
    suppressed,
  };
}

function latestFigure(
  records: Records,
  { id }: Area,
  kind: "population" | "accommodated",
  asOf: Day,
): Figure | null {
  const figures = groupedBy(records.figures, "area").get(id) ?? [];
  return figures.reduce<Figure | null>(
    (latest, figure) =>
      figure.kind === kind &&
      figure.value !== null &&
      figure.onDay !== null &&
      figure.onDay <= asOf &&
      (latest?.onDay == null || figure.onDay >= latest.onDay)
        ? figure
        : latest,
    null,
  );
}
