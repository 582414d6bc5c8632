import type { View } from "../../../../src/domain/analysis/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { definitionOf, listNames } from "../../../../src/domain/schema/index.ts";
import { daysApart, shift } from "./days.ts";
import { covers, trancheCovers } from "./definitions.ts";

/** Days on which anything could begin or end, and those far before and after. */
function daysThatMatter(...bounds: readonly (Day | null)[]): Day[] {
  const near = bounds.flatMap((day) => (day === null ? [] : [shift(day, -1), day, shift(day, 1)]));
  return ["2005-01-01" as Day, ...near, "2034-12-31" as Day];
}

type Held = { readonly id: number } & { readonly [field: string]: unknown };

/** A24 */
export function slowQuality(records: Records, view: View) {
  const entries = (list: (typeof listNames)[number]) =>
    records[list].all as readonly unknown[] as readonly Held[];
  const isFilled = (value: unknown) =>
    value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  const every = listNames.flatMap((list) =>
    entries(list).flatMap((entry) =>
      Object.entries(definitionOf(list).fields).map(([name, field]) => ({
        list,
        id: entry.id,
        name,
        field,
        value: entry[name],
      })),
    ),
  );
  const required = every.filter(({ field }) => field.required && field.kind !== "flag");
  const filled = required.filter(({ value }) => isFilled(value));
  const held = every.flatMap(({ value, ...rest }) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ ...rest, one })),
  );
  const living = records.structures.all.filter(({ state }) => state !== "cancelled");
  return {
    lists: listNames.map((list) => ({
      list,
      entries: entries(list).length,
      required: required.filter((one) => one.list === list).length,
      filled: filled.filter((one) => one.list === list).length,
    })),
    share: required.length === 0 ? null : filled.length / required.length,
    unknownEnds: living.filter((s) => s.term !== "permanent" && s.endsOn === null).map((s) => s.id),
    unknownFte: living.filter((s) => s.fte === null).map((s) => s.id),
    withoutTranche: living
      .filter(
        (s) => s.funding === "project" && !records.fundings.all.some((f) => f.structure === s.id),
      )
      .map((s) => s.id),
    outsideStructure: records.fundings.all
      .filter((f) => {
        const s = records.structures.byId.get(f.structure ?? Number.NaN);
        return (
          s !== undefined &&
          daysThatMatter(f.startsOn, f.endsOn, s.startsOn, s.endsOn, view.asOf).some(
            (d) =>
              trancheCovers(f, d, view) &&
              (f.startsOn === null || f.endsOn === null || f.startsOn <= f.endsOn) &&
              !(covers(s, d) && (s.startsOn ?? "") <= (s.endsOn ?? "9")),
          )
        );
      })
      .map((f) => f.id),
    withoutTargetGroups: living
      .filter(
        (s) =>
          (s.kind === "service" || s.kind === "facility" || s.kind === "project") &&
          s.targetGroups.length === 0,
      )
      .map((s) => s.id),
    stale: listNames.flatMap((list) =>
      entries(list).flatMap((entry) => {
        if (!("confirmedOn" in entry)) return [];
        const on = entry["confirmedOn"] as Day | null;
        const days = on === null ? null : daysApart(on, view.asOf);
        return days === null || days > view.settings.staleAfterDays
          ? [{ list, id: entry.id, days }]
          : [];
      }),
    ),
    dangling: held.flatMap(({ list, id, name, field, one }) =>
      (field.kind === "lookup" || field.kind === "lookups") &&
      typeof one === "number" &&
      !entries(field.to as (typeof listNames)[number]).some((other) => other.id === one)
        ? [{ list, id, field: name, to: field.to, target: one }]
        : [],
    ),
    foreignWords: held.flatMap(({ list, id, name, field, one }) =>
      (field.kind === "choice" || field.kind === "choices") &&
      typeof one === "string" &&
      one.startsWith("?")
        ? [{ list, id, field: name, word: one.slice(1) }]
        : [],
    ),
  };
}
