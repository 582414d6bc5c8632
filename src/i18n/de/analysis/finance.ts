import { plural } from "../plural.ts";

export const finance = {
  title: "Finanzierung",
  statement: (share: string, period: string) =>
    `Im Zeitraum ${period} kommen ${share} der Förderung aus befristeten Mitteln.`,
  noMoney: (period: string) => `Für den Zeitraum ${period} ist keine Förderung erfasst.`,
  noAmount: (period: string, fundings: number) =>
    plural(fundings, {
      one: `Für den Zeitraum ${period} ist 1 Förderung erfasst, aber ihr Betrag nicht.`,
      other: `Für den Zeitraum ${period} sind ${fundings} Förderungen erfasst, aber ihre Beträge nicht.`,
    }),
  explain: "Befristete Förderung",
  definition:
    "Anteil der Euro befristeter Förderungen an allen gezählten Förderungen, die auf Tage des Zeitraums entfallen. Euro eines Jahres sind Betrag mal Tage im Jahr geteilt durch Tage des Eintrags.",
  formula: (temporary: string, all: string) => `${temporary} von ${all}`,
  years: "Kosten und Förderung je Jahr",
  row: "Euro",
  total: "Insgesamt",
  rows: {
    cost: "Gesamtkosten",
    thirdApproved: "Mittel Dritter, bewilligt",
    thirdApplied: "Mittel Dritter, beantragt",
    ownShare: "Eigenanteil des Landkreises",
    ownApproved: "davon bewilligt",
    ownApplied: "davon in Vorbereitung",
    ownOpen: "davon ohne Beschluss",
    gap: "Nicht bewilligt",
  },
  openYear: "Jahr offen",
  notRecorded: "nicht erfasst",
  noMoneyYet: "keine",
  approved: "Bewilligt",
  applied: "Beantragt",
  unknownTitle: "Förderungen ohne Betrag oder Laufzeit",
  unknownDefinition:
    "Bewilligte und beantragte Förderungen, bei denen der Betrag oder ein Tag der Laufzeit fehlt. Ihre Euro lassen sich keinem Jahr zurechnen.",
  unknownFormula: (unknown: number, all: number) =>
    `${unknown} von ${all} ${plural(all, { one: "Förderung", other: "Förderungen" })} der betrachteten Jahre`,
  detail: "Je Struktur und Maßnahme",
  subject: "Struktur oder Maßnahme",
  year: "Jahr",
  cost: "Kosten",
  onlyGaps: "Nur mit Lücke",
  all: "Alle",
  filter: "Auswahl",
  dependency: "Abhängigkeit von befristetem Geld und einzelnen Fördergebern",
  levelUnknown: "andere Ebene",
  by: { actionField: "Handlungsfeld", spatialLevel: "Ebene", provider: "Träger" },
  of: "Wovon",
  fteShare: "Stellen befristet",
  euroShare: "Geld befristet",
  concentration: "Fördergeber",
  single: (name: string) => `allein ${name}`,
  mostly: (share: string, name: string) => `${share} von ${name}`,
  spread: "verteilt",
  warning: "über dem Schwellenwert",
  notKnown: "–",
  noFunder: "Fördergeber nicht erfasst",
  concentrationTitle: "Konzentration auf Fördergeber",
  concentrationDefinition:
    "Der Anteil jedes Fördergebers am Geld des Zeitraums, mit sich selbst malgenommen, und alle zusammengezählt (Herfindahl-Index). 1 heißt: Alles kommt von einem Fördergeber; je kleiner die Zahl, desto breiter verteilt. Förderungen ohne erfassten Fördergeber zählen zusammen als einer.",
  concentrationPart: (share: string, funder: string) => `${share}² (${funder})`,
  concentrationRest: (funders: number) =>
    plural(funders, { one: "1 weiterer Fördergeber", other: `${funders} weitere Fördergeber` }),
  concentrationFormula: (parts: readonly string[], sum: string) => `${parts.join(" + ")} = ${sum}`,
  nothingCounted: "Im Zeitraum zählt nichts, woraus sich ein Anteil bilden ließe.",
  grantsKnown: (unknown: number) =>
    unknown === 0
      ? "Betrag und Laufzeit aller Förderungen sind bekannt."
      : plural(unknown, {
          one: "Bei 1 Förderung ist der Betrag oder die Laufzeit unbekannt; sie zählt in keiner Summe.",
          other: `Bei ${unknown} Förderungen ist der Betrag oder die Laufzeit unbekannt; sie zählen in keiner Summe.`,
        }),
  fundersKnown: (unknown: number) =>
    unknown === 0
      ? "Alle gezählten Förderungen nennen ihren Fördergeber."
      : plural(unknown, {
          one: "1 gezählte Förderung nennt keinen Fördergeber.",
          other: `${unknown} gezählte Förderungen nennen keinen Fördergeber.`,
        }),
  period: (title: string) => `Zeitraum: ${title}`,
  source: {
    costs: "erfasste Kosten",
    fundings: "Kosten der Förderungen",
    cost: "Kosten der Maßnahme",
  },
};
