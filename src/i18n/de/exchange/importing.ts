import { plural } from "../plural.ts";

export const importing = {
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
    plural(count, {
      one: "1 weiterer Eintrag wird angelegt",
      other: `${count} weitere Einträge werden angelegt`,
    }),
  confirm: (count: number) =>
    plural(count, { one: "1 Zeile importieren", other: `${count} Zeilen importieren` }),
  importing: (done: number, of: number) => `${done} von ${of} importiert`,
  updateChanged: "Geänderte Einträge mit den Angaben der Datei überschreiben",
  done: (created: number, updated: number, failed: number) =>
    `${created} angelegt, ${updated} geändert, ${failed} fehlgeschlagen.`,
  nothingToDo: "Es ist nichts zu tun: Alle Zeilen sind schon vorhanden.",
  stopped:
    "Der Import wurde unterbrochen. Ein erneuter Import vollendet ihn; nichts wird doppelt angelegt.",
  leftOut: (count: number) =>
    plural(count, {
      one: "1 fehlerhafte Zeile wird ausgelassen.",
      other: `${count} fehlerhafte Zeilen werden ausgelassen.`,
    }),
  twiceOf: (row: number) => `steht schon in Zeile ${row}`,
  missingColumns: (columns: string) =>
    `Der Datei fehlen Spalten: ${columns}. Wählen Sie eine andere Zuordnung oder ergänzen Sie die Spalten.`,
  key: "Schlüssel",
  countedCost: "Kosten, mit denen gerechnet wird",
};
