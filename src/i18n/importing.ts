import type { IssueCode } from "../domain/issue.ts";
import type { ListName } from "../domain/schema/index.ts";
import { bilingual, type Language } from "./language.ts";
import { fieldWords, listWords } from "./lists.ts";
import { issueWords } from "./rules.ts";

/** Words of importing and exporting. */
export const importWords = bilingual(
  {
    title: "Import",
    chooseFile: "CSV-Datei wählen",
    dropFile: "CSV-Datei hierher ziehen oder auswählen",
    chooseMap: "Zuordnung",
    guessedMap: "Nach den Überschriften",
    intoList: "In die Liste",
    ownMap: "Eigene Zuordnung (JSON)",
    column: "Spalte",
    field: "Feld",
    notImported: "nicht übernehmen",
    preview: "Vorschau",
    previewing: "Datei wird geprüft …",
    row: "Zeile",
    nothingWritten: "Es wird nichts geschrieben, bevor Sie bestätigen.",
    states: {
      new: "neu",
      changed: "geändert",
      unchanged: "unverändert",
      twice: "doppelt in der Datei",
      error: "fehlerhaft",
    },
    additions: (count: number) =>
      count === 1
        ? "1 weiterer Eintrag wird angelegt"
        : `${count} weitere Einträge werden angelegt`,
    confirm: (count: number) =>
      count === 1 ? "1 Zeile importieren" : `${count} Zeilen importieren`,
    importing: (done: number, of: number) => `${done} von ${of} importiert`,
    updateChanged: "Geänderte Einträge mit den Angaben der Datei überschreiben",
    done: (created: number, updated: number, failed: number) =>
      `${created} angelegt, ${updated} geändert, ${failed} fehlgeschlagen.`,
    nothingToDo: "Es ist nichts zu tun: Alle Zeilen sind schon vorhanden.",
    stopped:
      "Der Import wurde unterbrochen. Ein erneuter Import vollendet ihn; nichts wird doppelt angelegt.",
    leftOut: (count: number) =>
      count === 1
        ? "1 fehlerhafte Zeile wird ausgelassen."
        : `${count} fehlerhafte Zeilen werden ausgelassen.`,
    twiceOf: (row: number) => `steht schon in Zeile ${row}`,
    missingColumns: (columns: string) =>
      `Der Datei fehlen Spalten: ${columns}. Wählen Sie eine andere Zuordnung oder ergänzen Sie die Spalten.`,
    key: "Schlüssel",
    problems: {
      notText: () =>
        "Das ist keine CSV-Datei. Öffnen Sie die Datei in Excel und speichern Sie die Tabelle dort als „CSV UTF-8“.",
      empty: () => "Die Datei ist leer.",
      noRows: () => "Die Datei hat Überschriften, aber keine Zeilen.",
      emptyHeading: (at: number) => `Spalte ${at} hat keine Überschrift.`,
      doubleHeading: (at: number) =>
        `Die Überschrift von Spalte ${at} kommt mehrmals vor; sie wurde nummeriert.`,
      openQuote: (at: number) =>
        `In Zeile ${at} fehlt ein schließendes Anführungszeichen. Alles danach kann nicht gelesen werden. Bitte in der Datei ergänzen.`,
    },
    rowIssues: {
      identityEmpty: "Die Angaben, an denen die Zeile erkannt wird, sind leer. Bitte ausfüllen.",
      identityTwice:
        "Eine frühere Zeile hat dieselbe Kennung, aber andere Angaben. Bitte eine der beiden ändern.",
      overlong:
        "Die Zeile hat mehr Zellen als Überschriften. Bitte Trennzeichen und Anführungszeichen prüfen.",
      foreignWord:
        "Dieses Wort gehört nicht zur Auswahl; es wird übernommen und zählt als unbekannt.",
    },
    mapProblems: {
      notAnObject: "ist kein Objekt",
      missing: "fehlt",
      unknownList: "nennt keine Liste",
      unknownField: "nennt kein Feld der Liste",
      unknownSource: "braucht column, value, text, product oder record",
      unknownRecord: "nennt keinen früheren Datensatz",
      notANumberField: "verlangt mindestens zwei Zahlenfelder und selbst ein Zahlenfeld",
      notALookup: "passt nicht zur Liste, auf die das Feld verweist",
      noIdentity: "fehlt: ohne identity oder key werden Zeilen nicht wiedererkannt",
    },
  },
  {
    title: "Import",
    chooseFile: "Choose a CSV file",
    dropFile: "Drop a CSV file here or choose one",
    chooseMap: "Mapping",
    guessedMap: "By the headings",
    intoList: "Into the list",
    ownMap: "Own mapping (JSON)",
    column: "Column",
    field: "Field",
    notImported: "leave out",
    preview: "Preview",
    previewing: "Checking the file …",
    row: "Row",
    nothingWritten: "Nothing is written before you confirm.",
    states: {
      new: "new",
      changed: "changed",
      unchanged: "unchanged",
      twice: "twice in the file",
      error: "with errors",
    },
    additions: (count) =>
      count === 1 ? "1 further entry will be created" : `${count} further entries will be created`,
    confirm: (count) => (count === 1 ? "Import 1 row" : `Import ${count} rows`),
    importing: (done, of) => `${done} of ${of} imported`,
    updateChanged: "Overwrite changed entries with the values of the file",
    done: (created, updated, failed) => `${created} created, ${updated} changed, ${failed} failed.`,
    nothingToDo: "There is nothing to do: all rows are there already.",
    stopped: "The import was interrupted. Importing again completes it; nothing is created twice.",
    leftOut: (count) =>
      count === 1 ? "1 row with errors is left out." : `${count} rows with errors are left out.`,
    twiceOf: (row) => `already in row ${row}`,
    missingColumns: (columns) =>
      `The file lacks columns: ${columns}. Choose another mapping or add the columns.`,
    key: "Key",
    problems: {
      notText: () =>
        "This is no CSV file. Open the file in Excel and save the table there as “CSV UTF-8”.",
      empty: () => "The file is empty.",
      noRows: () => "The file has headings but no rows.",
      emptyHeading: (at) => `Column ${at} has no heading.`,
      doubleHeading: (at) => `The heading of column ${at} occurs more than once; it was numbered.`,
      openQuote: (at) =>
        `A closing quotation mark is missing in row ${at}. Nothing after it can be read. Please add it in the file.`,
    },
    rowIssues: {
      identityEmpty: "The values by which the row is recognised are empty. Please fill them in.",
      identityTwice:
        "An earlier row has the same identity but other values. Please change one of them.",
      overlong:
        "The row has more cells than headings. Please check delimiters and quotation marks.",
      foreignWord: "This word is not one of the choices; it is taken over and counts as unknown.",
    },
    mapProblems: {
      notAnObject: "is not an object",
      missing: "is missing",
      unknownList: "names no list",
      unknownField: "names no field of the list",
      unknownSource: "needs column, value, text, product or record",
      unknownRecord: "names no earlier record",
      notANumberField: "needs at least two number fields and must be one itself",
      notALookup: "does not fit the list the field points to",
      noIdentity: "is missing: without identity or key, rows are not recognised again",
    },
  },
);

