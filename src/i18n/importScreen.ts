import { bilingual } from "./language.ts";

/** Words only the import screen needs; the rest it shares with the command. */
export const importScreenWords = bilingual(
  {
    title: "Einlesen",
    lead: "Eine CSV-Datei oder den Gesamtexport dieser App (ZIP) einlesen: Datei wählen, Zuordnung prüfen, Vorschau ansehen, bestätigen.",
    stepFile: "1 Datei",
    stepMap: "2 Zuordnung",
    stepPreview: "3 Vorschau",
    file: (name: string, rows: number) => `${name}: ${rows === 1 ? "1 Zeile" : `${rows} Zeilen`}`,
    archive: (name: string, lists: number) =>
      `${name}: Gesamtexport mit ${lists === 1 ? "1 Liste" : `${lists} Listen`}`,
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
      count === 1 ? "1 Wort ist zu klären." : `${count} Wörter sind zu klären.`,
    wordFor: (word: string) => `Zuordnung für „${word}“`,
    wordSettled: (word: string) => `„${word}“ ist zugeordnet`,
    wordOpen: "bitte wählen",
    wordNew: (list: string) => `neu anlegen: ${list}`,
    wordForeign: "als neues Wort übernehmen",
    wordParts: (parts: string) => `aufteilen: ${parts}`,
    wordNothing: "weglassen",
    wordKnown: "Vorhandene",
    moreWords: (count: number) =>
      count === 1 ? "1 weiteres Wort zeigen" : `${count} weitere Wörter zeigen`,
    doubles: (count: number) =>
      count === 1
        ? "1 Zeile gleicht einem Eintrag, den es unter anderer Kennung schon gibt (gleicher Titel, Träger und Tage)."
        : `${count} Zeilen gleichen Einträgen, die es unter anderer Kennung schon gibt (gleicher Titel, Träger und Tage).`,
    doublesFor: "Was geschieht mit diesen Zeilen",
    doublesAnswers: {
      leave: "auslassen",
      match: "mit den vorhandenen Einträgen abgleichen",
      create: "trotzdem neu anlegen",
    },
    shorten: (count: number) =>
      `Zu lange Texte auf 255 Zeichen kürzen; ganz stehen sie dann in den Bemerkungen${count > 0 ? ` (${count === 1 ? "1 Zeile" : `${count} Zeilen`})` : ""}`,
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
  },
  {
    title: "Import",
    lead: "Import a CSV file or this app’s full export (ZIP): choose the file, check the mapping, look at the preview, confirm.",
    stepFile: "1 File",
    stepMap: "2 Mapping",
    stepPreview: "3 Preview",
    file: (name, rows) => `${name}: ${rows === 1 ? "1 row" : `${rows} rows`}`,
    archive: (name, lists) =>
      `${name}: full export with ${lists === 1 ? "1 list" : `${lists} lists`}`,
    lists: "Lists of the full export",
    list: "List",
    emptyList: "The list holds no entries.",
    nothingChosen: "There is nothing to do: changed entries stay as they are.",
    onlyFaultyLeft:
      "There is nothing to do: all rows without errors are there already. Please mend the errors.",
    allFaulty:
      "No row can be imported. Please mend the errors in the file or choose otherwise above.",
    reading: "How the file is read",
    found: (text) => `detected: ${text}`,
    noHeadings: "no headings",
    headingRow: (row, cells) => `Row ${row}: ${cells}`,
    formats: "Days and numbers",
    formatFor: (column) => `Form: ${column}`,
    words: "Match words",
    openWords: (count) =>
      count === 1 ? "1 word needs an answer." : `${count} words need an answer.`,
    wordFor: (word) => `Match for “${word}”`,
    wordSettled: (word) => `“${word}” is matched`,
    wordOpen: "please choose",
    wordNew: (list) => `create: ${list}`,
    wordForeign: "take over as a new word",
    wordParts: (parts) => `split: ${parts}`,
    wordNothing: "leave out",
    wordKnown: "Existing",
    moreWords: (count) => (count === 1 ? "Show 1 more word" : `Show ${count} more words`),
    doubles: (count) =>
      count === 1
        ? "1 row equals an entry that exists under another identity (same title, provider and days)."
        : `${count} rows equal entries that exist under another identity (same title, provider and days).`,
    doublesFor: "What becomes of these rows",
    doublesAnswers: {
      leave: "leave out",
      match: "match them with the existing entries",
      create: "create them anew all the same",
    },
    shorten: (count) =>
      `Shorten texts that are too long to 255 characters; they stand whole in the remarks then${count > 0 ? ` (${count === 1 ? "1 row" : `${count} rows`})` : ""}`,
    otherFile: "Choose another file",
    identity: "Recognised by",
    noIdentity: "Map at least one column to the title; an entry is recognised by it.",
    sample: "Example",
    fillsSeveral: (lists) => `This mapping fills: ${lists}.`,
    showing: (shown, all) => `${shown} of ${all} rows are shown.`,
    what: "What will happen",
    creates: (list, title) => `new: ${list} “${title}”`,
    changes: (list, title, fields) => `${list} “${title}”: ${fields}`,
    entry: "Entry",
    state: "State",
    cancel: "Cancel",
    filter: "Choose rows",
    noRights: "You need write permission to import.",
    unreadable: "The file cannot be read. Save it as CSV and choose it again.",
    ownMapUnreadable: "The mapping is not a valid JSON file.",
    failedRow: (row, why) => `Row ${row}: ${why}`,
    fixed: "Fixed values",
    fixedLead: "The file does not hold these required values. A fixed value holds for all rows.",
    fixedFor: (label) => `Fixed value: ${label}`,
    fixedNone: "no fixed value",
    toList: (list) => `See ${list}`,
  },
);
