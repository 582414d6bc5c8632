import { areaTree } from "../../domain/analysis/kernel/areaTree.ts";
import { spanOf } from "../../domain/analysis/kernel/dayNumbers.ts";
import type { Figure, Structure } from "../../domain/analysis/kernel/entries.ts";
import type { PlanPeriod, View } from "../../domain/analysis/kernel/view.ts";
import { timelinesOf } from "../../domain/analysis/timelines/timelines.ts";
import type { Records } from "../../domain/records.ts";

export interface PlaceFacts {
  readonly periods: readonly {
    readonly period: PlanPeriod;
    readonly structures: readonly { readonly structure: Structure; readonly certain: boolean }[];
  }[];
  /** Ids of what names the municipality or a place in it. */
  readonly needs: readonly number[];
  readonly measures: readonly number[];
  readonly potentials: readonly number[];
  /** The latest first. */
  readonly figures: readonly Figure[];
}

/** What concerns a municipality itself or a place in it; certain: on at least one day of the period. */
export function placeFacts(records: Records, view: View, area: number): PlaceFacts {
  const here = new Set(areaTree(records.areas).within(area));
  const within = (areas: readonly number[]) => areas.some((one) => here.has(one));
  const ids = (entries: readonly { readonly id: number; readonly areas: readonly number[] }[]) =>
    entries.filter(({ areas }) => within(areas)).map(({ id }) => id);
  const timelines = timelinesOf(records, view).all.filter(({ structure }) =>
    within(structure.areas),
  );
  return {
    periods: view.periods.map((period) => {
      const span = spanOf(period);
      const structures = timelines.flatMap(({ structure, segments }) => {
        const met = segments.filter(({ from, to }) => from <= span.to && to >= span.from);
        return met.length === 0
          ? []
          : [{ structure, certain: met.some((segment) => segment.certain) }];
      });
      return { period, structures };
    }),
    needs: ids(records.needs.all),
    measures: ids(records.measures.all),
    potentials: ids(records.potentials.all),
    figures: records.figures.all
      .filter((figure) => figure.area !== null && within([figure.area]))
      .sort((a, b) => ((a.onDay ?? "") < (b.onDay ?? "") ? 1 : -1)),
  };
}
