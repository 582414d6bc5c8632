import type { Examples } from "./example.ts";

export const periods: Examples<"periods"> = {
  p2016: { title: "2016", startsOn: "2016-01-01", endsOn: "2016-12-31" },
  p2017: { title: "2017–2018", startsOn: "2017-01-01", endsOn: "2018-12-31" },
  p2019: { title: "2019–2020", startsOn: "2019-01-01", endsOn: "2020-12-31" },
  p2021: { title: "2021–2025", startsOn: "2021-01-01", endsOn: "2025-12-31" },
};

export const references: Examples<"references"> = {
  moroApplication: {
    title: "Bewerbung um das Modellvorhaben „Lebendige Regionen“",
    onDay: "2015-10-22",
    body: "Kreistag",
  },
  moroGrant: {
    title: "Zuwendungsbescheid zum Modellvorhaben „Lebendige Regionen“",
    onDay: "2016-07-26",
    body: "Bundesinstitut für Bau-, Stadt- und Raumforschung",
  },
  educationGuideline: {
    title: "Förderrichtlinie zur kommunalen Koordinierung der Bildungsangebote für Neuzugewanderte",
    onDay: "2016-01-14",
    body: "Bundesministerium für Bildung und Forschung",
  },
  districtConcept: {
    title: "Leitbild der Landkreisentwicklung",
    onDay: "2014-12-11",
    body: "Kreistag",
  },
  cityConcept: {
    title: "Integrationskonzept der Stadt Coburg",
    onDay: "2010-07-22",
    body: "Stadt Coburg",
  },
};

/** The title is the label staff read in SharePoint. */
export const settings: Examples<"settings"> = {
  officeName: { name: "officeName", title: "Name der Behörde", value: "Landratsamt Coburg" },
  letterhead: {
    name: "letterhead",
    title: "Briefkopf",
    value: "Landratsamt Coburg\nPlanungsstab Landkreisentwicklung\nBeispieldaten",
  },
  signatoryFunction: {
    name: "signatoryFunction",
    title: "Funktion der unterzeichnenden Person",
    value: "Landrat",
  },
  filingNote: { name: "filingNote", title: "Verfügung zur Akte", value: "Zum Akt/Vorgang bei P2" },
  alwaysCoSigners: { name: "alwaysCoSigners", title: "Immer mitzeichnend", value: "GB Z" },
  planTitle: { name: "planTitle", title: "Titel des Plans", value: "Masterplan Integration" },
  horizonFrom: { name: "horizonFrom", title: "Planungshorizont von", value: "2016-01-01" },
  horizonTo: { name: "horizonTo", title: "Planungshorizont bis", value: "2025-12-31" },
  asOf: { name: "asOf", title: "Stichtag", value: "2016-11-08" },
};
