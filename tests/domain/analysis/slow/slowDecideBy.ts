import type { Funding, Structure } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { daysFrom, monthsBefore, next, shift } from "./days.ts";
import { counted, covers, existsOn, trancheCovers, tranchesOf } from "./definitions.ts";

/** A4: the deadline, and from there back day by day to a session; and from the Stichtag on to the next that can still decide. */
export function slowDecision(records: Records, view: View, end: Day, recorded: Day | null) {
  const { applicationLeadMonths, preparationDays, papersDueDays } = view.settings;
  const applyBy = recorded ?? monthsBefore(end, applicationLeadMonths);
  const limit = shift(applyBy, -preparationDays);
  const days = records.sessions.all.flatMap(({ onDay }) => onDay ?? []);
  let decideBy = limit;
  while (!days.includes(decideBy) && days.some((day) => day < decideBy))
    decideBy = shift(decideBy, -1);
  const session = records.sessions.all.filter(({ onDay }) => onDay === decideBy).at(-1);
  const dueOn = (papersDueOn: Day | null, onDay: Day) =>
    papersDueOn ?? shift(onDay, -papersDueDays);
  const nextSession = daysFrom(view.asOf, end)
    .flatMap((day) => records.sessions.all.filter(({ onDay }) => onDay === day))
    .find(({ papersDueOn, onDay }) => dueOn(papersDueOn, onDay as Day) >= view.asOf);
  return {
    applyBy,
    decideBy: session ? decideBy : limit,
    session: session?.id ?? null,
    papersDueOn: session ? dueOn(session.papersDueOn, decideBy) : null,
    overdue: (session ? decideBy : limit) < view.asOf,
    nextSession: nextSession?.id ?? null,
  };
}

const decides = (f: Funding, s: Structure | undefined) =>
  f.applyBy !== null && (!s || s.endsOn === null || f.applyBy <= s.endsOn) ? f.applyBy : null;

/** The earliest application date of tranches, none after the structure's end, with the first tranche that has it. */
export function earliestDate(tranches: readonly Funding[], s: Structure) {
  const dates = tranches.flatMap((f) => decides(f, s) ?? []).sort();
  const applyBy = dates[0] ?? null;
  return { applyBy, funding: tranches.find((f) => applyBy !== null && f.applyBy === applyBy) };
}

/** Of the approved tranches that cover the structure's last day the one that decides. */
export function trancheToTheEnd(records: Records, view: View, s: Structure) {
  const { endsOn } = s;
  const covering = tranchesOf(records, s).filter(
    (f) =>
      f.kind !== "permanent" &&
      counted(f, view) &&
      endsOn !== null &&
      trancheCovers(f, endsOn, view),
  );
  const { applyBy, funding } = earliestDate(covering, s);
  const last = covering.find((f) => !covering.some((g) => isLater(g, f)));
  return { applyBy, funding: funding ?? last ?? null };
}

const isLater = (a: Funding, b: Funding) =>
  (a.endsOn ?? "") > (b.endsOn ?? "") || ((a.endsOn ?? "") === (b.endsOn ?? "") && a.id > b.id);

export function slowDecideBy(records: Records, view: View) {
  const inView = (day: Day | null) => day !== null && view.asOf <= day && day <= view.horizon.to;
  const ofStructures = records.structures.all
    .filter((s) => inView(s.endsOn) && existsOn(s, s.endsOn as Day))
    .map((s) => {
      const { applyBy, funding } = trancheToTheEnd(records, view, s);
      return {
        structure: s.id as number | null,
        measure: null as number | null,
        funding: funding?.id ?? null,
        endsOn: s.endsOn,
        ...slowDecision(records, view, s.endsOn as Day, applyBy),
      };
    });
  const ofTranches = records.fundings.all.flatMap((f) => {
    if (f.kind === "permanent" || f.approval === "rejected") return [];
    const s = records.structures.all.find(({ id }) => id === f.structure);
    const m = records.measures.all.find(({ id }) => id === f.measure);
    if (s ? s.state === "cancelled" : !m || m.status === "dropped" || m.status === "done")
      return [];
    const applyBy = decides(f, s);
    const goesOn =
      f.endsOn !== null &&
      records.fundings.all.some(
        (g) =>
          (f.structure !== null
            ? g.structure === f.structure
            : f.measure !== null && g.measure === f.measure) &&
          counted(g, view) &&
          trancheCovers(g, next(f.endsOn as Day), view),
      );
    // Two stretches that share a day share the first one of one of them.
    const firsts = [f.startsOn, s?.startsOn ?? null].map((day) => day ?? ("2005-01-01" as Day));
    const meet = !s || firsts.some((d) => covers(f, d) && existsOn(s, d));
    const ends = inView(f.endsOn) && (!s || existsOn(s, f.endsOn as Day));
    const applies = inView(applyBy) && meet;
    if (!(ends || applies) || goesOn) return [];
    const withStructure =
      s &&
      ofStructures.some(({ structure }) => structure === s.id) &&
      counted(f, view) &&
      trancheCovers(f, s.endsOn as Day, view);
    if (withStructure) return [];
    return [
      {
        structure: s?.id ?? null,
        measure: m?.id ?? null,
        funding: f.id,
        endsOn: f.endsOn,
        ...slowDecision(records, view, f.endsOn ?? (applyBy as Day), applyBy),
      },
    ];
  });
  return [...ofStructures, ...ofTranches];
}
