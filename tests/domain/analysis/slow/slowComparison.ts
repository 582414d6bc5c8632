import type { Structure } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { certainOn, existsOn, fteOn, sizeOn } from "./definitions.ts";
import { slowCapacityOn, slowCoverage, slowNeeds } from "./slow.ts";

/** What two days have in common and what not. */
export function slowComparison(records: Records, view: View, from: Day, to: Day) {
  const all = records.structures.all;
  const there = (d: Day) => all.filter((s) => existsOn(s, d)).map(({ id }) => id);
  const [before, after] = [there(from), there(to)];
  const on = (d: Day): View => ({ ...view, periods: [{ id: 0, title: "", from: d, to: d }] });
  const cells = (d: Day) => slowCoverage(records, on(d));
  const needs = [slowNeeds(records, on(from)), slowNeeds(records, on(to))];
  const later = cells(to);
  const differing = (amount: (s: Structure, d: Day) => number) =>
    all.filter((s) => amount(s, from) !== amount(s, to)).map(({ id }) => id);
  const part = (kind: "permanent" | "temporary" | "uncertain") =>
    differing((s, d) => fteOn(records, s, d, view)[kind]);
  return {
    before,
    after,
    added: after.filter((id) => !before.includes(id)),
    ended: before.filter((id) => !after.includes(id)),
    changed: all
      .filter(({ id }) => before.includes(id) && after.includes(id))
      .map((s) => ({
        structure: s.id,
        fte: [from, to].map((d) => sizeOn(records, s, d, view).fte),
        certain: [from, to].map((d) => certainOn(records, s, d, view)),
      }))
      .filter(({ fte, certain }) => fte[0] !== fte[1] || certain[0] !== certain[1]),
    capacity: [slowCapacityOn(records, view, from), slowCapacityOn(records, view, to)],
    differing: {
      permanent: part("permanent"),
      temporary: part("temporary"),
      uncertain: part("uncertain"),
      all: differing((s, d) => fteOn(records, s, d, view).fte ?? 0),
    },
    cells: cells(from)
      .map(({ field, level, state }) => ({
        field,
        level,
        state: [
          state,
          later.find((other) => other.field === field && other.level === level)?.state,
        ],
      }))
      .filter(({ state }) => state[0] !== state[1]),
    needs: records.needs.all
      .map(({ id }) => ({
        need: id,
        state: needs.map((rows) => rows.find(({ need }) => need === id)?.state ?? null),
      }))
      .filter(({ state }) => state[0] !== state[1]),
  };
}
