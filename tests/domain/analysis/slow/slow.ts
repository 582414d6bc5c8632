import type { Structure, Task } from "../../../../src/domain/analysis/entries.ts";
import { steeringTaskKinds } from "../../../../src/domain/analysis/steeringGaps.ts";
import type { PlanPeriod, View } from "../../../../src/domain/analysis/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { choiceSets } from "../../../../src/domain/schema/choices.ts";
import { daysFrom, monthsBefore, next, stretches } from "./days.ts";
import {
  areasMeet,
  certainOn,
  counted,
  covers,
  existsOn,
  fteOn,
  groupsMeet,
  share,
  sizeOn,
  tranchesOf,
} from "./definitions.ts";
import { rounded } from "./rounded.ts";
import { slowDecision, trancheToTheEnd } from "./slowDecideBy.ts";

const ids = (entries: readonly { id: number }[]) =>
  entries.map(({ id }) => id).sort((a, b) => a - b);
const daysOf = (p: PlanPeriod) => daysFrom(p.from, p.to);

/** A1 */
export function slowCoverage(records: Records, view: View) {
  return records.actionFields.all.flatMap((field) =>
    choiceSets.spatialLevel.flatMap((level) =>
      view.periods.map((p) => {
        const days = daysOf(p);
        const structures = records.structures.all.filter(
          (s) =>
            s.actionFields.includes(field.id) &&
            s.spatialLevels.includes(level) &&
            days.some((d) => existsOn(s, d)),
        );
        const covered = days.filter((d) => structures.some((s) => certainOn(records, s, d, view)));
        const state =
          structures.length === 0
            ? "empty"
            : covered.length === days.length
              ? "full"
              : covered.length > 0
                ? "partial"
                : "uncertain";
        const each = structures.flatMap((s) => days.map((d) => fteOn(records, s, d, view)));
        const mean = (pick: (parts: (typeof each)[number]) => number) =>
          rounded(each.reduce((sum, parts) => sum + pick(parts), 0) / days.length);
        return {
          field: field.id,
          level,
          period: p.id,
          structures: ids(structures),
          uncertain: ids(
            structures.filter((s) => !days.some((d) => certainOn(records, s, d, view))),
          ),
          state,
          covered: covered.length,
          required: records.tasks.all.some(
            (t) => t.actionFields.includes(field.id) && t.requiredAt.includes(level),
          ),
          fte: mean(({ fte }) => fte ?? 0),
          uncertainFte: mean(({ uncertain }) => uncertain),
          unknownFte: structures.filter((s) =>
            days.some((d) => existsOn(s, d) && sizeOn(records, s, d, view).fte === null),
          ).length,
        };
      }),
    ),
  );
}

/** A2 and A3, by looking at every day of the window: to the day that lies the warning's months after the Stichtag. */
export function slowExpiring(records: Records, view: View) {
  const { expiryWarningMonths } = view.settings;
  const until = monthsBefore(view.asOf, -expiryWarningMonths);
  return daysFrom(view.asOf, until).flatMap((day, days) => {
    return records.structures.all.flatMap((s) => {
      const never = s.state === "cancelled" || (s.startsOn && s.endsOn && s.startsOn > s.endsOn);
      const tranches = tranchesOf(records, s).filter((f) => counted(f, view));
      const runsOn = (d: Day) =>
        tranches.some((f) => (f.endsOn === null ? f.kind === "permanent" : d <= f.endsOn));
      const ends = existsOn(s, day) && s.endsOn === day;
      const fundingEnds =
        !never &&
        tranches.some((f) => f.endsOn === day) &&
        !runsOn(next(day)) &&
        (s.endsOn === null || s.endsOn > day);
      if (!ends && !fundingEnds) return [];
      const n = records.structures.byId.get(s.successor ?? Number.NaN);
      const later = daysFrom(next(day), "2034-12-31" as Day);
      const after = n && n !== s ? later.findIndex((d) => existsOn(n, d)) : -1;
      const follows = n && after >= 0;
      const gapDays = follows && n.startsOn !== null ? after : null;
      const successor = !follows
        ? "none"
        : n.state !== "secured"
          ? "planned"
          : after > 0
            ? "gap"
            : "secured";
      const causes = [...(fundingEnds ? ["funding"] : []), ...(ends ? ["structure"] : [])];
      return causes.map((cause) => {
        const last = tranches.filter((f) => f.endsOn === day);
        const lost =
          cause === "structure" ? [sizeOn(records, s, day, view).fte] : last.map(({ fte }) => fte);
        const tranche =
          cause === "structure"
            ? trancheToTheEnd(records, view, s)
            : (last.find(({ applyBy }) => applyBy !== null) ?? null);
        return {
          structure: s.id,
          on: day,
          days,
          cause,
          successor,
          gapDays,
          fteLost: lost.includes(null) ? null : lost.reduce<number>((a, b) => a + (b ?? 0), 0),
          decideBy: slowDecision(records, view, day, tranche).decideBy,
        };
      });
    });
  });
}

