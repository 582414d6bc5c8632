import type { Funding, Structure } from "../../domain/analysis/kernel/entries.ts";
import { addDays, type Day, earlier, later } from "../../domain/day.ts";
import { intersect, type Period } from "../../domain/period.ts";

export const barKinds = [
  "permanent",
  "secured",
  "approved",
  "applied",
  "planned",
  "open",
  "rejected",
  "unknown",
  "unfunded",
] as const;
export type BarKind = (typeof barKinds)[number];

export interface Bar extends Period {
  readonly kind: BarKind;
  /** The days before they were cut to what is shown; null = open. */
  readonly whole: { readonly from: Day | null; readonly to: Day | null };
  /** Its real end is in sight. */
  readonly ends: boolean;
}

/**
 * A structure's days within a window as bars: one for each tranche, by its approval; the days no
 * tranche covers by the structure's own certainty; after the Stichtag hatched where the end is unknown.
 */
export function barsOf(
  structure: Structure,
  fundings: readonly Funding[],
  window: Period,
  asOf: Day,
): readonly Bar[] {
  if (structure.state === "cancelled") return [];
  const tranches = fundings
    .filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn)
    .flatMap((funding) => {
      const whole = { from: funding.startsOn, to: funding.endsOn };
      return clipped(whole, window).map((bar) => ({ ...bar, kind: kindOf(funding) }));
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return [...uncovered(structure, tranches, window, asOf), ...tranches];
}

function kindOf({ kind, approval }: Funding): BarKind {
  if (kind === "permanent" && approval === "approved") return "permanent";
  switch (approval) {
    case "approved":
    case "applied":
    case "planned":
    case "rejected":
      return approval;
    default:
      return "open";
  }
}

function uncovered(
  structure: Structure,
  tranches: readonly Bar[],
  window: Period,
  asOf: Day,
): readonly Bar[] {
  const whole = { from: structure.startsOn, to: structure.endsOn };
  const [life] = clipped(whole, window);
  if (!life) return [];
  let rest: Period[] = [life];
  for (const tranche of tranches) rest = rest.flatMap((part) => without(part, tranche));
  const kind = ownKind(structure);
  const open = structure.endsOn === null && structure.term !== "permanent";
  return rest.flatMap((part): Bar[] => {
    const ends = life.ends && part.to === life.to;
    if (!open || part.to <= asOf) return [{ ...part, kind, whole, ends }];
    const known: Bar[] =
      part.from <= asOf ? [{ from: part.from, to: asOf, kind, whole, ends: false }] : [];
    const from = later(part.from, addDays(asOf, 1));
    return [...known, { from, to: part.to, kind: "unknown", whole, ends: false }];
  });
}

function ownKind({ state, term, funding }: Structure): BarKind {
  if (state === "planned") return "planned";
  if (funding === "project") return "unfunded";
  return term === "permanent" ? "permanent" : "secured";
}

function clipped(whole: { from: Day | null; to: Day | null }, window: Period): Bar[] {
  const from = whole.from === null ? window.from : later(whole.from, window.from);
  const to = whole.to === null ? window.to : earlier(whole.to, window.to);
  const seen = intersect({ from, to }, window);
  if (!seen || from > to) return [];
  return [{ ...seen, kind: "secured", whole, ends: whole.to !== null && whole.to <= window.to }];
}

function without(part: Period, cut: Period): Period[] {
  if (cut.to < part.from || cut.from > part.to) return [part];
  return [
    ...(part.from < cut.from ? [{ from: part.from, to: addDays(cut.from, -1) }] : []),
    ...(cut.to < part.to ? [{ from: addDays(cut.to, 1), to: part.to }] : []),
  ];
}
