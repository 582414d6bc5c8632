import { bilingual } from "./language.ts";

/** Words of the screen on whether measures can be carried by what exists. */
export const feasibilityWords = bilingual(
  {
    title: "Machbarkeit",
    statement: (carried: number, all: number, period: string) =>
      `Im Zeitraum ${period} ${carried === 1 ? "lässt sich" : "lassen sich"} ${carried} von ${all} Maßnahmen mit den dann vorhandenen Strukturen tragen.`,
    nothing: "In diesem Zeitraum liegt keine Maßnahme.",
    explain: "Tragfähigkeit",
    definition:
      "Eine Maßnahme ist in einem Zeitraum tragfähig, wenn an allen ihren Tagen darin die Federführung und alle Beteiligten gesichert bestehen und ihre Finanzierung nicht offen ist. Ohne Beginn zählt sie ab dem Stichtag, ohne Ende bis zum Ende des Planungshorizonts.",
    formula: (carried: number, all: number) => `${carried} von ${all} Maßnahmen`,
    datesKnown: (unknown: number, all: number) =>
      unknown === 0
        ? "Beginn und Ende sind bekannt."
        : `Bei ${unknown} von ${all} ${all === 1 ? "Maßnahme" : "Maßnahmen"} ${unknown === 1 ? "fehlt" : "fehlen"} Beginn oder Ende.`,
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
  },
  {
    title: "Feasibility",
    statement: (carried, all, period) =>
      `In ${period}, ${carried} of ${all} measures can be carried by the structures that exist then.`,
    nothing: "No measure lies in this period.",
    explain: "Feasibility",
    definition:
      "A measure is feasible in a period if on all its days in it the lead and all contributors certainly exist and its funding is not open. Without a start it counts from the key date, without an end to the end of the horizon.",
    formula: (carried, all) => `${carried} of ${all} measures`,
    datesKnown: (unknown, all) =>
      unknown === 0
        ? "Start and end are known."
        : `Start or end is missing for ${unknown} of ${all} ${all === 1 ? "measure" : "measures"}.`,
    matrix: "Measures and periods",
    measure: "Measure",
    carried: "feasible",
    notCarried: "not feasible",
    outside: "–",
    outsideName: "not in this period",
    obstacles: {
      absent: (name, days) => `${name} missing (${days})`,
      uncertain: (name, days) => `${name} uncertain (${days})`,
      noLead: () => "no lead",
      fundingOpen: () => "funding open",
    },
    more: (count) => `+${count}`,
    only: "With an obstacle",
    all: "All",
    filter: "Selection",
    incomplete: "Measures that lack something",
    parts: {
      lead: "Without a lead",
      funding: "Without funding",
      date: "Without a date",
      indicator: "Without an indicator",
      link: "Without a need or gap",
    },
    late: "Come too late",
    lateBy: (days, gap) => `${days} after the gap “${gap}” begins`,
    gapsWithout: "Gaps without a measure",
    measuresWithout: "Measures without a gap",
    none: "none",
  },
);
