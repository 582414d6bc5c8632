import { bilingual } from "./language.ts";

/** Words of the funding screen. */
export const financeWords = bilingual(
  {
    title: "Finanzierung",
    statement: (share: string, period: string) =>
      `Im Zeitraum ${period} kommen ${share} der Förderung aus befristeten Mitteln.`,
    noMoney: (period: string) => `Für den Zeitraum ${period} ist keine Förderung erfasst.`,
    noAmount: (period: string, fundings: number) =>
      fundings === 1
        ? `Für den Zeitraum ${period} ist 1 Förderung erfasst, aber ihr Betrag nicht.`
        : `Für den Zeitraum ${period} sind ${fundings} Förderungen erfasst, aber ihre Beträge nicht.`,
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
      `${unknown} von ${all} ${all === 1 ? "Förderung" : "Förderungen"} der betrachteten Jahre`,
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
      funders === 1 ? "1 weiterer Fördergeber" : `${funders} weitere Fördergeber`,
    concentrationFormula: (parts: readonly string[], sum: string) =>
      `${parts.join(" + ")} = ${sum}`,
    nothingCounted: "Im Zeitraum zählt nichts, woraus sich ein Anteil bilden ließe.",
    grantsKnown: (unknown: number) =>
      unknown === 0
        ? "Betrag und Laufzeit aller Förderungen sind bekannt."
        : unknown === 1
          ? "Bei 1 Förderung ist der Betrag oder die Laufzeit unbekannt; sie zählt in keiner Summe."
          : `Bei ${unknown} Förderungen ist der Betrag oder die Laufzeit unbekannt; sie zählen in keiner Summe.`,
    fundersKnown: (unknown: number) =>
      unknown === 0
        ? "Alle gezählten Förderungen nennen ihren Fördergeber."
        : unknown === 1
          ? "1 gezählte Förderung nennt keinen Fördergeber."
          : `${unknown} gezählte Förderungen nennen keinen Fördergeber.`,
    period: (title: string) => `Zeitraum: ${title}`,
    source: {
      costs: "erfasste Kosten",
      fundings: "Kosten der Förderungen",
      cost: "Kosten der Maßnahme",
    },
  },
  {
    title: "Funding",
    statement: (share, period) => `In ${period}, ${share} of funding comes from temporary money.`,
    noMoney: (period) => `No funding is recorded for ${period}.`,
    noAmount: (period, fundings) =>
      fundings === 1
        ? `In ${period}, 1 funding is recorded, but not its amount.`
        : `In ${period}, ${fundings} fundings are recorded, but not their amounts.`,
    explain: "Temporary funding",
    definition:
      "Share of the euros of temporary funding in all counted funding that falls on days of the period. Euros of a year are the amount times days in the year divided by the days of the entry.",
    formula: (temporary, all) => `${temporary} of ${all}`,
    years: "Costs and funding by year",
    row: "Euros",
    total: "In total",
    rows: {
      cost: "Total costs",
      thirdApproved: "Money of third parties, approved",
      thirdApplied: "Money of third parties, applied for",
      ownShare: "Own share of the district",
      ownApproved: "of it approved",
      ownApplied: "of it in preparation",
      ownOpen: "of it without a decision",
      gap: "Not approved",
    },
    openYear: "Year open",
    notRecorded: "not recorded",
    noMoneyYet: "none",
    approved: "Approved",
    applied: "Applied for",
    unknownTitle: "Fundings without amount or days",
    unknownDefinition:
      "Approved fundings and those applied for whose amount or first or last day is missing. Their euros cannot be assigned to a year.",
    unknownFormula: (unknown, all) =>
      `${unknown} of ${all} ${all === 1 ? "funding" : "fundings"} of the years looked at`,
    detail: "By structure and measure",
    subject: "Structure or measure",
    year: "Year",
    cost: "Costs",
    onlyGaps: "With a gap",
    all: "All",
    filter: "Selection",
    dependency: "Dependency on temporary money and single funders",
    levelUnknown: "another level",
    by: { actionField: "Field of action", spatialLevel: "Level", provider: "Provider" },
    of: "Of what",
    fteShare: "Posts temporary",
    euroShare: "Money temporary",
    concentration: "Funders",
    single: (name) => `${name} alone`,
    mostly: (share, name) => `${share} from ${name}`,
    spread: "spread",
    warning: "above the threshold",
    notKnown: "–",
    noFunder: "funder not recorded",
    concentrationTitle: "Concentration on funders",
    concentrationDefinition:
      "The share of each funder in the money of the period, multiplied by itself, and all added up (Herfindahl index). 1 means: everything comes from one funder; the smaller the number, the wider it is spread. Fundings without a recorded funder count together as one.",
    concentrationPart: (share, funder) => `${share}² (${funder})`,
    concentrationRest: (funders) => (funders === 1 ? "1 more funder" : `${funders} more funders`),
    concentrationFormula: (parts, sum) => `${parts.join(" + ")} = ${sum}`,
    nothingCounted: "Nothing counts in the period of which there could be a share.",
    grantsKnown: (unknown) =>
      unknown === 0
        ? "Amount and days of all fundings are known."
        : unknown === 1
          ? "The amount or the days of 1 funding are unknown; it counts in no sum."
          : `The amount or the days of ${unknown} fundings are unknown; they count in no sum.`,
    fundersKnown: (unknown) =>
      unknown === 0
        ? "All fundings that count name their funder."
        : unknown === 1
          ? "1 funding that counts names no funder."
          : `${unknown} fundings that count name no funder.`,
    period: (title) => `Period: ${title}`,
    source: {
      costs: "recorded costs",
      fundings: "costs of the funding",
      cost: "costs of the measure",
    },
  },
);
