/** The places of the navigation, by group, in order. */
export const placeGroups = {
  stock: ["structures", "needs", "measures", "fundings", "potentials", "areas"],
  analysis: ["coverage", "timeline", "responsibilities", "finance", "gaps"],
  work: ["meeting", "board", "masterplan"],
} as const;

/** Places folded away in the navigation. */
export const morePlaces = [
  "capacity",
  "network",
  "feasibility",
  "quality",
  "distribution",
  "whatif",
  "compare",
] as const;

type GroupedPlace = (typeof placeGroups)[keyof typeof placeGroups][number];
export type Place = "overview" | GroupedPlace | (typeof morePlaces)[number] | "setup" | "import";

export const allPlaces: readonly Place[] = [
  "overview",
  ...placeGroups.stock,
  ...placeGroups.analysis,
  ...morePlaces,
  ...placeGroups.work,
  "setup",
  "import",
];

/** Address of a place. */
export function addressOf(place: Place): string {
  if (place === "overview") return "/";
  if (place === "potentials") return "/potentials";
  const isList = (placeGroups.stock as readonly Place[]).includes(place);
  return isList ? `/list/${place}` : `/${place}`;
}
