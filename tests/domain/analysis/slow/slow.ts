import { steeringTaskKinds } from "../../../../src/domain/analysis/gaps/steeringGaps.ts";
import type { Funding, Structure, Task } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { PlanPeriod, View } from "../../../../src/domain/analysis/kernel/view.ts";
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
  trancheCovers,
  tranchesOf,
} from "./definitions.ts";
import { rounded } from "./rounded.ts";
import { earliestDate, slowDecision, trancheToTheEnd } from "./slowDecideBy.ts";

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
          uncertainFte: mean(({ fte, sure }) => (fte ?? 0) - sure),
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
      const tranches = tranchesOf(records, s).filter((f) => counted(f, view));
      const last = tranches.filter((f) => f.kind === "temporary" && f.endsOn === day);
      const ends = existsOn(s, day) && s.endsOn === day;
      const fundingEnds =
        last.length > 0 &&
        existsOn(s, day) &&
        existsOn(s, next(day)) &&
        !tranches.some((f) => trancheCovers(f, next(day), view));
      return [...(fundingEnds ? ["funding"] : []), ...(ends ? ["structure"] : [])].map((cause) => {
        const lost =
          cause === "structure" ? [sizeOn(records, s, day, view).fte] : last.map(({ fte }) => fte);
        const { applyBy } =
          cause === "structure" ? trancheToTheEnd(records, view, s) : earliestDate(last, s);
        const { decideBy, nextSession } = slowDecision(records, view, day, applyBy);
        return {
          structure: s.id,
          on: day,
          days,
          cause,
          ...slowSuccession(records, view, s, day, cause === "funding" ? tranches : []),
          fteLost: lost.includes(null) ? null : lost.reduce<number>((a, b) => a + (b ?? 0), 0),
          decideBy,
          nextSession,
        };
      });
    });
  });
}

/** A3: the day on which the first secured follower begins, else the first planned one, and the days until then that are not certain. */
function slowSuccession(
  records: Records,
  view: View,
  s: Structure,
  day: Day,
  own: readonly Funding[],
) {
  const later = daysFrom(next(day), "2034-12-31" as Day);
  const n = records.structures.byId.get(s.successor ?? Number.NaN);
  const isThere = n !== undefined && n !== s && later.some((d) => existsOn(n, d));
  const followers = [
    ...(isThere ? [{ secured: n.state === "secured", from: n.startsOn }] : []),
    ...own
      .filter((f) => f.startsOn !== null && f.startsOn > day && (s.endsOn ?? "9") >= f.startsOn)
      .map((f) => ({ secured: f.approval === "approved", from: f.startsOn })),
  ];
  const secured = followers.filter((one) => one.secured);
  const froms = (secured.length > 0 ? secured : followers).map(({ from }) => from);
  if (froms.length === 0) return { successor: "none", gapDays: null };
  const from = froms.includes(null) ? null : ([...froms].sort()[0] as Day);
  const gapDays =
    from === null ? null : later.filter((d) => d < from && !certainOn(records, s, d, view)).length;
  const successor = secured.length === 0 ? "planned" : (gapDays ?? 0) > 0 ? "gap" : "secured";
  return { successor, gapDays };
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
  return slowEuros(records, view).map(({ office, thirdParties, ...row }) => {
    const own = (row.cost ?? 0) - thirdParties.approved - thirdParties.applied;
    const each = (money: typeof office) => ({
      approved: rounded(money.approved),
      applied: rounded(money.applied),
    });
    return {
      name: row.name,
      year: row.year,
      cost: row.cost === null ? null : rounded(row.cost),
      approved: rounded(row.approved),
      office: each(office),
      thirdParties: each(thirdParties),
      gap: row.cost === null ? null : rounded(row.cost - row.approved),
      ownShare: row.cost === null ? null : rounded(own < 0 ? 0 : own),
    };
  });
}

const grantOf = (f: Funding) =>
  f.amount ?? (f.totalCost !== null && f.rate !== null ? f.totalCost * f.rate : null);

/** What is recorded of money about everything that still counts, with where its cost comes from. */
export function moneySubjects(records: Records) {
  const of = (name: "structure" | "measure", id: number) => ({
    costs: records.costs.all.filter((c) => c[name] === id),
    tranches: records.fundings.all.filter((f) => f[name] === id && f.approval !== "rejected"),
  });
  return [
    ...records.structures.all
      .filter(({ state }) => state !== "cancelled")
      .map((s) => ({ name: `s${s.id}`, own: null, measure: null, ...of("structure", s.id) })),
    ...records.measures.all
      .filter(({ status }) => status !== "dropped")
      .map((m) => ({ name: `m${m.id}`, own: m.cost, measure: m, ...of("measure", m.id) })),
  ].map((one) => ({
    ...one,
    source:
      one.costs.length > 0
        ? "costs"
        : one.tranches.length > 0
          ? "fundings"
          : one.own !== null
            ? "cost"
            : null,
  }));
}

