import type { Example, Examples } from "./example.ts";

const year = (
  structure: string,
  title: string,
  in_: number,
  amount: number,
  payer: string,
): Example<"costs"> => ({
  title: `${title} ${in_}`,
  structure,
  startsOn: `${in_}-01-01`,
  endsOn: `${in_}-12-31`,
  amount,
  payer,
});

const permanent: readonly (readonly [string, string, number, string])[] = [
  ["fb21", "Personal und Sachkosten FB 21", 496000, "districtOffice"],
  ["familyOffice", "Personal und Sachkosten Familienbüro", 128000, "districtOffice"],
  ["planningStaff", "Personal Planungsstab", 142000, "districtOffice"],
  ["engagement", "Personal Koordinierungsstelle", 66000, "districtOffice"],
  ["debtAdviceCaritas", "Schuldnerberatung Caritas", 88000, "caritas"],
];
const years = [2016, 2017, 2018, 2019, 2020];

export const costs: Examples<"costs"> = {
  ...Object.fromEntries(
    permanent.flatMap(([structure, title, amount, payer]) =>
      years.map((in_): [string, Example<"costs">] => [
        `${structure}${in_}`,
        // Pay agreements: about two per cent more each year.
        year(structure, title, in_, Math.round((amount * 1.02 ** (in_ - 2016)) / 100) * 100, payer),
      ]),
    ),
  ),
  education: {
    title: "Bildungskoordination, Personal und Sachkosten",
    structure: "educationCoordination",
    startsOn: "2017-02-01",
    endsOn: "2019-01-31",
    amount: 262000,
    payer: "districtOffice",
  },
  interpreterGap: {
    title: "Dolmetschen in der Übergangszeit",
    structure: "interpreters",
    startsOn: "2017-09-01",
    endsOn: "2017-10-31",
    amount: 6000,
    payer: "districtOffice",
  },
};
