import { bilingual } from "./language.ts";

/** Words of the search. */
export const searchWords = bilingual(
  {
    searchHint: "Eintrag oder Bereich suchen",
    searchNothing: (text: string) => `Zu „${text}“ wurde nichts gefunden.`,
    searchPlaces: "Bereich",
  },
  {
    searchHint: "Search for a record or an area",
    searchNothing: (text: string) => `Nothing was found for “${text}”.`,
    searchPlaces: "Area",
  },
);
