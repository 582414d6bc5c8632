import { plural } from "../plural.ts";

export const distribution = {
  title: "Verteilung",
  statement: (without: number, all: number) =>
    without === 0
      ? `In allen ${all} Gemeinden gibt es Strukturen vor Ort.`
      : `In ${without} von ${all} Gemeinden gibt es keine Struktur vor Ort.`,
  explain: "Strukturen vor Ort",
  definition:
    "Vor Ort ist eine Struktur, die am Stichtag besteht und deren Gebiet die Gemeinde ist oder in ihr liegt. Strukturen für den ganzen Landkreis erreichen die Gemeinde, stehen aber nicht vor Ort.",
  formula: (without: number, all: number) => `${without} von ${all} Gemeinden`,
  none: "Es sind noch keine Gemeinden erfasst.",
  table: "Strukturen je Gemeinde",
  municipality: "Gemeinde",
  onSpot: "vor Ort",
  fte: "VZÄ",
  population: "Einwohner",
  accommodated: "untergebracht",
  persons: { population: "Einwohner", accommodated: "Untergebrachte Personen" },
  personsDefinition:
    "Die jüngste Kennzahl dieser Art für die Gemeinde bis zum Stichtag, so übernommen, wie sie erfasst ist.",
  personsFormula: (value: string, day: string) => `${value}, Stand ${day}`,
  source: (name: string) => `Quelle: ${name}.`,
  noSource: "Eine Quelle ist nicht angegeben.",
  noPersons: "Bis zum Stichtag ist keine solche Kennzahl erfasst.",
  tooSmall: (number: number) =>
    `Weniger als ${number} Strukturen oder Einwohner; deshalb wird die Rate nicht gezeigt.`,
  noRate: "Einwohner sind nicht erfasst; eine Rate lässt sich nicht bilden.",
  ofPopulation: (day: string) => `Einwohner mit Stand ${day}.`,
  areasKnown: (unknown: number) =>
    unknown === 0
      ? "Alle am Stichtag bestehenden Strukturen nennen ihr Gebiet."
      : plural(unknown, {
          one: "1 am Stichtag bestehende Struktur nennt kein Gebiet; sie gilt als für den ganzen Landkreis.",
          other: `${unknown} am Stichtag bestehende Strukturen nennen kein Gebiet; sie gelten als für den ganzen Landkreis.`,
        }),
  placeFormula: (there: number, reaching: number) => `${there} vor Ort, ${reaching} von außerhalb`,
  perThousand: "je 1.000",
  ftePerThousand: "VZÄ je 1.000",
  suppressed: "zu klein",
  unknown: "–",
  several: (count: number) =>
    plural(count, {
      one: "1 Struktur wirkt in mehreren Gemeinden und steht in jeder davon.",
      other: `${count} Strukturen wirken in mehreren Gemeinden und stehen in jeder davon.`,
    }),
  small: (number: number) =>
    `Raten werden erst ab ${number} Einwohnern und ${number} Strukturen gezeigt.`,
  bare: "nichts vor Ort",
  placeStatement: (name: string, count: number, reaching: number) =>
    `In ${name} ${plural(count, { one: "besteht 1 Struktur", other: `bestehen ${count} Strukturen` })} vor Ort; ${reaching} weitere erreichen die Gemeinde von außen.`,
  perPeriod: "Vor Ort je Zeitraum",
  noneInPeriod: "Nichts besteht vor Ort.",
  uncertain: "ungewiss",
  reaching: "Was die Gemeinde erreicht",
  needs: "Bedarfe",
  measures: "Maßnahmen",
  figures: "Kennzahlen",
  potentials: "Potenziale",
  nothing: "keine",
  figure: "Kennzahl",
  onDay: "Stichtag der Zahl",
  value: "Wert",
  sourceTitle: "Quelle",
  back: "Alle Gemeinden",
  gone: "Diese Gemeinde gibt es nicht.",
  record: "Eintrag bearbeiten",
};
