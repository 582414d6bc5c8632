import { plural } from "../plural.ts";

export const cliImport = {
  row: (number: number, parts: string) => `Zeile ${number} ausgelassen: ${parts}`,
  warning: (number: number, parts: string) => `Zeile ${number}, Hinweis: ${parts}`,
  missingColumns: (columns: string) =>
    `In der Datei fehlen Spalten, die die Zuordnung braucht: ${columns}.`,
  summary: (made: number, changed: number, same: number, twice: number, wrong: number) =>
    `${made} neu, ${changed} geändert, ${same} unverändert, ${twice} doppelt in der Datei, ${wrong} mit Fehlern.`,
  format: (column: string, form: string, reason: string) =>
    `Spalte „${column}“: ${form} (${reason})`,
  doubles: (count: number) =>
    `${plural(count, { one: "1 Zeile gleicht einem Eintrag, den es unter anderer Kennung schon gibt, und wurde ausgelassen", other: `${count} Zeilen gleichen Einträgen, die es unter anderer Kennung schon gibt, und wurden ausgelassen` })}. In der Zuordnung gleicht "doubles": "match" ab, "doubles": "create" legt neu an.`,
  longTexts: (count: number) =>
    `${plural(count, { one: "1 Zeile hat", other: `${count} Zeilen haben` })} zu lange Texte. In der Zuordnung kürzt "longTexts": "shorten" sie; ganz stehen sie dann in den Bemerkungen.`,
  recognised: (title: string) => `Zuordnung: ${title}`,
  preview: "Vorschau",
  list: (title: string, file: string) => `${title} (${file})`,
  archive: (lists: number) =>
    plural(lists, {
      one: "Gesamtexport dieser App mit 1 Liste",
      other: `Gesamtexport dieser App mit ${lists} Listen`,
    }),
  archiveTotal: "Zusammen",
  archiveMap:
    "Ein Gesamtexport (ZIP) wird ohne „--map“ eingelesen; jede Liste bringt ihre Zuordnung mit. Für eine eigene Zuordnung bitte die CSV-Datei aus dem ZIP nehmen.",
  written: (made: number, changed: number, same: number) =>
    `Geschrieben: ${plural(made, { one: "1 Eintrag", other: `${made} Einträge` })} neu, ${changed} geändert, ${same} unverändert.`,
  notWritten: (place: string, why: string) => `${place} wurde nicht geschrieben: ${why}`,
  rowIn: (number: number, list: string) => `Zeile ${number} (${list})`,
  rowOnly: (number: number) => `Zeile ${number}`,
  added: (name: string) => `Der neue Eintrag für ${name}`,
  unrecognised:
    "Die Datei gehört zu keiner bekannten Zuordnung. Bitte mit „--map“ eine eigene angeben (JSON).",
};