const holders = (records: Records, role: string, task: Task, d: Day) =>
  records.responsibilities.all.filter((r) => {
    const s = records.structures.byId.get(r.structure ?? Number.NaN);
    return r.task === task.id && r.role === role && s && existsOn(s, d) && covers(r, d);
  });

/** A6 */
export function slowResponsibilityGaps(records: Records, view: View) {
  const days = daysFrom(view.horizon.from, view.horizon.to);
  return records.tasks.all.flatMap((task) => {
    const named = records.areas.all.filter((area) =>
      records.responsibilities.all.some((r) => r.task === task.id && r.areas.includes(area.id)),
    );
    return (named.length > 0 ? named : [null]).flatMap((area) =>
      stretches(
        days.filter(
          (d) =>
            !holders(records, "leads", task, d).some(
              (r) => area === null || areasMeet(records, r.areas, [area.id]),
            ),
        ),
      ).map((gap) => ({ task: task.id, area: area?.id ?? null, ...gap })),
    );
  });
}

/** A7 */
export function slowNeeds(records: Records, view: View) {
  return records.needs.all.flatMap((n) =>
    view.periods.flatMap((p) => {
      const days = daysOf(p).filter((d) => covers(n, d));
      if (days.length === 0) return [];
      const matching = records.structures.all.filter(
        (s) =>
          share(s.actionFields, n.actionFields) &&
          choiceSets.spatialLevel.some(
            (level) => level === n.spatialLevel && s.spatialLevels.includes(level),
          ) &&
          areasMeet(records, s.areas, n.areas) &&
          groupsMeet(s.targetGroups, n.targetGroups),
      );
      const demand = n.quantity === null || n.quantity <= 0 ? null : n.quantity;
      let measurable = n.quantity !== null && n.quantity > 0 && n.unit !== null;
      let supply = 0;
      const covered = days.filter((d) => matching.some((s) => certainOn(records, s, d, view)));
      for (const s of matching)
        for (const d of days.filter((day) => certainOn(records, s, day, view))) {
          const size = sizeOn(records, s, d, view);
          if (size.capacity === null || size.unit !== n.unit) measurable = false;
          else if (size.certain) supply += size.capacity / days.length;
        }
      const degree = measurable && n.quantity !== null ? supply / n.quantity : null;
      const state =
        degree === null
          ? covered.length === days.length
            ? "met"
            : covered.length > 0
              ? "partly"
              : "unmet"
          : degree < view.settings.partlyFrom - 1e-9
            ? "unmet"
            : degree < view.settings.coveredFrom - 1e-9
              ? "partly"
              : "met";
      return [
        {
          need: n.id,
          period: p.id,
          demand,
          degree: degree === null ? null : rounded(degree),
          covered: covered.length,
          state,
        },
      ];
    }),
  );
}

/** A8 */
export function slowSteering(records: Records, view: View) {
  const steering = (task: Task) => steeringTaskKinds.includes(task.kind ?? "");
  const at = (level: string, task: Task, role: string, d: Day) =>
    holders(records, role, task, d).some((r) =>
      (
        (records.structures.byId.get(r.structure ?? Number.NaN)?.steeringLevels ??
          []) as readonly string[]
      ).includes(level),
    );
  const needs = records.needs.all.filter(({ kind }) => kind === "steering");
  const rows = (name: string, tasks: readonly Task[], level: string, wanted: (d: Day) => boolean) =>
    view.periods.flatMap((p) => {
      const days = daysOf(p).filter(wanted);
      const noLead = days.filter((d) => !tasks.some((task) => at(level, task, "leads", d)));
      const notDone = days.filter((d) => !tasks.some((task) => at(level, task, "does", d)));
      const lacking = days.filter((d) => noLead.includes(d) || notDone.includes(d));
      if (lacking.length === 0) return [];
      const missing = noLead.length > 0 ? (notDone.length > 0 ? "both" : "lead") : "does";
      return [{ name, level, period: p.id, missing, days: lacking.length }];
    });
  return [
    ...records.tasks.all.flatMap((task) =>
      choiceSets.steeringLevel.flatMap((level) => {
        const own = steering(task) && task.requiredSteering.includes(level);
        const asking = needs.filter((n) => n.tasks.includes(task.id) && n.steeringLevel === level);
        return rows(
          `task ${task.id}`,
          [task],
          level,
          (d) => own || asking.some((n) => covers(n, d)),
        );
      }),
    ),
    ...needs
      .filter((n) => n.tasks.length === 0 && n.steeringLevel !== null)
      .flatMap((n) => {
        const tasks = records.tasks.all.filter(
          (task) => steering(task) && share(task.actionFields, n.actionFields),
        );
        return rows(`need ${n.id}`, tasks, n.steeringLevel ?? "", (d) => covers(n, d));
      }),
  ];
}

