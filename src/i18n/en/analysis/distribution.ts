import type { distribution as german } from "../../de/analysis/distribution.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const distribution: Texts<typeof german> = {
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
      : plural(unknown, {
          one: "1 structure existing on the key date names no area; it counts as for the whole district.",
          other: `${unknown} structures existing on the key date name no area; they count as for the whole district.`,
        }),
  placeFormula: (there, reaching) => `${there} on the spot, ${reaching} from outside`,
  perThousand: "per 1,000",
  ftePerThousand: "FTE per 1,000",
  suppressed: "too small",
  unknown: "–",
  several: (count) =>
    plural(count, {
      one: "1 structure works in several municipalities and stands in each of them.",
      other: `${count} structures work in several municipalities and stand in each of them.`,
    }),
  small: (number) => `Rates are shown from ${number} inhabitants and ${number} structures on.`,
  bare: "nothing on the spot",
  placeStatement: (name, count, reaching) =>
    `In ${name} ${plural(count, { one: "1 structure exists", other: `${count} structures exist` })} on the spot; ${reaching} more reach it from outside.`,
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
};
