import { plural } from "../plural.ts";

export const importFile = {
  encoding: "Zeichensatz",
  delimiter: "Trennzeichen",
  headings: "Überschriften",
  detect: "erkennen",
  encodings: {
    "utf-8": "UTF-8",
    "windows-1252": "Windows-1252 (Westeuropa)",
    "iso-8859-15": "ISO 8859-15 (Latin-9)",
    "windows-1250": "Windows-1250 (Mitteleuropa)",
    macintosh: "Mac Roman",
    ibm850: "DOS, Codeseite 850",
    ibm437: "DOS, Codeseite 437",
    "utf-16le": "UTF-16 LE",
    "utf-16be": "UTF-16 BE",
  },
  encodingReasons: {
    chosen: "gewählt",
    mark: "die Datei nennt ihn am Anfang",
    zeros: "jedes zweite Byte ist leer",
    valid: "alle Zeichen sind gültig",
    damaged: "alle Zeichen bis auf wenige beschädigte sind gültig",
    letters: "so stehen die Umlaute, wo Buchstaben stehen",
  },
  delimiters: { ";": "Semikolon", "\t": "Tabulator", ",": "Komma", "|": "Senkrechter Strich" },
  delimiterReasons: {
    chosen: () => "gewählt",
    named: () => "die Datei nennt es in der ersten Zeile",
    regular: (regular: number, rows: number) =>
      regular === rows
        ? "alle Zeilen haben gleich viele Zellen"
        : `${regular} von ${rows} Zeilen ${plural(regular, { one: "hat", other: "haben" })} gleich viele Zellen`,
    single: () => "keines gefunden, die Datei hat eine Spalte",
  },
  headingRow: (row: number) => (row === 0 ? "keine" : `Zeile ${row}`),
  headingReasons: {
    chosen: "gewählt",
    known: "bekannte Überschriften",
    values: "darunter stehen Zahlen oder Tage",
    first: "erste volle Zeile, vermutet; bitte prüfen",
    onlyValues: "schon die erste volle Zeile enthält Zahlen oder Tage",
  },
  skipped: (count: number) =>
    plural(count, {
      one: "1 Zeile darüber übergangen",
      other: `${count} Zeilen darüber übergangen`,
    }),
  days: "Tage",
  numbers: "Zahlen",
  dayOrders: { DMY: "Tag zuerst (31.12.2016)", MDY: "Monat zuerst (12/31/2016)" },
  languages: { de: "1.234,56", en: "1,234.56" },
  formatReasons: {
    chosen: () => "gewählt",
    proven: (row: number) => `Zeile ${row} beweist es`,
    mixed: (row: number) => `die Zeilen widersprechen sich, etwa Zeile ${row}; bitte wählen`,
    usual: () => "angenommen, keine Zeile beweist es",
    none: () => "jede Zelle ist eindeutig",
  },
  unclear: "nicht entschieden",
  rows: (rows: readonly number[]) => {
    const more = rows.length - 5;
    const shown = rows.slice(0, 5).join(", ");
    return `${plural(rows.length, { one: "Zeile", other: "Zeilen" })} ${shown}${more > 0 ? ` und ${more} weitere` : ""}`;
  },
  everyRow: "alle Zeilen",
  becomes: {
    created: (word: string, list: string) => `neu angelegt wird ${list} „${word}“`,
    foreign: (word: string, field: string) =>
      `neues Wort „${word}“ in ${field} wird übernommen und zählt als unbekannt`,
    unknown: (word: string, list: string) => `unbekannt ist ${list} „${word}“`,
    unclear: (word: string, field: string) =>
      `nicht klar ist „${word}“ in ${field}: ein Wort oder mehrere`,
  },
};
