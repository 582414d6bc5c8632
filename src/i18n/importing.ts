import { bilingual } from "./language.ts";

/** Words of importing and exporting. */
export const importWords = bilingual(
  {
    title: "Import",
    chooseFile: "Datei wählen",
    dropFile: "CSV-Datei oder Gesamtexport (ZIP) hierher ziehen oder auswählen",
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
    countedCost: "Kosten, mit denen gerechnet wird",
  },
  {
    title: "Import",
    chooseFile: "Choose a file",
    dropFile: "Drop a CSV file or a full export (ZIP) here or choose one",
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
    countedCost: "Cost computed with",
  },
);
