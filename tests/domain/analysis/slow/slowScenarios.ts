import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Change } from "../../../../src/domain/analysis/scenarios/change.ts";
import type { Day } from "../../../../src/domain/day.ts";
import { type Entries, type Records, toRecords } from "../../../../src/domain/records.ts";
import { listNames } from "../../../../src/domain/schema/index.ts";
import { entry } from "../../../support/records.ts";
import { sorted } from "./agreement.ts";
import { daysFrom, shift } from "./days.ts";
import { countedRecords } from "./definitions.ts";
import { rounded } from "./rounded.ts";
import { slowCapacity, slowCoverage, slowEuros, slowExpiring, slowNeeds } from "./slow.ts";

type Dated = { id: number; startsOn: Day | null; endsOn: Day | null };

/** A25: A1, A3, A7, A9 and A11 of a changed copy, beside those of the records. */
export function slowScenarios(records: Records, view: View, changes: readonly Change[]) {
  const before = countedRecords(records);
  const after = countedRecords(changed(records, changes));
  const cellsAfter = slowCoverage(after, view);
  const needsAfter = slowNeeds(after, view);
  const money = slowEuros(after, view);
  const years = [
    ...new Set(daysFrom(view.horizon.from, view.horizon.to).map((d) => Number(d.slice(0, 4)))),
  ];
  return {
    cells: sorted(
      slowCoverage(before, view)
        .map(({ field, level, period, state }, at) => ({
          field,
          level: level as string,
          period,
          state: [state, cellsAfter[at]?.state ?? ""],
        }))
        .filter(({ state }) => state[0] !== state[1]),
    ),
    needs: sorted(
      slowNeeds(before, view).flatMap(({ need, period, state, degree }) => {
        const now = needsAfter.find((other) => other.need === need && other.period === period);
        return now && (now.state !== state || now.degree !== degree)
          ? [{ need, period, state: [state, now.state] }]
          : [];
      }),
    ),
    emptyRequired: cellsAfter.filter(({ required, state }) => required && state === "empty").length,
    withoutSuccessor: sorted(
      slowExpiring(after, view)
        .filter(({ successor }) => successor !== "secured")
        .map(({ structure, on }) => ({ structure, on })),
    ),
    expiries: slowExpiring(after, view).length,
    unmet: needsAfter.filter(({ state }) => state !== "met").length,
    money: [...years, null].flatMap((year) => {
      const rows = money.filter((row) => row.year === year);
      const known = rows.flatMap(({ cost, approved }) =>
        cost === null ? [] : [{ cost, gap: cost - approved }],
      );
      if (year === null && rows.length === 0) return [];
      const sum = (euros: number[]) =>
        euros.length === 0 ? null : rounded(euros.reduce((a, b) => a + b, 0));
      return [
        {
          year,
          cost: sum(known.map(({ cost }) => cost)),
          gap: sum(known.map(({ gap }) => gap)),
        },
      ];
    }),
    months: slowCapacity(after, view).months,
  };
}

/** A copy of everything, changed entry by entry. */
function changed(records: Records, changes: readonly Change[]): Records {
  const lists = Object.fromEntries(
    listNames.map((name) => [name, records[name].all.map((one) => ({ ...one }))]),
  ) as unknown as { [list: string]: Dated[] };
  for (const change of changes) {
    const all = lists[change.list] as Dated[];
    if (change.do === "add") {
      const id = Math.min(0, ...all.map((one) => one.id)) - 1;
      all.unshift(entry(change.list, { ...change.values, id }) as unknown as Dated);
      continue;
    }
    const at = all.findIndex(({ id }) => id === change.id);
    const found = all[at];
    if (found === undefined) continue;
    if (change.do === "drop") all.splice(at, 1);
    if (change.do === "extend") found.endsOn = change.to;
    if (change.do === "move") {
      found.startsOn = found.startsOn && shift(found.startsOn, change.days);
      found.endsOn = found.endsOn && shift(found.endsOn, change.days);
    }
  }
  return toRecords(lists as unknown as Entries);
}
