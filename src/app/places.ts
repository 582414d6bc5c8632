import type { ListName } from "../domain/schema/index.ts";

/** The places of the navigation, by group, in order. */
export const placeGroups = {
  stock: ["structures", "needs", "measures", "fundings", "potentials", "areas"],
  analysis: ["coverage", "timeline", "responsibilities", "finance", "gaps"],
  work: ["meeting", "board", "masterplan"],
} as const;

/** Places behind "Mehr" in the navigation, and found by the search. */
export const morePlaces = [
  "network",
  "capacity",
  "quality",
  "distribution",
  "feasibility",
  "whatif",
  "compare",
] as const;

export const listPlaces: readonly ListName[] = placeGroups.stock;

export type Place =
  | "overview"
  | (typeof placeGroups)[keyof typeof placeGroups][number]
  | (typeof morePlaces)[number]
  | "setup"
  | "import";

/** Address of a place. */
export function addressOf(place: Place): string {
  if (place === "overview") return "/";
  return (listPlaces as readonly string[]).includes(place) ? `/list/${place}` : `/${place}`;
}
