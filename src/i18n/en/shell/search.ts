import type { search as german } from "../../de/shell/search.ts";
import type { Texts } from "../../language.ts";

export const search: Texts<typeof german> = {
  searchHint: "Search for a record or an area",
  searchNothing: (text: string) => `Nothing was found for “${text}”.`,
  searchPlaces: "Area",
};
