import type { Example, Examples } from "../example.ts";
import { areas } from "./areas.ts";

/** Inhabitants, persons accommodated a year before and at the last count. */
const counted: { readonly [area: string]: readonly [number, number, number] } = {
  ahorn: [4210, 38, 34],
  badRodach: [6420, 92, 71],
  doerflesEsbach: [3690, 29, 24],
  ebersdorf: [6080, 164, 151],
  grossheirath: [2580, 12, 11],
  grub: [2940, 21, 16],
  itzgrund: [2240, 9, 7],
  lautertal: [4180, 27, 25],
  meeder: [3720, 31, 22],
  neustadt: [15240, 231, 178],
  niederfuellbach: [1610, 6, 4],
  roedental: [13180, 147, 126],
  sesslach: [3960, 44, 36],
  sonnefeld: [4830, 52, 43],
  untersiemau: [4290, 33, 27],
  weidhausen: [3240, 26, 19],
  weitramsdorf: [4870, 35, 30],
};

const source = "Beispiel: angenommene Zahl";
const nameOf = (area: string) => areas[area]?.title ?? area;

const perMunicipality = Object.entries(counted).flatMap(
  ([area, [population, before, now]]): [string, Example<"figures">][] => [
    [
      `${area}Population`,
      {
        title: `Einwohner ${nameOf(area)}`,
        area,
        onDay: "2015-12-31",
        kind: "population",
        value: population,
        unit: "persons",
        source,
      },
    ],
    [
      `${area}Accommodated2015`,
      {
        title: `Untergebrachte ${nameOf(area)}`,
        area,
        onDay: "2015-12-31",
        kind: "accommodated",
        value: before,
        unit: "persons",
        source,
      },
    ],
    [
      `${area}Accommodated2016`,
      {
        title: `Untergebrachte ${nameOf(area)}`,
        area,
        onDay: "2016-09-30",
        kind: "accommodated",
        value: now,
        unit: "persons",
        source,
      },
    ],
  ],
);

const sum = (column: 0 | 1 | 2) =>
  Object.values(counted).reduce((total, row) => total + row[column], 0);

export const figures: Examples<"figures"> = {
  districtPopulation: {
    title: "Einwohner Landkreis Coburg",
    area: "district",
    onDay: "2015-12-31",
    kind: "population",
    value: sum(0),
    unit: "persons",
    source,
  },
  districtAccommodated2015: {
    title: "Untergebrachte Landkreis Coburg",
    area: "district",
    onDay: "2015-12-31",
    kind: "accommodated",
    value: sum(1),
    unit: "persons",
    source,
  },
  districtAccommodated2016: {
    title: "Untergebrachte Landkreis Coburg",
    area: "district",
    onDay: "2016-09-30",
    kind: "accommodated",
    value: sum(2),
    unit: "persons",
    source,
  },
  districtNewcomers: {
    title: "Neuzugewanderte im Jahr 2015",
    area: "district",
    onDay: "2015-12-31",
    kind: "newcomers",
    value: 1180,
    unit: "persons",
    source,
  },
  districtPlaces: {
    title: "Plätze in Unterkünften",
    area: "district",
    onDay: "2016-09-30",
    kind: "places",
    value: 840,
    unit: "places",
    source,
  },
  districtOverstay: {
    title: "Fehlbeleger in Unterkünften",
    area: "district",
    onDay: "2016-09-30",
    kind: "other",
    value: 49,
    unit: "persons",
    source,
  },
  ...Object.fromEntries(perMunicipality),
};
