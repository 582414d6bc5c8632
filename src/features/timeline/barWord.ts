/** What a bar's word has to keep clear of, in px from the left of the axis. */
export interface Obstacle {
  readonly at: number;
  /** Width at the right of `at` that is taken too. */
  readonly takes: number;
}

/**
 * Where the word of a bar stands: as far left as it fits between the bar's ends and whatever stands in the
 * bar; null where it fits nowhere.
 */
export function wordPlace(
  from: number,
  to: number,
  width: number,
  obstacles: readonly Obstacle[],
): number | null {
  const inside = obstacles.filter(({ at, takes }) => at + takes > from && at < to);
  const starts = [from, ...inside.map(({ at, takes }) => at + takes)].sort((a, b) => a - b);
  const free = starts.find(
    (start) =>
      start + width <= to &&
      inside.every(({ at, takes }) => at >= start + width || at + takes <= start),
  );
  return free ?? null;
}

/** Width of a semibold word of 12 px with its symbol and padding: rather too wide than cut off. */
export function wordWidth(word: string): number {
  return 25 + 6.7 * word.length;
}
