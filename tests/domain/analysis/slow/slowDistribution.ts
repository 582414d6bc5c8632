import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { ids } from "./agreement.ts";
import { areasMeet, existsOn, sizeOn } from "./definitions.ts";
import { rounded } from "./rounded.ts";
import { municipalitiesOf } from "./slowSystematic.ts";

/** A23 */
export function slowDistribution(records: Records, view: View) {
  const existing = records.structures.all.filter((s) => existsOn(s, view.asOf));
  const latest = (area: number, kind: string) => {
    const figures = records.figures.all.filter(
      (f) =>
        f.area === area &&
        f.kind === kind &&
        f.value !== null &&
        f.onDay !== null &&
        f.onDay <= view.asOf,
    );
    const last = figures
      .map(({ onDay }) => onDay ?? "")
      .sort()
      .at(-1);
    return figures.filter(({ onDay }) => onDay === last).at(-1) ?? null;
  };
  return records.areas.all
    .filter(({ kind }) => kind === "municipality")
    .map(({ id }) => {
      const here = existing.filter((s) => municipalitiesOf(records, s.areas).includes(id));
      const reaching = existing.filter(
        (s) =>
          !here.includes(s) &&
          (s.areas.length === 0 ||
            s.areas.some((area) => municipalitiesOf(records, [area]).length === 0)) &&
          areasMeet(records, s.areas, [id]),
      );
      const fte = here.reduce((sum, s) => sum + (sizeOn(records, s, view.asOf, view).fte ?? 0), 0);
      const population = latest(id, "population");
      const accommodated = latest(id, "accommodated");
      const persons = population?.value ?? null;
      const small = view.settings.smallNumber;
      const suppressed = persons !== null && (here.length < small || persons < small);
      const shown = persons !== null && persons > 0 && !suppressed;
      return {
        municipality: id,
        structures: ids(here),
        reaching: ids(reaching),
        fte: rounded(fte),
        population: population?.id ?? null,
        accommodated: accommodated?.id ?? null,
        structuresPerThousand: shown ? rounded((here.length / persons) * 1000) : null,
        ftePerThousand: shown ? rounded((fte / persons) * 1000) : null,
        suppressed,
      };
    });
}
