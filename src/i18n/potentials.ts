import { bilingual } from "./language.ts";

/** Words of the screen of chances and potentials. */
export const potentialsWords = bilingual(
  {
    title: "Potenziale",
    statement: (all: number) =>
      all === 1 ? "1 Potenzial ist erkannt" : `${all} Potenziale sind erkannt`,
    published: (count: number) =>
      count === 1 ? "1 davon ist öffentlich gemacht" : `${count} davon sind öffentlich gemacht`,
    idle: (count: number) => (count === 1 ? "1 liegt brach" : `${count} liegen brach`),
    idleTitle: "Brachliegende Potenziale",
    idleDefinition:
      "Ein Potenzial liegt brach, wenn keine Maßnahme es nutzt; entfallene Maßnahmen zählen nicht.",
    allTitle: "Erkannte Potenziale",
    allDefinition: "Alle Einträge der Liste „Potenziale“.",
    allFormula: (all: number) => (all === 1 ? "1 Eintrag" : `${all} Einträge`),
    publishedTitle: "Öffentlich gemachte Potenziale",
    publishedDefinition:
      "Potenziale mit einem Tag der Veröffentlichung bis zum Stichtag, und die, deren Stand über „erkannt“ hinaus ist.",
    publishedFormula: (published: number, all: number) => `${published} von ${all}`,
    statesKnown: (unknown: number) =>
      unknown === 0
        ? "Der Stand aller Potenziale ist bekannt."
        : unknown === 1
          ? "Bei 1 Potenzial ist der Stand unbekannt."
          : `Bei ${unknown} Potenzialen ist der Stand unbekannt.`,
    idleFormula: (idle: number, all: number) => `${idle} von ${all} ohne Maßnahme`,
    add: "Potenzial anlegen",
    asTable: "Als Tabelle",
    empty:
      "Noch ist kein Potenzial erfasst. Hier stehen Chancen, die Zuwanderung dem Landkreis bietet: Menschen, Fähigkeiten, Orte.",
    none: "keines",
    noMeasure: "keine Maßnahme",
    measures: (count: number) => (count === 1 ? "1 Maßnahme" : `${count} Maßnahmen`),
    publicText: "Öffentlicher Text",
    noPublicText: "Ein öffentlicher Text fehlt noch.",
    publish: "Öffentlich machen",
    publishNamed: (title: string) => `Öffentlich machen: ${title}`,
    publishedOn: (day: string) => `öffentlich seit ${day}`,
    addMeasure: "Maßnahme anlegen",
    addMeasureNamed: (title: string) => `Maßnahme anlegen für: ${title}`,
    measureTitle: (title: string) => `Potenzial nutzen: ${title}`,
    textFirst: "Dazu gehört ein öffentlicher Text.",
  },
  {
    title: "Potentials",
    statement: (all) =>
      all === 1 ? "1 potential is recognised" : `${all} potentials are recognised`,
    published: (count) => (count === 1 ? "1 of them is public" : `${count} of them are public`),
    idle: (count) => (count === 1 ? "1 lies idle" : `${count} lie idle`),
    idleTitle: "Idle potentials",
    idleDefinition: "A potential lies idle if no measure uses it; dropped measures do not count.",
    allTitle: "Recognised potentials",
    allDefinition: "All entries of the list “Potentials”.",
    allFormula: (all) => (all === 1 ? "1 entry" : `${all} entries`),
    publishedTitle: "Potentials made public",
    publishedDefinition:
      "Potentials with a day of publication up to the key date, and those whose state is beyond “recognised”.",
    publishedFormula: (published, all) => `${published} of ${all}`,
    statesKnown: (unknown) =>
      unknown === 0
        ? "The state of all potentials is known."
        : unknown === 1
          ? "The state of 1 potential is unknown."
          : `The state of ${unknown} potentials is unknown.`,
    idleFormula: (idle, all) => `${idle} of ${all} without a measure`,
    add: "Add a potential",
    asTable: "As a table",
    empty:
      "No potential is recorded yet. Here stand the chances immigration offers the district: people, skills, places.",
    none: "none",
    noMeasure: "no measure",
    measures: (count) => (count === 1 ? "1 measure" : `${count} measures`),
    publicText: "Public text",
    noPublicText: "A public text is still missing.",
    publish: "Make public",
    publishNamed: (title) => `Make public: ${title}`,
    publishedOn: (day) => `public since ${day}`,
    addMeasure: "Add a measure",
    addMeasureNamed: (title) => `Add a measure for: ${title}`,
    measureTitle: (title) => `Use potential: ${title}`,
    textFirst: "A public text belongs to it.",
  },
);
