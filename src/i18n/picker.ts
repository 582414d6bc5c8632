import { bilingual } from "./language.ts";

/** Words of what chooses among many. */
export const pickerWords = bilingual(
  {
    chosenCount: (label: string, count: number) => `${label}: ${count}`,
    pickSearch: "Zum Suchen tippen",
    pickNothing: "Kein passender Eintrag.",
    notChosen: (typed: string) =>
      `„${typed}“ ist nicht ausgewählt. Bitte einen Eintrag aus der Liste wählen.`,
    personNotChosen: (typed: string) =>
      `Eine Person „${typed}“ ist nicht bekannt. Bitte eine Person aus der Liste wählen.`,
    pickMore: (count: number) =>
      count === 1 ? "und 1 weiterer; tippen grenzt ein" : `und ${count} weitere; tippen grenzt ein`,
    remove: (name: string) => `${name} entfernen`,
  },
  {
    chosenCount: (label: string, count: number) => `${label}: ${count}`,
    pickSearch: "Type to search",
    pickNothing: "No matching record.",
    notChosen: (typed: string) => `“${typed}” is not chosen. Please choose an entry from the list.`,
    personNotChosen: (typed: string) =>
      `No person “${typed}” is known. Please choose a person from the list.`,
    pickMore: (count: number) => `and ${count} more; type to narrow down`,
    remove: (name: string) => `Remove ${name}`,
  },
);
