import { type Day, dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import type { Span } from "../kernel/dayNumbers.ts";
import type { Funding, Structure } from "../kernel/entries.ts";
import { countDays, uncovered } from "../kernel/spans.ts";

export type SuccessorState = "none" | "planned" | "gap" | "secured";

/** What follows a structure or its money after a day. */
export interface Succession {
  readonly successor: SuccessorState;
  /** The successor as recorded; null where the structure's own next tranche follows before it. */
  readonly successorStructure: Structure | null;
  /** The structure's own tranche that follows; null where its successor does, or nothing. */
  readonly nextFunding: Funding | null;
  /** Days until then on which the structure is not certain; null where nothing follows or it has no first day. */
  readonly gapDays: number | null;
}

/** What a structure has of its own beyond a day: the tranches that begin later, and the days on which it is certain. */
export interface GoingOn {
  readonly fundings: readonly Funding[];
  readonly certain: readonly Span[];
}

const nothing: GoingOn = { fundings: [], certain: [] };

/**
 * A3: what follows a structure after a day: its successor, and, where it goes on itself, its own next
 * tranche. The first secured one counts (a secured successor, an approved tranche), one that is not
 * secured only where there is no secured one: planned. none: neither; a successor counts neither
 * where it is cancelled nor where it has itself ended by then (so that a circle of successors secures
 * nothing). gap: days are left before its first one on which the structure is not certain.
 */
export function successionAfter(
  records: Records,
  structure: Structure,
  on: Day,
  goingOn: GoingOn = nothing,
): Succession {
  const recorded = records.structures.byId.get(structure.successor ?? Number.NaN) ?? null;
  const followers = [...successors(structure, recorded, on), ...goingOn.fundings.map(ownNext)];
  const follows = first(followers.filter(({ secured }) => secured)) ?? first(followers);
  if (follows === null)
    return { successor: "none", successorStructure: recorded, nextFunding: null, gapDays: null };
  const gapDays =
    follows.startsOn === null
      ? null
      : countDays(
          uncovered(goingOn.certain, {
            from: dayNumber(on) + 1,
            to: dayNumber(follows.startsOn) - 1,
          }),
        );
  return {
    successor: !follows.secured ? "planned" : (gapDays ?? 0) > 0 ? "gap" : "secured",
    successorStructure: follows.structure,
    nextFunding: follows.funding,
    gapDays,
  };
}

interface Follower {
  readonly structure: Structure | null;
  readonly funding: Funding | null;
  readonly secured: boolean;
  readonly startsOn: Day | null;
}

function successors(structure: Structure, next: Structure | null, on: Day): Follower[] {
  if (next === null || next.id === structure.id || next.state === "cancelled") return [];
  const { startsOn, endsOn } = next;
  if (endsOn !== null && (endsOn <= on || (startsOn !== null && startsOn > endsOn))) return [];
  return [{ structure: next, funding: null, secured: next.state === "secured", startsOn }];
}

function ownNext(funding: Funding): Follower {
  const { approval, startsOn } = funding;
  return { structure: null, funding, secured: approval === "approved", startsOn };
}

/** The one with the earliest first day, of two the first; none at all counts as the earliest. */
function first(followers: readonly Follower[]): Follower | null {
  return followers.reduce<Follower | null>(
    (found, one) => (found === null || (one.startsOn ?? "") < (found.startsOn ?? "") ? one : found),
    null,
  );
}
