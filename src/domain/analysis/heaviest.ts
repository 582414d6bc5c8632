/** Keeps the heaviest of what it is given, in bounded space; equal weights stay in the order given. */
export interface Heaviest<T> {
  /** Whether something of this weight could still be among them. */
  readonly takes: (weight: number) => boolean;
  readonly offer: (item: T, weight: number) => void;
  /** Heaviest first. */
  readonly all: () => readonly T[];
}

export function heaviest<T>(limit: number): Heaviest<T> {
  let kept: { item: T; weight: number; order: number }[] = [];
  let order = 0;
  let floor = Number.NEGATIVE_INFINITY;
  const trim = () => {
    kept.sort((a, b) => b.weight - a.weight || a.order - b.order);
    kept = kept.slice(0, limit);
    if (kept.length === limit) floor = kept.at(-1)?.weight ?? floor;
  };
  return {
    takes: (weight) => weight > floor,
    offer: (item, weight) => {
      order += 1;
      if (weight <= floor) return;
      kept.push({ item, weight, order });
      if (kept.length >= 2 * limit + 16) trim();
    },
    all: () => {
      trim();
      return kept.map(({ item }) => item);
    },
  };
}
