import { plural } from "../plural.ts";

export const quality = {
  title: "Datenstand",
  nothing: "Noch ist nichts erfasst.",
  statement: (share: string) => `${share} der Pflichtangaben sind gefüllt`,
  stale: (count: number, days: number) =>
    plural(count, {
      one: `1 Eintrag ist seit mehr als ${days} Tagen nicht oder noch nie bestätigt`,
      other: `${count} Einträge sind seit mehr als ${days} Tagen nicht oder noch nie bestätigt`,
    }),
  shareTitle: "Gefüllte Pflichtangaben",
  shareDefinition:
    "Anteil der Pflichtfelder aller Einträge, in denen etwas steht. Ein leeres Feld heißt „unbekannt“, nie null.",
  shareFormula: (filled: number, required: number) => `${filled} von ${required} Pflichtangaben`,
  counted: (entries: number) =>
    `${plural(entries, { one: "Gezählt ist der eine erfasste Eintrag", other: `Gezählt sind alle ${entries} erfassten Einträge` })}. Was noch nicht erfasst ist, sagen die Daten nicht.`,
  lists: "Pflichtangaben je Liste",
  list: "Liste",
  entries: "Einträge",
  filled: "gefüllt",
  missing: "Es fehlt",
  missingEntries: (count: number) =>
    plural(count, { one: "in 1 Eintrag", other: `in ${count} Einträgen` }),
  complete: "vollständig",
  nothingRequired: "keine Pflichtangaben",
  noEntries: "keine Einträge",
  withoutDay: "Beginn nach dem Ende (zählt in keiner Auswertung)",
  costSources: "Kosten aus mehreren Quellen, die sich unterscheiden",
  sources: (names: readonly string[]) =>
    `gezählt: ${names[0]}; außerdem ${names.slice(1).join(", ")}`,
  source: {
    costs: "erfasste Kosten",
    fundings: "Kosten der Förderungen",
    cost: "Kosten der Maßnahme",
  },
  moreApproved: "Mehr bewilligt als Kosten erfasst",
  countedTwice: "Doppelt erfasst?",
  countedWith: (structure: string) => `und ${structure}`,
  staleTitle: "Lange nicht bestätigt",
  entry: "Eintrag",
  since: "Zuletzt bestätigt",
  never: "nie",
  daysAgo: (days: number) => plural(days, { one: "vor 1 Tag", other: `vor ${days} Tagen` }),
  confirm: "Bestätigen",
  confirmNamed: (title: string) => `Angaben bestätigen: ${title}`,
  unknownEnds: "Ende unbekannt",
  unknownFte: "Stellenanteil unbekannt",
  withoutTranche: "Projektfinanziert ohne Förderung",
  outside: "Förderung außerhalb der Laufzeit",
  withoutTargetGroups: "Angebote ohne Zielgruppe (auf Überschneidung nicht prüfbar)",
  dangling: "Verweise auf gelöschte Einträge",
  danglingAt: (field: string) => `Feld „${field}“`,
  foreign: "In SharePoint ergänzte Wörter",
  foreignWord: (field: string, word: string) => `Feld „${field}“: „${word}“ zählt als unbekannt`,
  noneOfKind: "keine",
};
