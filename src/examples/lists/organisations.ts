import type { Example, Examples } from "../example.ts";

const unit = (title: string, unitOf = "districtOffice"): Example<"organisations"> => ({
  title,
  kind: "districtOffice",
  unitOf,
});

export const organisations: Examples<"organisations"> = {
  districtOffice: {
    title: "Landratsamt Coburg",
    kind: "districtOffice",
    alsoWritten: "Landkreis Coburg\nLRA Coburg",
  },
  fb21: unit("FB 21"),
  fb22: unit("FB 22"),
  engagement: unit("Koordinierungsstelle Bürgerliches Engagement"),
  planning: unit("Planungsstab"),
  healthOffice: unit("Gesundheitsamt"),
  treasury: unit("Kämmerei"),
  gbz: unit("GB Z"),
  council: unit("Kreistagsbüro"),
  neustadt: { title: "Stadt Neustadt b.Coburg", kind: "municipality" },
  roedental: { title: "Stadt Rödental", kind: "municipality" },
  badRodach: { title: "Stadt Bad Rodach", kind: "municipality" },
  government: { title: "Regierung von Oberfranken", kind: "stateAuthority" },
  bamf: {
    title: "BAMF",
    kind: "stateAuthority",
    alsoWritten: "Bundesamt für Migration und Flüchtlinge",
  },
  schools: {
    title: "Staatliches Schulamt",
    kind: "stateAuthority",
    alsoWritten: "Schulamt Coburg",
  },
  jobcentre: { title: "Jobcenter Coburg Land", kind: "jobcentre" },
  agency: { title: "Agentur für Arbeit", kind: "jobcentre" },
  caritas: { title: "Caritas", kind: "welfare", alsoWritten: "Caritasverband Coburg" },
  awo: { title: "AWO", kind: "welfare", alsoWritten: "AWO Kreisverband Coburg\nArbeiterwohlfahrt" },
  diakonie: { title: "Diakonie", kind: "welfare", alsoWritten: "Diakonisches Werk Coburg" },
  vhs: {
    title: "VHS Coburg",
    kind: "education",
    alsoWritten: "Volkshochschule Coburg Stadt und Land",
  },
  vocational: { title: "Staatliche Berufsschule", kind: "education" },
  chamber: { title: "Handwerkskammer", kind: "business" },
  sports: { title: "Sportverband", kind: "association" },
  helpersRodach: { title: "Helferkreis Bad Rodach", kind: "association" },
  helpersRoedental: { title: "Helferkreis Rödental", kind: "association" },
  helpersNeustadt: { title: "Helferkreis Neustadt", kind: "association" },
  helpersAhorn: { title: "Helferkreis Ahorn", kind: "association" },
  helpersSonnefeld: { title: "Helferkreis Sonnefeld", kind: "association" },
  bmbf: {
    title: "BMBF",
    kind: "funder",
    alsoWritten: "Bundesministerium für Bildung und Forschung",
  },
  bmfsfj: {
    title: "BMFSFJ",
    kind: "funder",
    alsoWritten: "Bundesministerium für Familie, Senioren, Frauen und Jugend",
  },
  bmi: { title: "BMI", kind: "funder", alsoWritten: "Bundesministerium des Innern" },
  bavaria: { title: "Freistaat Bayern", kind: "funder" },
  bbsr: {
    title: "BBSR",
    kind: "funder",
    alsoWritten: "Bundesinstitut für Bau-, Stadt- und Raumforschung",
  },
  lottery: { title: "Deutsche Fernsehlotterie", kind: "funder" },
  oberfranken: { title: "Oberfrankenstiftung", kind: "funder" },
};