/** A9, adding up day by day. */
export function slowFunding(records: Records, view: View) {
  return slowEuros(records, view).map((row) => ({
    name: row.name,
    year: row.year,
    cost: row.cost === null ? null : rounded(row.cost),
    approved: rounded(row.approved),
    applied: rounded(row.applied),
    gap: row.cost === null ? null : rounded(row.cost - row.approved),
    ownShare: row.cost === null ? null : rounded(row.cost - row.approved - row.applied),
  }));
}

export function slowEuros(records: Records, view: View) {
  const years = [
    ...new Set(daysFrom(view.horizon.from, view.horizon.to).map((d) => d.slice(0, 4))),
  ];
  const perDay = (
    amount: number | null,
    e: { startsOn: Day | null; endsOn: Day | null },
    year: string,
  ) => {
    if (amount === null || !e.startsOn || !e.endsOn || e.startsOn > e.endsOn) return null;
    const days = daysFrom(e.startsOn, e.endsOn);
    return (amount / days.length) * days.filter((d) => d.startsWith(year)).length;
  };
  const touches = (e: { startsOn: Day | null; endsOn: Day | null }, year: string) =>
    (e.startsOn ?? "0") <= `${year}-12-31` &&
    `${year}-01-01` <= (e.endsOn ?? "9") &&
    (e.startsOn ?? "0") <= (e.endsOn ?? "9");
  const subjects = [
    ...records.structures.all
      .filter(({ state }) => state !== "cancelled")
      .map((s) => ({
        name: `s${s.id}`,
        own: null,
        costs: records.costs.all.filter((c) => c.structure === s.id),
        tranches: tranchesOf(records, s),
      })),
    ...records.measures.all
      .filter(({ status }) => status !== "dropped")
      .map((m) => ({
        name: `m${m.id}`,
        own:
          m.cost === null
            ? null
            : {
                amount: m.cost,
                startsOn: m.startsOn ?? view.asOf,
                endsOn: m.endsOn ?? view.horizon.to,
              },
        costs: records.costs.all.filter((c) => c.measure === m.id),
        tranches: records.fundings.all.filter((f) => f.measure === m.id),
      })),
  ];
  return years.flatMap((year) =>
    subjects.flatMap(({ name, own, costs, tranches }) => {
      const inYear = costs.filter((c) => touches(c, year));
      const live = tranches.filter((f) => f.approval !== "rejected" && touches(f, year));
      const sum = (amounts: (number | null)[]) => {
        const known = amounts.filter((a) => a !== null);
        return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
      };
      const cost =
        inYear.length > 0
          ? sum(inYear.map((c) => perDay(c.amount, c, year)))
          : live.length > 0
            ? sum(live.map((f) => perDay(f.totalCost, f, year)))
            : own && touches(own, year)
              ? perDay(own.amount, own, year)
              : null;
      if (cost === null && inYear.length + live.length === 0) return [];
      const grant = (f: (typeof live)[number]) =>
        f.amount ?? (f.totalCost !== null && f.rate !== null ? f.totalCost * f.rate : null);
      const money = (approval: string) =>
        sum(live.filter((f) => f.approval === approval).map((f) => perDay(grant(f), f, year))) ?? 0;
      return [
        {
          name,
          year: Number(year),
          cost,
          approved: money("approved"),
          applied: money("applied"),
        },
      ];
    }),
  );
}

/** A11 */
export function slowCapacityOn(records: Records, view: View, d: Day) {
  const parts = records.structures.all
    .filter((s) => existsOn(s, d))
    .map((s) => fteOn(records, s, d, view));
  const sum = (pick: (part: (typeof parts)[number]) => number) =>
    rounded(parts.reduce((all, part) => all + pick(part), 0));
  return {
    permanent: sum(({ permanent }) => permanent),
    temporary: sum(({ temporary }) => temporary),
    uncertain: sum(({ uncertain }) => uncertain),
    unknown: parts.filter(({ fte }) => fte === null).length,
  };
}

const firstsOf = (view: View) =>
  daysFrom(view.horizon.from, view.horizon.to).filter((d) => d.endsWith("-01"));

