import {
  type CapacityMonth,
  type FtePart,
  fteParts,
} from "../../domain/analysis/supply/capacity.ts";

/** Outline of one layer of the stacked curve: steps from month to month, closed along its lower edge. */
export interface Layer {
  readonly area: string;
  readonly line: string;
}

export interface CurveScale {
  /** x of the first of a month, by its index; one more than there are months. */
  readonly x: (index: number) => number;
  readonly y: (fte: number) => number;
}

/** The three layers from the bottom up; VZÄ hold from the 1st of a month to the next 1st. */
export function layersOf(
  months: readonly CapacityMonth[],
  { x, y }: CurveScale,
): { readonly [P in FtePart]: Layer } {
  const base = months.map(() => 0);
  const layers = fteParts.map((part) => {
    const lower = [...base];
    months.forEach((month, at) => {
      base[at] = (base[at] ?? 0) + month[part];
    });
    const upper = [...base];
    const top = upper.map((value, at) => `${x(at)},${y(value)} ${x(at + 1)},${y(value)}`);
    const bottom = lower.map((value, at) => `${x(at + 1)},${y(value)} ${x(at)},${y(value)}`);
    const points = top.join(" ");
    return [part, { area: `${points} ${bottom.reverse().join(" ")}`, line: points }] as const;
  });
  return Object.fromEntries(layers) as { [P in FtePart]: Layer };
}

/** Highest stack, and the round step of its axis: at most five lines. */
export function axisOf(months: readonly CapacityMonth[]): { top: number; step: number } {
  const highest = Math.max(
    1,
    ...months.map(({ permanent, temporary, uncertain }) => permanent + temporary + uncertain),
  );
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].find(
    (one) => highest / one <= 4.2,
  );
  const used = step ?? 20_000;
  return { top: Math.ceil((highest * 1.04) / used) * used, step: used };
}
