import { plural } from "../plural.ts";

export const importScreen = {
  title: "Einlesen",
  lead: "Eine CSV-Datei oder den Gesamtexport dieser App (ZIP) einlesen: Datei wählen, Zuordnung prüfen, Vorschau ansehen, bestätigen.",
  stepFile: "1 Datei",
  stepMap: "2 Zuordnung",
  stepPreview: "3 Vorschau",
  file: (name: string, rows: number) =>
    `${name}: ${plural(rows, { one: "1 Zeile", other: `${rows} Zeilen` })}`,
  archive: (name: string, lists: number) =>
    `${name}: Gesamtexport mit ${plural(lists, { one: "1 Liste", other: `${lists} Listen` })}`,
  lists: "Listen des Gesamtexports",
  list: "Liste",
  emptyList: "Die Liste enthält keine Einträge.",
  nothingChosen: "Es ist nichts zu tun: Geänderte Einträge bleiben, wie sie sind.",
  onlyFaultyLeft:
    "Es ist nichts zu tun: Alle Zeilen ohne Fehler sind schon vorhanden. Bitte die Fehler berichtigen.",
  allFaulty:
    "Keine Zeile lässt sich einlesen. Bitte die Fehler in der Datei berichtigen oder oben anders wählen.",
  reading: "Wie die Datei gelesen wird",
  found: (text: string) => `erkannt: ${text}`,
  noHeadings: "keine Überschriften",
  headingRow: (row: number, cells: string) => `Zeile ${row}: ${cells}`,
  formats: "Tage und Zahlen",
  formatFor: (column: string) => `Schreibweise: ${column}`,
  words: "Wörter zuordnen",
  openWords: (count: number) =>
    plural(count, { one: "1 Wort ist zu klären.", other: `${count} Wörter sind zu klären.` }),
  wordFor: (word: string) => `Zuordnung für „${word}“`,
  wordSettled: (word: string) => `„${word}“ ist zugeordnet`,
  wordOpen: "bitte wählen",
  wordNew: (list: string) => `neu anlegen: ${list}`,
  wordForeign: "als neues Wort übernehmen",
  wordParts: (parts: string) => `aufteilen: ${parts}`,
  wordNothing: "weglassen",
  wordKnown: "Vorhandene",
  moreWords: (count: number) =>
    plural(count, { one: "1 weiteres Wort zeigen", other: `${count} weitere Wörter zeigen` }),
  doubles: (count: number) =>
    plural(count, {
      one: "1 Zeile gleicht einem Eintrag, den es unter anderer Kennung schon gibt (gleicher Titel, Träger und Tage).",
      other: `${count} Zeilen gleichen Einträgen, die es unter anderer Kennung schon gibt (gleicher Titel, Träger und Tage).`,
    }),
  doublesFor: "Was geschieht mit diesen Zeilen",
  doublesAnswers: {
    leave: "auslassen",
    match: "mit den vorhandenen Einträgen abgleichen",
    create: "trotzdem neu anlegen",
  },
  shorten: (count: number) =>
    `Zu lange Texte auf 255 Zeichen kürzen; ganz stehen sie dann in den Bemerkungen${count > 0 ? ` (${plural(count, { one: "1 Zeile", other: `${count} Zeilen` })})` : ""}`,
  otherFile: "Andere Datei wählen",
  identity: "Wiedererkannt an",
  noIdentity:
    "Ordnen Sie mindestens eine Spalte dem Titel zu; daran wird ein Eintrag wiedererkannt.",
  sample: "Beispiel",
  fillsSeveral: (lists: string) => `Diese Zuordnung füllt: ${lists}.`,
  showing: (shown: number, all: number) => `${shown} von ${all} Zeilen werden gezeigt.`,
  what: "Was geschieht",
  creates: (list: string, title: string) => `neu: ${list} „${title}“`,
  changes: (list: string, title: string, fields: string) => `${list} „${title}“: ${fields}`,
  entry: "Eintrag",
  state: "Stand",
  cancel: "Abbrechen",
  filter: "Zeilen auswählen",
  noRights: "Zum Einlesen fehlen Ihnen Schreibrechte.",
  unreadable:
    "Die Datei lässt sich nicht lesen. Speichern Sie sie als CSV und wählen Sie sie erneut.",
  ownMapUnreadable: "Die Zuordnung ist keine gültige JSON-Datei.",
  failedRow: (row: number, why: string) => `Zeile ${row}: ${why}`,
  fixed: "Feste Werte",
  fixedLead:
    "Diese Pflichtangaben stehen nicht in der Datei. Ein fester Wert gilt für alle Zeilen.",
  fixedFor: (label: string) => `Fester Wert: ${label}`,
  fixedNone: "kein fester Wert",
  toList: (list: string) => `${list} ansehen`,
};
