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
      "Ein Potenzial liegt brach, wenn keine Maßnahme es nutzt. Abgeschlossene Erschließung zählt nicht dazu.",
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
    idleDefinition: "A potential lies idle when no measure uses it. Developed ones do not count.",
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
