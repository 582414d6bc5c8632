import { plural } from "../plural.ts";

export const records = {
  yes: "ja",
  no: "nein",
  notGiven: "nicht angegeben",
  unknownPerson: "unbekannte Person",
  dayHint: "TT.MM.JJJJ",
  momentHint: "TT.MM.JJJJ, hh:mm",
  openCalendar: (label: string) => `Kalender für ${label} öffnen`,
  noteHint: "Keine Klientendaten eintragen",
  sections: {
    subject: "Wer und was",
    effect: "Wirkung",
    term: "Dauer und Geld",
    status: "Stand der Angaben",
  },
  save: "Speichern",
  discard: "Verwerfen",
  edit: "Bearbeiten",
  draftKept: "Nicht gespeicherte Eingaben sind auf diesem Gerät gesichert.",
  issuesTitle: (count: number) =>
    plural(count, {
      one: "Eine Angabe braucht noch etwas",
      other: `${count} Angaben brauchen noch etwas`,
    }),
  required: "Diese Angabe wird gebraucht.",
  columnMissing:
    "Diese Spalte fehlt auf der Site. Die Einrichtung kann sie ergänzen; bis dahin bleibt das Feld gesperrt.",
  listMissing: (title: string) =>
    `Die Liste „${title}“ fehlt auf der Site. Sie wird in der Einrichtung angelegt; Ihre Eingaben auf diesem Gerät bleiben erhalten.`,
  gone: "Diesen Eintrag gibt es nicht oder nicht mehr.",
  backTo: (title: string) => `Alle ${title}`,
  openInSharePoint: "In SharePoint öffnen",
  confirmFacts: "Angaben bestätigen",
  confirmedToday: "heute bestätigt",
  countedCost: {
    costs: (euros: string | null) =>
      `Gerechnet wird mit den erfassten Kosten: ${euros ?? "Betrag nicht erfasst"}.`,
    fundings: (euros: string | null) =>
      `Gerechnet wird mit den Kosten der Tranchen: ${euros ?? "Betrag nicht erfasst"}.`,
  },
  ownCost: (euros: string | null) =>
    euros === null
      ? "Aus den Kosten oder Förderungen gerechnet; an der Maßnahme selbst ist kein Betrag erfasst"
      : `Aus den Kosten oder Förderungen gerechnet; an der Maßnahme selbst erfasst: ${euros}`,
  amountNotRecorded: "nicht erfasst",
  /** days: null where the Stichtag lies not after that day, and nothing has passed since. */
  lastConfirmed: (day: string, days: number | null) =>
    `zuletzt geprüft am ${day}${days === null ? "" : plural(days, { one: ", vor 1 Tag", other: `, vor ${days} Tagen` })}`,
  neverConfirmed: "noch nie geprüft",
  confirmedSaid: (title: string) => `„${title}“ bestätigt.`,
  remove: "Löschen",
  removeTitle: (title: string) => `„${title}“ löschen`,
  removeSentence:
    "Der Eintrag kommt in den Papierkorb der Site und kann dort wiederhergestellt werden.",
  removeRefersTo: (count: number) =>
    plural(count, {
      one: "1 Eintrag verweist darauf und zeigt danach „gelöschter Eintrag“:",
      other: `${count} Einträge verweisen darauf und zeigen danach „gelöschter Eintrag“:`,
    }),
  removed: (title: string) => `„${title}“ gelöscht.`,
  undo: "Rückgängig",
  findings: "Befunde",
  noFindings: "Keine Befunde.",
  linkedAdd: "hinzufügen",
  noneLinked: "Nichts verweist auf diesen Eintrag.",
  moreLinked: (count: number) => `${count} weitere`,
  history: "Verlauf",
  historyLoading: "Verlauf wird geladen",
  historyFailed: "Der Verlauf kann gerade nicht geladen werden.",
  historyCreated: (by: string) => (by ? `Angelegt von ${by}` : "Angelegt"),
  historyCause: (meeting: string, number: number) => `${meeting}, TOP ${number}`,
  historyChanged: (field: string, from: string, to: string) =>
    `${field} von ${from} auf ${to} geändert`,
  historySet: (field: string, to: string) => `${field} eingetragen: ${to}`,
  historyCleared: (field: string, from: string) => `${field} entfernt, bisher ${from}`,
  historyText: (field: string) => `${field} überarbeitet`,
  historyBy: (by: string) => `durch ${by}`,
  empty: "leer",
  savedOnDevice: "Gespeichert auf diesem Gerät, wird gesendet.",
  unsaved: "noch nicht auf der Site",
  /** Names of columns where the field's own label is too long for a table. */
  short: {
    spatialLevels: "Ebene",
    spatialLevel: "Ebene",
    steeringLevels: "Steuerung",
    steeringLevel: "Steuerung",
    actionFields: "Handlungsfeld",
    confirmedOn: "Geprüft",
    number: "Nr.",
  },
  find: "Suchen in der Liste",
  columns: "Spalten",
  groupBy: "Gruppieren",
  groupNone: "nicht gruppiert",
  groupedBy: (label: string) => `gruppiert nach ${label}`,
  filter: "Filter",
  filterEmpty: "ohne Angabe",
  ends: "Läuft aus",
  ending: {
    expired: "abgelaufen",
    soon: "in den nächsten 12 Monaten",
    later: "später",
    never: "unbefristet oder unbekannt",
  },
  confirmed: "Zuletzt geprüft",
  confirmation: {
    fresh: "aktuell",
    stale: (days: number) => `vor über ${days} Tagen`,
    never: "noch nie",
  },
  onlyMine: "Meine",
  mineOnly: "Nur was mich oder meine Stelle betrifft",
  myUnit: "Meine Stelle (auf diesem Gerät)",
  ofAll: (all: string, title: string) => `von ${all} ${title}`,
  inPeriod: (period: string) => `im Zeitraum ${period}`,
  nothingFound: (by: string) =>
    by ? `Kein Eintrag passt zu dieser Auswahl: ${by}.` : "Kein Eintrag passt zu dieser Auswahl.",
  filtersOn: (count: number, text: string) =>
    [
      count === 0 ? "" : plural(count, { one: "ein Filter", other: `${count} Filter` }),
      text ? `Suche nach „${text}“` : "",
    ]
      .filter(Boolean)
      .join(", "),
  notOnlyMine: "Nicht nur Meine zeigen",
  mineWithoutUnit: "nur Meine, und auf diesem Gerät ist keine Stelle gewählt",
  allPeriods: "Alle Zeiträume zeigen",
  resetFilters: "Auswahl zurücksetzen",
  exportCsv: "Exportieren",
  exportFailed: "Der Export ist nicht gelungen.",
  selected: (count: number) => `${count} ausgewählt`,
  selectAll: "Alle auswählen",
  selectRow: (title: string) => `${title} auswählen`,
  clearSelection: "Auswahl aufheben",
  changeField: "Feld ändern",
  changeFieldTitle: (count: number) =>
    plural(count, { one: "Feld in 1 Eintrag ändern", other: `Feld in ${count} Einträgen ändern` }),
  field: "Feld",
  newValue: "Neuer Wert",
  confirmedMany: (count: number) =>
    plural(count, { one: "1 Eintrag bestätigt.", other: `${count} Einträge bestätigt.` }),
  changedMany: (count: number) =>
    plural(count, { one: "1 Eintrag geändert.", other: `${count} Einträge geändert.` }),
  sortBy: (label: string) => `Nach ${label} sortieren`,
  sort: "Sortieren",
  ascending: "aufsteigend",
  descending: "absteigend",
  tableHelp: "Pfeiltasten bewegen, Enter oder F2 ändert, Esc verwirft, Leertaste wählt aus.",
  permanent: "unbefristet",
  unknown: "unbekannt",
  unknownEnd: "Ende unbekannt",
  withoutDay: "beginnt nach dem Ende und zählt deshalb nicht",
  endsOn: (day: string) => `läuft am ${day} aus`,
  endedOn: (day: string) => `beendet am ${day}`,
  startsOn: (day: string) => `beginnt am ${day}`,
  follows: (word: string) => (word === "keine Nachfolge" ? word : `Nachfolge ${word}`),
  succession: {
    secured: "gesichert",
    planned: "nur geplant",
    gap: (days: string) => `${days} Lücke`,
    none: "keine Nachfolge",
  },
  dueOn: (day: string) => `fällig seit ${day}`,
  cancelledState: "eingestellt",
  applyBy: (day: string) => `Antragsfrist ${day}`,
  open: "offen",
  expand: (title: string) => `${title} ausklappen`,
  collapse: (title: string) => `${title} einklappen`,
  other: "ohne Angabe",
  allMunicipalities: (count: number) => `alle ${count} Gemeinden`,
  entries: (count: string) => `${count} Einträge`,
};