/** Whether an organisation is the office or, through however many units, a unit of it. */
function isOffice(records: Records, id: number | null): boolean {
  for (let at = id, steps = 0; at !== null && steps < 10; steps++) {
    const one = records.organisations.byId.get(at);
    if (one?.kind === "districtOffice") return true;
    at = one?.unitOf ?? null;
  }
  return false;
}

export function slowEuros(records: Records, view: View) {
  type Days = { startsOn: Day | null; endsOn: Day | null };
  const years = [
    ...new Set(daysFrom(view.horizon.from, view.horizon.to).map((d) => d.slice(0, 4))),
  ];
  const perDay = (amount: number | null, e: Days, year: string) => {
    if (amount === null || !e.startsOn || !e.endsOn) return null;
    const days = daysFrom(e.startsOn, e.endsOn);
    const within = days.filter((d) => d.startsWith(year)).length;
    return within === 0 ? null : (amount / days.length) * within;
  };
  const touches = (e: Days, year: string) =>
    (e.startsOn ?? "0") <= `${year}-12-31` && `${year}-01-01` <= (e.endsOn ?? "9");
  const sum = (amounts: (number | null)[]) => {
    const known = amounts.filter((a) => a !== null);
    return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
  };
  const subjects = moneySubjects(records);
  const dated = years.flatMap((year) =>
    subjects.flatMap(({ name, own, measure, costs, tranches, source }) => {
      const inYear = costs.filter((c) => touches(c, year));
      const live = tranches.filter((f) => touches(f, year));
      const measureDays = measure && {
        startsOn: measure.startsOn,
        endsOn: measure.endsOn ?? view.horizon.to,
      };
      const cost =
        source === "costs"
          ? sum(inYear.map((c) => perDay(c.amount, c, year)))
          : source === "fundings"
            ? sum(live.map((f) => perDay(f.totalCost, f, year)))
            : source === "cost" && measureDays
              ? perDay(own, measureDays, year)
              : null;
      if (cost === null && inYear.length + live.length === 0) return [];
      const money = (approval: string, office: boolean) =>
        sum(
          live
            .filter((f) => f.approval === approval && isOffice(records, f.funder) === office)
            .map((f) => perDay(grantOf(f), f, year)),
        ) ?? 0;
      const of = (office: boolean) => ({
        approved: money("approved", office),
        applied: money("applied", office),
      });
      const [office, thirdParties] = [of(true), of(false)];
      const approved = office.approved + thirdParties.approved;
      return [{ name, year: Number(year) as number | null, cost, approved, office, thirdParties }];
    }),
  );
  const none = { approved: 0, applied: 0 };
  const open = subjects
    .filter(({ source, measure }) => source === "cost" && measure?.startsOn === null)
    .map(({ name, own }) => ({
      name,
      year: null,
      cost: own,
      approved: 0,
      office: none,
      thirdParties: none,
    }));
  return [...dated, ...open];
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

/** A13: certain VZÄ that fall from one day to the next because an end is known, less those that rise, month by month. */
export function slowCliffs(records: Records, view: View) {
  const firsts = firstsOf(view);
  const sure = (s: Structure, d: Day) => fteOn(records, s, d, view).sure;
  const endsOn = (s: Structure, d: Day) =>
    s.endsOn === d ||
    (s.funding === "project" &&
      !certainOn(records, s, next(d), view) &&
      tranchesOf(records, s).some(
        (f) => counted(f, view) && f.kind !== "permanent" && f.endsOn === d,
      ));
  return firsts.slice(0, -1).flatMap((month, at) => {
    const after = firsts[at + 1] as Day;
    const days = daysFrom(month, after).slice(0, -1);
    const nets = records.structures.all.map((s) => {
      let net = 0;
      for (const d of days) {
        const [now, then] = [sure(s, d), sure(s, next(d))];
        if (then > now) net -= then - now;
        else if (endsOn(s, d)) net += now - then;
      }
      return { s, net };
    });
    const lost = rounded(nets.reduce((sum, { net }) => sum + net, 0));
    if (lost <= 0) return [];
    const falling = nets.filter(({ net }) => net > 0).map(({ s }) => s);
    const ending = falling
      .flatMap((s) => tranchesOf(records, s))
      .filter((f) => counted(f, view) && f.kind !== "permanent" && days.includes(f.endsOn as Day));
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
        (s) => existsOn(s, on) && s.provider !== null && m.units.includes(s.provider),
      );
      const providers = new Set(there.map(({ provider }) => provider));
      return providers.size > 1 && there.includes(a) && there.includes(b);
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
