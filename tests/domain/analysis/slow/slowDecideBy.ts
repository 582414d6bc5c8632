import type { Funding } from "../../../../src/domain/analysis/entries.ts";
import type { View } from "../../../../src/domain/analysis/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { monthsBefore, shift } from "./days.ts";
import { counted, tranchesOf } from "./definitions.ts";

/** A4: the deadline, and from there back day by day to a session. */
export function slowDecision(records: Records, view: View, end: Day, f: Funding | null) {
  const { applicationLeadMonths, preparationDays, papersDueDays } = view.settings;
  const applyBy = f?.applyBy ?? monthsBefore(end, applicationLeadMonths);
  const limit = shift(applyBy, -preparationDays);
  const days = records.sessions.all.flatMap(({ onDay }) => onDay ?? []);
  let decideBy = limit;
  while (!days.includes(decideBy) && days.some((day) => day < decideBy))
    decideBy = shift(decideBy, -1);
  const session = records.sessions.all.filter(({ onDay }) => onDay === decideBy).at(-1);
  return {
    applyBy,
    decideBy: session ? decideBy : limit,
    session: session?.id ?? null,
    papersDueOn: session ? (session.papersDueOn ?? shift(decideBy, -papersDueDays)) : null,
    overdue: (session ? decideBy : limit) < view.asOf,
  };
}

/** The counted tranche that runs to the structure's last day or beyond; of several the last. */
export function trancheToTheEnd(
  records: Records,
  view: View,
  s: { id: number; endsOn: Day | null },
) {
  const reaching = records.fundings.all.filter(
    (f) =>
      f.structure === s.id &&
      counted(f, view) &&
      f.endsOn !== null &&
      s.endsOn !== null &&
      f.endsOn >= s.endsOn,
  );
  return reaching.find((f) => !reaching.some((g) => isLater(g, f))) ?? null;
}

const isLater = (a: Funding, b: Funding) =>
  (a.endsOn ?? "") > (b.endsOn ?? "") || (a.endsOn === b.endsOn && a.id > b.id);

export function slowDecideBy(records: Records, view: View) {
  const inView = (day: Day | null) => day !== null && view.asOf <= day && day <= view.horizon.to;
  const ending = records.structures.all.filter(
    ({ state, startsOn, endsOn }) =>
      state !== "cancelled" &&
      inView(endsOn) &&
      (startsOn === null || endsOn === null || startsOn <= endsOn),
  );
  const ofStructures = ending.map((s) => {
    const f = trancheToTheEnd(records, view, s);
    return {
      structure: s.id as number | null,
      measure: null as number | null,
      funding: f?.id ?? null,
      endsOn: s.endsOn,
      ...slowDecision(records, view, s.endsOn as Day, f),
    };
  });
  const goesOn = (f: Funding) => {
    if (f.endsOn === null) return false;
    const end = f.endsOn;
    const siblings =
      f.structure !== null
        ? tranchesOf(records, { id: f.structure })
        : records.fundings.all.filter((g) => f.measure !== null && g.measure === f.measure);
    return siblings.some(
      (g) => counted(g, view) && (g.endsOn === null ? g.kind === "permanent" : g.endsOn > end),
    );
  };
  const known = (list: "structures" | "measures", id: number | null) =>
    records[list].all.some((entry) => entry.id === id) ? id : null;
  const ofTranches = records.fundings.all
    .filter(
      (f) =>
        f.approval !== "rejected" &&
        (inView(f.endsOn) || inView(f.applyBy)) &&
        !ofStructures.some(({ funding }) => funding === f.id) &&
        !goesOn(f),
    )
    .map((f) => ({
      structure: known("structures", f.structure),
      measure: known("measures", f.measure),
      funding: f.id,
      endsOn: f.endsOn,
      ...slowDecision(records, view, f.endsOn ?? (f.applyBy as Day), f),
    }));
  return [...ofStructures, ...ofTranches];
}
