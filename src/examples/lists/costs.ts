import type { Example, Examples } from "../example.ts";

const cost = (
  structure: string,
  title: string,
  startsOn: string,
  endsOn: string,
  amount: number,
  payer = "districtOffice",
): Example<"costs"> => ({ title, structure, startsOn, endsOn, amount, payer });

export const costs: Examples<"costs"> = {
  fb21: cost("fb21", "Personal und Sachkosten FB 21", "2016-01-01", "2020-12-31", 2530000),
  familyOffice: cost(
    "familyOffice",
    "Personal und Sachkosten Familienbüro",
    "2016-01-01",
    "2020-12-31",
    652000,
  ),
  planningStaff: cost("planningStaff", "Personal Planungsstab", "2016-01-01", "2020-12-31", 724000),
  engagement: cost(
    "engagement",
    "Personal Koordinierungsstelle",
    "2016-01-01",
    "2020-12-31",
    336000,
  ),
  education: cost(
    "educationCoordination",
    "Bildungskoordination, Personal und Sachkosten",
    "2017-02-01",
    "2019-01-31",
    262000,
  ),
  interpreterGap: cost(
    "interpreters",
    "Dolmetschen in der Übergangszeit",
    "2017-09-01",
    "2017-10-31",
    6000,
  ),
};
