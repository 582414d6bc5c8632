import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import type { Network } from "../../domain/analysis/supply/isolated.ts";

export interface Place {
  readonly structure: Structure;
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise from the top. */
  readonly angle: number;
}

/** Structures on a circle, group beside group, so that most connections are short. */
export function onCircle(
  { components }: Network,
  radius: number,
  centre: number,
): readonly Place[] {
  const ordered = components.filter((group) => group.length > 1).flat();
  return ordered.map((structure, at) => {
    const turn = (2 * Math.PI * at) / Math.max(1, ordered.length);
    return {
      structure,
      x: centre + radius * Math.sin(turn),
      y: centre - radius * Math.cos(turn),
      angle: (turn * 180) / Math.PI,
    };
  });
}
