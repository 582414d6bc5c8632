import type { Measure } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { daysApart, daysFrom, shift } from "./days.ts";
import { covers } from "./definitions.ts";

const kept = (records: Records) =>
  records.measures.all.filter(({ status }) => status !== "dropped");

/** A15 */
export function slowIncomplete(records: Records) {
  const lacks: { readonly [part: string]: (m: Measure) => boolean } = {
    lead: (m) => !records.structures.all.some(({ id }) => id === m.lead),
    funding: (m) => {
      if (m.fundingState === "secured" || m.fundingState === "applied") return false;
      const own = records.fundings.all.filter(({ measure }) => measure === m.id);
      return !own.some((f) => ["approved", "applied", "planned"].includes(f.approval ?? ""));
    },
    date: (m) => m.endsOn === null,
    indicator: (m) => m.indicator === null || /^\s*$/.test(m.indicator),
    link: (m) =>
      !records.gaps.all.some(({ id }) => m.closes.includes(id)) &&
      !records.needs.all.some(({ id }) => m.serves.includes(id)),
  };
  return kept(records).flatMap((m) =>
    Object.entries(lacks)
      .filter(([, isMissing]) => isMissing(m))
      .map(([missing]) => ({ measure: m.id, missing })),
  );
}

/** A16 */
export function slowUnlinked(records: Records, view: View) {
  const periods = (e: { startsOn: Day | null; endsOn: Day | null }) =>
    view.periods
      .filter((p) => daysFrom(p.from, p.to).some((d) => covers(e, d)))
      .map(({ id }) => id);
  const settled: readonly (string | null)[] = ["intended", "closed", "dismissed"];
  const measures = kept(records)
    .filter((m) => m.status !== "deferred")
    .map((m) => ({ ...m, startsOn: m.startsOn ?? view.asOf }));
  const endOf = new Map(view.periods.map(({ id, to }) => [id, to]));
  return {
    gaps: records.gaps.all
      .filter((g) => !settled.includes(g.decision))
      .flatMap((g) => {
        const links = measures.filter((m) => m.closes.includes(g.id));
        const unlinked = periods(g).filter((id) =>
          links.every((m) => m.startsOn > (endOf.get(id) ?? "")),
        );
        return links.length > 0 && unlinked.length === 0 ? [] : [{ gap: g.id, periods: unlinked }];
      }),
    measures: measures
      .filter((m) => !records.gaps.all.some((g) => m.closes.includes(g.id)))
      .map((m) => ({ measure: m.id, periods: periods(m) })),
  };
}

/** A17 */
export function slowLate(records: Records, view: View) {
  const pairs = kept(records).flatMap((m) =>
    records.gaps.all.filter((g) => m.closes.includes(g.id)).map((g) => ({ m, g })),
  );
  return {
    late: pairs.flatMap(({ m, g }) => {
      if (m.startsOn === null || g.startsOn === null) return [];
      const worksFrom = shift(m.startsOn, view.settings.runUpDays);
      const before = daysFrom(g.startsOn, worksFrom).length - 1;
      return before > 0 ? [{ measure: m.id, gap: g.id, worksFrom, delay: before }] : [];
    }),
    unknown: pairs
      .filter(({ m, g }) => m.startsOn === null || g.startsOn === null)
      .map(({ m, g }) => ({ measure: m.id, gap: g.id })),
  };
}

/** A20 */
export function slowProgress(records: Records, view: View) {
  return kept(records).map((m) => {
    const open = m.status !== "done";
    const past = m.endsOn === null ? 0 : Math.max(0, daysFrom(m.endsOn, view.asOf).length - 1);
    const age = m.confirmedOn === null ? null : daysApart(m.confirmedOn, view.asOf);
    return {
      measure: m.id,
      lead: records.structures.byId.get(m.lead ?? Number.NaN)?.id ?? null,
      overdueDays: open ? past : 0,
      stale: open && (age === null || age > view.settings.staleAfterDays),
      confirmedDays: age,
    };
  });
}

/** A27 */
export function slowPotentials(records: Records, view: View) {
  const all = records.potentials.all;
  const states = ["recognised", "published", "developing", "developed"];
  const idsOf = (potentials: readonly { id: number }[]) => potentials.map(({ id }) => id);
  return {
    withoutMeasure: idsOf(all.filter(({ id }) => !kept(records).some((m) => m.uses.includes(id)))),
    unpublished: idsOf(
      all.filter(
        (p) => p.state === "recognised" && !(p.publishedOn !== null && p.publishedOn <= view.asOf),
      ),
    ),
    byState: [...states, "unknown"]
      .map((state) => ({
        state,
        potentials: idsOf(
          all.filter((p) => (states.includes(p.state ?? "") ? p.state : "unknown") === state),
        ),
      }))
      .filter(({ potentials }) => potentials.length > 0),
    byPlace: [null, ...records.areas.all.map(({ id }) => id)]
      .map((area) => ({
        area,
        potentials: idsOf(
          all.filter((p) => (area === null ? p.areas.length === 0 : p.areas.includes(area))),
        ),
      }))
      .filter(({ potentials }) => potentials.length > 0),
  };
}
