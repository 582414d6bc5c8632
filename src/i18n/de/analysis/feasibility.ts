import { plural } from "../plural.ts";

export const feasibility = {
  title: "Machbarkeit",
  statement: (carried: number, all: number, period: string) =>
    `Im Zeitraum ${period} ${plural(carried, { one: "lässt sich", other: "lassen sich" })} ${carried} von ${all} Maßnahmen mit den dann vorhandenen Strukturen tragen.`,
  nothing: "In diesem Zeitraum liegt keine Maßnahme.",
  explain: "Tragfähigkeit",
  definition:
    "Eine Maßnahme ist in einem Zeitraum tragfähig, wenn an allen ihren Tagen darin die Federführung und alle Beteiligten gesichert bestehen und ihre Finanzierung nicht offen ist. Ohne Beginn zählt sie ab dem Stichtag, ohne Ende bis zum Ende des Planungshorizonts.",
  formula: (carried: number, all: number) => `${carried} von ${all} Maßnahmen`,
  datesKnown: (unknown: number, all: number) =>
    unknown === 0
      ? "Beginn und Ende sind bekannt."
      : `Bei ${unknown} von ${all} ${plural(all, { one: "Maßnahme", other: "Maßnahmen" })} ${plural(unknown, { one: "fehlt", other: "fehlen" })} Beginn oder Ende.`,
  matrix: "Maßnahmen und Zeiträume",
  measure: "Maßnahme",
  carried: "tragfähig",
  notCarried: "nicht tragfähig",
  outside: "–",
  outsideName: "nicht in diesem Zeitraum",
  obstacles: {
    absent: (name: string, days: string) => `${name} fehlt (${days})`,
    uncertain: (name: string, days: string) => `${name} ungewiss (${days})`,
    noLead: () => "keine Federführung",
    fundingOpen: () => "Finanzierung offen",
  },
  more: (count: number) => `+${count}`,
  only: "Nur mit Hindernis",
  all: "Alle",
  filter: "Auswahl",
  incomplete: "Maßnahmen, denen etwas fehlt",
  parts: {
    lead: "Ohne Federführung",
    funding: "Ohne Finanzierung",
    date: "Ohne Termin",
    indicator: "Ohne Indikator",
    link: "Ohne Bezug zu Bedarf oder Lücke",
  },
  late: "Kommen zu spät",
  lateBy: (days: string, gap: string) => `${days} nach Beginn der Lücke „${gap}“`,
  gapsWithout: "Lücken ohne Maßnahme",
  measuresWithout: "Maßnahmen ohne Lücke",
  none: "keine",
};
