import { bilingual } from "./language.ts";

/** Words of what chooses among many. */
export const pickerWords = bilingual(
  {
    chosenCount: (label: string, count: number) => `${label}: ${count}`,
    pickSearch: "Zum Suchen tippen",
    pickNothing: "Kein passender Eintrag.",
    remove: (name: string) => `${name} entfernen`,
  },
  {
    chosenCount: (label: string, count: number) => `${label}: ${count}`,
    pickSearch: "Type to search",
    pickNothing: "No matching record.",
    remove: (name: string) => `Remove ${name}`,
  },
);
