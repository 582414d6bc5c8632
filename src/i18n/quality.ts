import { bilingual } from "./language.ts";

/** Words of the screen on how complete and fresh the data are. */
export const qualityWords = bilingual(
  {
    title: "Datenstand",
    nothing: "Noch ist nichts erfasst.",
    statement: (share: string) => `${share} der Pflichtangaben sind gefüllt`,
    stale: (count: number, days: number) =>
      count === 1
        ? `1 Eintrag ist seit mehr als ${days} Tagen nicht bestätigt`
        : `${count} Einträge sind seit mehr als ${days} Tagen nicht bestätigt`,
    shareTitle: "Gefüllte Pflichtangaben",
    shareDefinition:
      "Anteil der Pflichtfelder aller Einträge, in denen etwas steht. Ein leeres Feld heißt „unbekannt“, nie null.",
    shareFormula: (filled: number, required: number) => `${filled} von ${required} Pflichtangaben`,
    counted: (entries: number) =>
      `${entries === 1 ? "Gezählt ist der eine erfasste Eintrag" : `Gezählt sind alle ${entries} erfassten Einträge`}. Was noch nicht erfasst ist, sagen die Daten nicht.`,
    lists: "Pflichtangaben je Liste",
    list: "Liste",
    entries: "Einträge",
    filled: "gefüllt",
    missing: "Es fehlt",
    missingEntries: (count: number) => (count === 1 ? "in 1 Eintrag" : `in ${count} Einträgen`),
    complete: "vollständig",
    nothingRequired: "keine Pflichtangaben",
    staleTitle: "Lange nicht bestätigt",
    entry: "Eintrag",
    since: "Zuletzt bestätigt",
    never: "nie",
    daysAgo: (days: number) => (days === 1 ? "vor 1 Tag" : `vor ${days} Tagen`),
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
  },
  {
    title: "Data quality",
    nothing: "Nothing is recorded yet.",
    statement: (share) => `${share} of the required values are filled in`,
    stale: (count, days) =>
      count === 1
        ? `1 entry has not been confirmed for more than ${days} days`
        : `${count} entries have not been confirmed for more than ${days} days`,
    shareTitle: "Required values filled in",
    shareDefinition:
      "Share of the required fields of all entries that hold something. An empty field means “unknown”, never nought.",
    shareFormula: (filled, required) => `${filled} of ${required} required values`,
    counted: (entries) =>
      `${entries === 1 ? "The one recorded entry is counted" : `All ${entries} recorded entries are counted`}. What is not recorded yet, the data do not say.`,
    lists: "Required values by list",
    list: "List",
    entries: "Entries",
    filled: "filled in",
    missing: "Missing",
    missingEntries: (count) => (count === 1 ? "in 1 entry" : `in ${count} entries`),
    complete: "complete",
    nothingRequired: "nothing required",
    staleTitle: "Not confirmed for long",
    entry: "Entry",
    since: "Last confirmed",
    never: "never",
    daysAgo: (days) => (days === 1 ? "1 day ago" : `${days} days ago`),
    confirm: "Confirm",
    confirmNamed: (title) => `Confirm as correct: ${title}`,
    unknownEnds: "End unknown",
    unknownFte: "FTE unknown",
    withoutTranche: "Project-funded without funding",
    outside: "Funding outside the structure's days",
    withoutTargetGroups: "Services without a target group (overlaps cannot be checked)",
    dangling: "Links to deleted entries",
    danglingAt: (field) => `Field “${field}”`,
    foreign: "Words added in SharePoint",
    foreignWord: (field, word) => `Field “${field}”: “${word}” counts as unknown`,
    noneOfKind: "none",
  },
);