export function slowCapacity(records: Records, view: View) {
  return {
    months: firstsOf(view).map((month) => ({ month, ...slowCapacityOn(records, view, month) })),
    periods: view.periods.map((p) => {
      const each = daysOf(p).map((d) => slowCapacityOn(records, view, d));
      const mean = (pick: (parts: (typeof each)[number]) => number) =>
        rounded(each.reduce((sum, parts) => sum + pick(parts), 0) / each.length);
      return {
        period: p.id,
        end: slowCapacityOn(records, view, p.to),
        mean: {
          permanent: mean(({ permanent }) => permanent),
          temporary: mean(({ temporary }) => temporary),
          uncertain: mean(({ uncertain }) => uncertain),
        },
      };
    }),
  };
}

/** A13: months whose first day has more certain VZÄ than the first of the next. */
export function slowCliffs(records: Records, view: View) {
  const firsts = firstsOf(view);
  const certain = (s: Structure, d: Day) => {
    const { permanent, temporary } = fteOn(records, s, d, view);
    return permanent + temporary;
  };
  return firsts.slice(0, -1).flatMap((month, at) => {
    const after = firsts[at + 1] as Day;
    const all = records.structures.all;
    const sum = (d: Day) => all.reduce((total, s) => total + certain(s, d), 0);
    const lost = rounded(sum(month) - sum(after));
    if (lost <= 0) return [];
    const falling = all.filter((s) => certain(s, after) < certain(s, month));
    const ending = falling
      .flatMap((s) => tranchesOf(records, s))
      .filter(
        (f) =>
          counted(f, view) &&
          daysFrom(month, after)
            .slice(0, -1)
            .includes(f.endsOn as Day),
      );
    return [{ month, fte: lost, fundings: ids(ending), structures: ids(falling) }];
  });
}

/** A26 */
export function slowFeasibility(records: Records, view: View) {
  return view.periods.flatMap((p) =>
    records.measures.all.flatMap((m) => {
      if (m.status === "dropped" || m.status === "done") return [];
      const run = { startsOn: m.startsOn ?? view.asOf, endsOn: m.endsOn ?? view.horizon.to };
      const days = daysOf(p).filter((d) => covers(run, d));
      if (days.length === 0) return [];
      const whole = { from: days[0] as Day, to: days.at(-1) as Day };
      const lead = records.structures.byId.get(m.lead ?? Number.NaN);
      const others = [...new Set(m.contributors)]
        .filter((id) => id !== m.lead)
        .flatMap((id) => records.structures.byId.get(id) ?? []);
      const row = (missing: string, at: { from: Day; to: Day }) => ({
        measure: m.id,
        period: p.id,
        missing,
        from: at.from,
        to: at.to,
      });
      const lacking = (s: Structure) =>
        stretches(days.filter((d) => !certainOn(records, s, d, view))).map((at) =>
          row(`s${s.id}`, at),
        );
      return [
        ...(lead ? lacking(lead) : [row("lead", whole)]),
        ...others.flatMap(lacking),
        ...(m.fundingState === "open" ? [row("funding", whole)] : []),
      ];
    }),
  );
}

/** A14: connected groups by spreading, cut points by taking each structure away. */
export function slowNetwork(records: Records, view: View) {
  const days = daysFrom(view.horizon.from, view.horizon.to);
  const nodes = records.structures.all.filter((s) => days.some((d) => existsOn(s, d)));
  const works = (a: Structure, b: Structure) => {
    const cooperate = a.cooperatesWith.includes(b.id) || b.cooperatesWith.includes(a.id);
    if (cooperate && days.some((d) => existsOn(a, d) && existsOn(b, d))) return true;
    return records.meetings.all.some((m) => {
      if (m.state !== "running" && m.state !== "closed" && m.state !== "approved") return false;
      const on = (m.startsAt ?? "").slice(0, 10) as Day;
      if (!days.includes(on)) return false;
      const there = nodes.filter(
        (s) => existsOn(s, on) && s.carrier !== null && m.units.includes(s.carrier),
      );
      const carriers = new Set(there.map(({ carrier }) => carrier));
      return carriers.size > 1 && there.includes(a) && there.includes(b);
    });
  };
  const partners = new Map(nodes.map((a) => [a, new Set(nodes.filter((b) => works(a, b)))]));
  const linked = (a: Structure, b: Structure) => partners.get(a)?.has(b) ?? false;
  const groups = (among: readonly Structure[]) => {
    const left = new Set(among);
    let count = 0;
    for (const start of among) {
      if (!left.delete(start)) continue;
      count += 1;
      const queue = [start];
      for (let s = queue.pop(); s; s = queue.pop())
        for (const other of [...left])
          if (linked(s, other)) {
            left.delete(other);
            queue.push(other);
          }
    }
    return count;
  };
  const whole = groups(nodes);
  const isolated = nodes.filter((s) => !nodes.some((o) => o !== s && linked(s, o)));
  const articulation = nodes.filter((s) => groups(nodes.filter((o) => o !== s)) > whole);
  return { isolated: ids(isolated), groups: whole, articulation: ids(articulation) };
}