type RowIssueCode = IssueCode | keyof (typeof importWords)["de"]["rowIssues"];

/** "Zeile 12, Spalte „Beginn“ („31.02.2016“): Das ist kein Datum. …" */
export function describeRowIssue(
  row: number,
  issue: {
    readonly code: RowIssueCode;
    readonly list: ListName;
    readonly field: string | null;
    readonly column: string | null;
    readonly text: string;
  },
  language: Language,
): string {
  const words = importWords[language];
  const isRow = (code: RowIssueCode): code is keyof typeof words.rowIssues =>
    code in words.rowIssues;
  const said = isRow(issue.code) ? words.rowIssues[issue.code] : issueWords[language][issue.code];
  const [open, close] = language === "de" ? ["„", "“"] : ["“", "”"];
  const field = issue.field
    ? `${listWords[language][issue.list].one}, ${fieldWords(issue.list, issue.field, language).label}`
    : null;
  const place = issue.column ? `${words.column} ${open}${issue.column}${close}` : field;
  const short = issue.text.length > 40 ? `${issue.text.slice(0, 40)}…` : issue.text;
  const held = short.trim() ? ` (${open}${short.replace(/\s+/g, " ")}${close})` : "";
  return `${words.row} ${row}${place ? `, ${place}` : ""}${held}: ${said}`;
}

/** "Zuordnung, records[0].fields.titel: nennt kein Feld der Liste" */
export function describeMappingProblem(
  {
    code,
    path,
  }: { readonly code: keyof (typeof importWords)["de"]["mapProblems"]; readonly path: string },
  language: Language,
): string {
  const words = importWords[language];
  return `${words.chooseMap}${path ? `, ${path}` : ""}: ${words.mapProblems[code]}`;
}

/** What is wrong with a file as a whole. */
export function describeTableProblem(
  {
    code,
    at,
  }: { readonly code: keyof (typeof importWords)["de"]["problems"]; readonly at: number },
  language: Language,
): string {
  return importWords[language].problems[code](at);
}
