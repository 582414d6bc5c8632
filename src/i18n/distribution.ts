import { bilingual } from "./language.ts";

/** Words of the distribution over the municipalities and of a municipality's page. */
export const distributionWords = bilingual(
  {
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
        : unknown === 1
          ? "1 am Stichtag bestehende Struktur nennt kein Gebiet; sie gilt als für den ganzen Landkreis."
          : `${unknown} am Stichtag bestehende Strukturen nennen kein Gebiet; sie gelten als für den ganzen Landkreis.`,
    placeFormula: (there: number, reaching: number) =>
      `${there} vor Ort, ${reaching} von außerhalb`,
    perThousand: "je 1.000",
    ftePerThousand: "VZÄ je 1.000",
    suppressed: "zu klein",
    unknown: "–",
    several: (count: number) =>
      count === 1
        ? "1 Struktur wirkt in mehreren Gemeinden und steht in jeder davon."
        : `${count} Strukturen wirken in mehreren Gemeinden und stehen in jeder davon.`,
    small: (number: number) =>
      `Raten werden erst ab ${number} Einwohnern und ${number} Strukturen gezeigt.`,
    bare: "nichts vor Ort",
    placeStatement: (name: string, count: number, reaching: number) =>
      `In ${name} ${count === 1 ? "besteht 1 Struktur" : `bestehen ${count} Strukturen`} vor Ort; ${reaching} weitere erreichen die Gemeinde von außen.`,
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
  },
  {
    title: "Distribution",
    statement: (without, all) =>
      without === 0
        ? `All ${all} municipalities have structures on the spot.`
        : `${without} of ${all} municipalities have no structure on the spot.`,
    explain: "Structures on the spot",
    definition:
      "A structure is on the spot if it exists on the key date and its area is the municipality or lies in it. Structures for the whole district reach the municipality but are not on the spot.",
    formula: (without, all) => `${without} of ${all} municipalities`,
    none: "No municipalities are recorded yet.",
    table: "Structures by municipality",
    municipality: "Municipality",
    onSpot: "on the spot",
    fte: "FTE",
    population: "population",
    accommodated: "accommodated",
    persons: { population: "Population", accommodated: "Accommodated persons" },
    personsDefinition:
      "The latest figure of this kind for the municipality up to the key date, taken as it is recorded.",
    personsFormula: (value, day) => `${value}, as of ${day}`,
    source: (name) => `Source: ${name}.`,
    noSource: "No source is given.",
    noPersons: "No such figure is recorded up to the key date.",
    tooSmall: (number) =>
      `Fewer than ${number} structures or inhabitants; therefore the rate is not shown.`,
    noRate: "The population is not recorded; there can be no rate.",
    ofPopulation: (day) => `Population as of ${day}.`,
    areasKnown: (unknown) =>
      unknown === 0
        ? "All structures existing on the key date name their area."
        : unknown === 1
          ? "1 structure existing on the key date names no area; it counts as for the whole district."
          : `${unknown} structures existing on the key date name no area; they count as for the whole district.`,
    placeFormula: (there, reaching) => `${there} on the spot, ${reaching} from outside`,
    perThousand: "per 1,000",
    ftePerThousand: "FTE per 1,000",
    suppressed: "too small",
    unknown: "–",
    several: (count) =>
      count === 1
        ? "1 structure works in several municipalities and stands in each of them."
        : `${count} structures work in several municipalities and stand in each of them.`,
    small: (number) => `Rates are shown from ${number} inhabitants and ${number} structures on.`,
    bare: "nothing on the spot",
    placeStatement: (name, count, reaching) =>
      `In ${name} ${count === 1 ? "1 structure exists" : `${count} structures exist`} on the spot; ${reaching} more reach it from outside.`,
    perPeriod: "On the spot by period",
    noneInPeriod: "Nothing exists on the spot.",
    uncertain: "uncertain",
    reaching: "What reaches the municipality",
    needs: "Needs",
    measures: "Measures",
    figures: "Figures",
    potentials: "Potentials",
    nothing: "none",
    figure: "Figure",
    onDay: "Day",
    value: "Value",
    sourceTitle: "Source",
    back: "All municipalities",
    gone: "This municipality does not exist.",
    record: "Edit entry",
  },
);
