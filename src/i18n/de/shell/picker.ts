import { plural } from "../plural.ts";

export const picker = {
  chosenCount: (label: string, count: number) => `${label}: ${count}`,
  pickSearch: "Zum Suchen tippen",
  pickNothing: "Kein passender Eintrag.",
  notChosen: (typed: string) =>
    `„${typed}“ ist nicht ausgewählt. Bitte einen Eintrag aus der Liste wählen.`,
  personNotChosen: (typed: string) =>
    `Eine Person „${typed}“ ist nicht bekannt. Bitte eine Person aus der Liste wählen.`,
  pickMore: (count: number) =>
    plural(count, {
      one: "und 1 weiterer; tippen grenzt ein",
      other: `und ${count} weitere; tippen grenzt ein`,
    }),
  remove: (name: string) => `${name} entfernen`,
};
