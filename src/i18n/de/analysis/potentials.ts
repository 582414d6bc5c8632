import { plural } from "../plural.ts";

export const potentials = {
  title: "Potenziale",
  statement: (all: number) =>
    plural(all, { one: "1 Potenzial ist erkannt", other: `${all} Potenziale sind erkannt` }),
  published: (count: number) =>
    plural(count, {
      one: "1 davon ist öffentlich gemacht",
      other: `${count} davon sind öffentlich gemacht`,
    }),
  idle: (count: number) => plural(count, { one: "1 liegt brach", other: `${count} liegen brach` }),
  idleTitle: "Brachliegende Potenziale",
  idleDefinition:
    "Ein Potenzial liegt brach, wenn keine Maßnahme es nutzt; entfallene Maßnahmen zählen nicht.",
  allTitle: "Erkannte Potenziale",
  allDefinition: "Alle Einträge der Liste „Potenziale“.",
  allFormula: (all: number) => plural(all, { one: "1 Eintrag", other: `${all} Einträge` }),
  publishedTitle: "Öffentlich gemachte Potenziale",
  publishedDefinition:
    "Potenziale mit einem Tag der Veröffentlichung bis zum Stichtag, und die, deren Stand über „erkannt“ hinaus ist.",
  publishedFormula: (published: number, all: number) => `${published} von ${all}`,
  statesKnown: (unknown: number) =>
    unknown === 0
      ? "Der Stand aller Potenziale ist bekannt."
      : plural(unknown, {
          one: "Bei 1 Potenzial ist der Stand unbekannt.",
          other: `Bei ${unknown} Potenzialen ist der Stand unbekannt.`,
        }),
  idleFormula: (idle: number, all: number) => `${idle} von ${all} ohne Maßnahme`,
  add: "Potenzial anlegen",
  asTable: "Als Tabelle",
  empty:
    "Noch ist kein Potenzial erfasst. Hier stehen Chancen, die Zuwanderung dem Landkreis bietet: Menschen, Fähigkeiten, Orte.",
  none: "keines",
  noMeasure: "keine Maßnahme",
  measures: (count: number) => plural(count, { one: "1 Maßnahme", other: `${count} Maßnahmen` }),
  publicText: "Öffentlicher Text",
  noPublicText: "Ein öffentlicher Text fehlt noch.",
  publish: "Öffentlich machen",
  publishNamed: (title: string) => `Öffentlich machen: ${title}`,
  publishedOn: (day: string) => `öffentlich seit ${day}`,
  addMeasure: "Maßnahme anlegen",
  addMeasureNamed: (title: string) => `Maßnahme anlegen für: ${title}`,
  measureTitle: (title: string) => `Potenzial nutzen: ${title}`,
  textFirst: "Dazu gehört ein öffentlicher Text.",
};
