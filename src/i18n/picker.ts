import { bilingual } from "./language.ts";

/** Words of what chooses among many. */
export const pickerWords = bilingual(
  {
    chosenCount: (label: string, count: number) => `${label}: ${count}`,
    pickSearch: "Zum Suchen tippen",
    pickNothing: "Kein passender Eintrag.",
    pickMore: (count: number) =>
      count === 1 ? "und 1 weiterer; tippen grenzt ein" : `und ${count} weitere; tippen grenzt ein`,
    remove: (name: string) => `${name} entfernen`,
  },
  {
    chosenCount: (label: string, count: number) => `${label}: ${count}`,
    pickSearch: "Type to search",
    pickNothing: "No matching record.",
    pickMore: (count: number) => `and ${count} more; type to narrow down`,
    remove: (name: string) => `Remove ${name}`,
  },
);
