import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { definitionOf, listNames } from "../../../../src/domain/schema/index.ts";
import { sorted } from "./agreement.ts";
import { daysApart, shift } from "./days.ts";
import { covers, startsAfterEnd, trancheCovers } from "./definitions.ts";
import { moneySubjects, slowEuros } from "./slow.ts";

/** Days on which anything could begin or end, and those far before and after. */
function daysThatMatter(...bounds: readonly (Day | null)[]): Day[] {
  const near = bounds.flatMap((day) => (day === null ? [] : [shift(day, -1), day, shift(day, 1)]));
  return ["2005-01-01" as Day, ...near, "2034-12-31" as Day];
}

type Held = { readonly id: number } & { readonly [field: string]: unknown };

/** A24 */
export function slowQuality(records: Records, recorded: Records, view: View) {
  const entries = (list: (typeof listNames)[number]) =>
    records[list].all as readonly unknown[] as readonly Held[];
  const isFilled = (value: unknown) =>
    value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  const all = (list: (typeof listNames)[number]) =>
    recorded[list].all as readonly unknown[] as readonly Held[];
  const fieldsOf = (of: typeof entries) =>
    listNames.flatMap((list) =>
      of(list).flatMap((entry) =>
        Object.entries(definitionOf(list).fields).map(([name, field]) => ({
          list,
          id: entry.id,
          name,
          field,
          value: entry[name],
        })),
      ),
    );
  const every = fieldsOf(entries);
  const required = fieldsOf(all).filter(({ field }) => field.required && field.kind !== "flag");
  const filled = required.filter(({ value }) => isFilled(value));
  const held = every.flatMap(({ value, ...rest }) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ ...rest, one })),
  );
  const living = records.structures.all.filter(({ state }) => state !== "cancelled");
  return {
    lists: listNames.map((list) => ({
      list,
      entries: all(list).length,
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
            (d) => (f.endsOn === null ? trancheCovers(f, d, view) : covers(f, d)) && !covers(s, d),
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
    withoutDay: sorted(
      listNames.flatMap((list) =>
        all(list)
          .filter(startsAfterEnd)
          .map(({ id }) => ({ list: list as string, id })),
      ),
    ),
    ...moneyQuality(records, view),
    stale: listNames.flatMap((list) =>
      entries(list).flatMap((entry) => {
        if (!("confirmedOn" in entry)) return [];
        if (["done", "dropped"].includes(entry["status"] as string)) return [];
        if (entry["approval"] === "rejected" || entry["state"] === "cancelled") return [];
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
      !all(field.to as (typeof listNames)[number]).some((other) => other.id === one)
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

function moneyQuality(records: Records, view: View) {
  const subjects = moneySubjects(records);
  const total = (amounts: readonly (number | null)[]) => {
    const known = amounts.filter((amount) => amount !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
  };
  const euros = (one: (typeof subjects)[number]) =>
    [
      { source: "costs", sum: total(one.costs.map(({ amount }) => amount)) },
      { source: "fundings", sum: total(one.tranches.map(({ totalCost }) => totalCost)) },
      { source: "cost", sum: one.own },
    ].filter(({ sum }) => sum !== null);
  return {
    costSources: sorted(
      subjects
        .filter((one) => new Set(euros(one).map(({ sum }) => sum?.toFixed(2))).size > 1)
        .map((one) => ({
          name: one.name,
          sources: euros(one).map(({ source }) => source) as readonly string[],
        })),
    ),
    moreApproved: sorted(
      slowEuros(records, view).flatMap(({ name, year, cost, approved }) =>
        year !== null && cost !== null && approved - cost > 0.009 ? [{ name, year }] : [],
      ),
    ),
    countedTwice: sorted(
      subjects.flatMap(({ measure, costs, tranches }) => {
        if (!measure) return [];
        const sole = new Set(measure.contributors).size === 1 ? measure.contributors[0] : null;
        const doer = measure.lead ?? sole ?? null;
        const other = subjects.find(({ name }) => name === `s${doer}`);
        const alike = (a: Values, b: Values) =>
          overlap(a, b) &&
          ((a.amount !== null && a.amount !== 0 && a.amount === b.amount) ||
            (isTranche(a) &&
              isTranche(b) &&
              ((a.fte !== null && a.fte !== 0 && a.fte === b.fte) ||
                (a.title !== null && a.title !== "" && a.title === b.title))));
        return other &&
          [...costs, ...tranches].some((a) =>
            [...other.costs, ...other.tranches].some((b) => alike(a, b)),
          )
          ? [{ measure: measure.id, structure: doer as number }]
          : [];
      }),
    ),
  };
}

type Values = Records["costs"]["all"][number] | Records["fundings"]["all"][number];
const isTranche = (one: Values): one is Records["fundings"]["all"][number] => "approval" in one;
const overlap = (a: Values, b: Values) =>
  daysThatMatter(a.startsOn, a.endsOn, b.startsOn, b.endsOn).some(
    (d) => covers(a, d) && covers(b, d),
  );
