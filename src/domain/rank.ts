/** What stands in an order people change by hand. */
export interface Ranked {
  /** Below 0 until the site has given one. */
  readonly id: number;
  /** Any number; only which of two is smaller counts. Staff may leave it empty or give it twice in SharePoint. */
  readonly position: number | null;
}

/** A place to be written. */
export interface Place {
  readonly id: number;
  readonly position: number;
}

/**
 * The one order everybody sees: by position, those without one last, equal ones in the order in
 * which they were made.
 */
export function inOrder<T extends Ranked>(entries: readonly T[]): T[] {
  return entries.toSorted(byRank);
}

/** Compares two places of an order; never calls two entries equal. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.position !== b.position) {
    if (a.position === null) return 1;
    if (b.position === null) return -1;
    return a.position - b.position;
  }
  // What is not sent yet was made last, and its ids count downwards.
  return Number(a.id < 0) - Number(b.id < 0) || Math.abs(a.id) - Math.abs(b.id);
}

/** The position of a new last entry; null where those without one stand last already. */
export function lastPosition(entries: readonly Ranked[]): number | null {
  if (entries.some(({ position }) => position === null)) return null;
  return Math.floor(Math.max(0, ...entries.map(({ position }) => position ?? 0))) + 1;
}

/**
 * What has to be written so that one entry stands so many places further down (or up): a place between
 * its new neighbours, and others only where these leave no room between them.
 */
export function placesAfterMove(
  ordered: readonly Ranked[],
  id: number,
  places: number,
): readonly Place[] {
  const from = ordered.findIndex((one) => one.id === id);
  const to = Math.min(ordered.length - 1, Math.max(0, from + places));
  const moved = ordered[from];
  if (!moved || to === from) return [];
  const others = ordered.filter((one) => one !== moved);
  return roomMade([...others.slice(0, to), moved, ...others.slice(to)], to);
}

/** Two places closer than this count as none between them: staff see and copy a few decimals only. */
const leastStep = 0.001;

/** The places to be written so that the entries stand in this order, though the one at `at` has come there from elsewhere. */
function roomMade(wanted: readonly Ranked[], at: number): readonly Place[] {
  // Entries without a position stand last by themselves.
  const last = wanted.findLastIndex(({ position }, index) => position !== null || index === at);
  let [from, to] = [at, at];
  while (!hasRoom(wanted, from, to, last)) {
    const up = to < last && (at - from >= to - at || from === 0);
    if (up) to += 1;
    else from -= 1;
  }
  return spread(wanted, from, to, last).filter(
    ({ position }, index) => position !== wanted[from + index]?.position,
  );
}

/** Whether the entries from one index to another fit between their neighbours, which keep their places. */
function hasRoom(wanted: readonly Ranked[], from: number, to: number, last: number): boolean {
  if (from === 0 && to === last) return true;
  const before = wanted[from - 1]?.position;
  const after = to < last ? wanted[to + 1]?.position : undefined;
  if (before === null || after === null) return false;
  if (before === undefined || after === undefined) return true;
  return (after - before) / (to - from + 2) >= leastStep;
}

function spread(wanted: readonly Ranked[], from: number, to: number, last: number): Place[] {
  const before = wanted[from - 1]?.position ?? null;
  const after = to < last ? (wanted[to + 1]?.position ?? null) : null;
  const count = to - from + 1;
  const step = before !== null && after !== null ? (after - before) / (count + 1) : 1;
  const start =
    before !== null
      ? after !== null
        ? before
        : Math.floor(before)
      : after !== null
        ? Math.ceil(after) - count - 1
        : 0;
  return wanted.slice(from, to + 1).map(({ id }, index) => ({
    id,
    position: rounded(start + step * (index + 1)),
  }));
}

/** Digits every SharePoint and every Excel keeps. */
function rounded(position: number): number {
  return Math.round(position * 1e6) / 1e6;
}
