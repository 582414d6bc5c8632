import type { Funding, Structure } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { PlanPeriod, View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { choiceSets } from "../../../../src/domain/schema/choices.ts";
import { ids } from "./agreement.ts";
import { daysFrom } from "./days.ts";
import { certainOn, counted, covers, existsOn, fteOn, tranchesOf } from "./definitions.ts";
import { rounded } from "./rounded.ts";

/** A12: VZÄ and euros of each day of a period, added up. */
export function slowDependency(records: Records, view: View) {
  const groups: { name: string; has: (s: Structure) => boolean }[] = [
    ...records.actionFields.all.map(({ id }) => ({
      name: `actionField ${id}`,
      has: (s: Structure) => s.actionFields.includes(id),
    })),
    ...choiceSets.spatialLevel.map((word) => ({
      name: `spatialLevel ${word}`,
      has: (s: Structure) => s.spatialLevels.includes(word),
    })),
    {
      name: "spatialLevel unknown",
      has: (s: Structure) => s.spatialLevels.some((word) => word.startsWith("?")),
    },
    ...records.organisations.all.map(({ id }) => ({
      name: `provider ${id}`,
      has: (s: Structure) => s.provider === id,
    })),
  ];
  return groups.flatMap(({ name, has }) =>
    view.periods.flatMap((p) => {
      const days = daysFrom(p.from, p.to);
      const members = records.structures.all.filter((s) => has(s) && s.state !== "cancelled");
      let all = 0;
      let temporary = 0;
      for (const s of members)
        for (const d of days.filter((day) => existsOn(s, day))) {
          const v = fteOn(records, s, d, view);
          all += v.fte ?? 0;
          temporary += v.temporary;
        }
      const { paid, total, euroShare, unknownGrants } = moneyOf(records, view, members, p);
      if (all === 0 && paid.length === 0) return [];
      const fteShare = all === 0 ? null : rounded(temporary / all);
      const funders = [...new Set(paid.map(({ funder }) => funder))];
      const hhi = funders.reduce<number>(
        (h, one) => h + (sum(paid.filter(({ funder }) => funder === one)) / total) ** 2,
        0,
      );
      const threshold = view.settings.dependencyShare;
      return [
        {
          name,
          period: p.id,
          fte: rounded(all / days.length),
          fteShare,
          euros: rounded(total),
          euroShare,
          hhi: total === 0 ? null : rounded(hhi),
          warning: (fteShare ?? 0) > threshold || (euroShare ?? 0) > threshold,
          structures: ids(members.filter((s) => days.some((d) => existsOn(s, d)))),
          unknownFte: members.filter((s) =>
            days.some((d) => existsOn(s, d) && fteOn(records, s, d, view).fte === null),
          ).length,
          unknownGrants,
        },
      ];
    }),
  );
}

/** A12: the money of each period, each structure once. */
export function slowWholeMoney(records: Records, view: View) {
  const members = records.structures.all.filter(({ state }) => state !== "cancelled");
  return view.periods.map((p) => {
    const { total, euroShare, unknownGrants } = moneyOf(records, view, members, p);
    return { period: p.id, euros: rounded(total), euroShare, unknownGrants };
  });
}

interface Paid {
  readonly euros: number;
  readonly kind: Funding["kind"];
  readonly funder: number | null;
}

const sum = (paid: readonly Paid[]) => paid.reduce((total, one) => total + one.euros, 0);

function moneyOf(records: Records, view: View, members: readonly Structure[], p: PlanPeriod) {
  const tranches = members.flatMap((s) => tranchesOf(records, s).filter((f) => counted(f, view)));
  const grantOf = (f: Funding) =>
    f.amount ?? (f.totalCost !== null && f.rate !== null ? f.totalCost * f.rate : null);
  const paid = tranches.flatMap((f): Paid[] => {
    const grant = grantOf(f);
    if (grant === null || !f.startsOn || !f.endsOn) return [];
    const own = daysFrom(f.startsOn, f.endsOn);
    const within = own.filter((d) => p.from <= d && d <= p.to).length;
    const funder = records.organisations.byId.get(f.funder ?? Number.NaN)?.id ?? null;
    return within === 0 || grant === 0
      ? []
      : [{ euros: (grant * within) / own.length, kind: f.kind, funder }];
  });
  const total = sum(paid);
  const temporary = sum(paid.filter(({ kind }) => kind === "temporary"));
  const days = daysFrom(p.from, p.to);
  const unknown = tranches.filter(
    (f) => (grantOf(f) === null || !f.startsOn || !f.endsOn) && days.some((d) => covers(f, d)),
  );
  return {
    paid,
    total,
    euroShare: total === 0 ? null : rounded(temporary / total),
    unknownGrants: ids(unknown),
  };
}

/** A19 */
export function slowSingleProviders(records: Records, view: View) {
  return records.actionFields.all.flatMap((field) =>
    view.periods.flatMap((p) => {
      const days = daysFrom(p.from, p.to);
      const supply = records.structures.all.filter(
        (s) =>
          s.actionFields.includes(field.id) && days.some((d) => certainOn(records, s, d, view)),
      );
      const providers = new Set(
        supply.map(({ provider }) => records.organisations.byId.get(provider ?? Number.NaN)?.id),
      );
      const [provider = null] = providers;
      const kind =
        supply.length === 1
          ? "structure"
          : supply.length > 1 && providers.size === 1 && provider !== null
            ? "provider"
            : null;
      return kind === null
        ? []
        : [{ field: field.id, period: p.id, kind, structures: ids(supply), provider }];
    }),
  );
}
