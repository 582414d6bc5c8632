import type { picker as german } from "../../de/shell/picker.ts";
import type { Texts } from "../../language.ts";

export const picker: Texts<typeof german> = {
  chosenCount: (label: string, count: number) => `${label}: ${count}`,
  pickSearch: "Type to search",
  pickNothing: "No matching record.",
  notChosen: (typed: string) => `“${typed}” is not chosen. Please choose an entry from the list.`,
  personNotChosen: (typed: string) =>
    `No person “${typed}” is known. Please choose a person from the list.`,
  pickMore: (count: number) => `and ${count} more; type to narrow down`,
  remove: (name: string) => `Remove ${name}`,
};
