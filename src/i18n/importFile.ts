import type { ListName } from "../domain/schema/index.ts";
import { bilingual, type Language } from "./language.ts";
import { fieldWords, listWords } from "./lists.ts";

/** What was found out about a file, and why: said on screen and by the command. */
export const importFileWords = bilingual(
  {
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
          : `${regular} von ${rows} Zeilen ${regular === 1 ? "hat" : "haben"} gleich viele Zellen`,
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
      count === 1 ? "1 Zeile darüber übergangen" : `${count} Zeilen darüber übergangen`,
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
      return `${rows.length === 1 ? "Zeile" : "Zeilen"} ${shown}${more > 0 ? ` und ${more} weitere` : ""}`;
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
  },
  {
    encoding: "Character set",
    delimiter: "Delimiter",
    headings: "Headings",
    detect: "detect",
    encodings: {
      "utf-8": "UTF-8",
      "windows-1252": "Windows-1252 (Western Europe)",
      "iso-8859-15": "ISO 8859-15 (Latin-9)",
      "windows-1250": "Windows-1250 (Central Europe)",
      macintosh: "Mac Roman",
      ibm850: "DOS, code page 850",
      ibm437: "DOS, code page 437",
      "utf-16le": "UTF-16 LE",
      "utf-16be": "UTF-16 BE",
    },
    encodingReasons: {
      chosen: "chosen",
      mark: "the file names it at its beginning",
      zeros: "every second byte is empty",
      valid: "all characters are valid",
      damaged: "all characters but a few damaged ones are valid",
      letters: "so umlauts stand where letters do",
    },
    delimiters: { ";": "semicolon", "\t": "tab", ",": "comma", "|": "vertical bar" },
    delimiterReasons: {
      chosen: () => "chosen",
      named: () => "the file names it in its first line",
      regular: (regular, rows) =>
        regular === rows
          ? "all rows have the same number of cells"
          : `${regular} of ${rows} rows ${regular === 1 ? "has" : "have"} the same number of cells`,
      single: () => "none found, the file has one column",
    },
    headingRow: (row) => (row === 0 ? "none" : `row ${row}`),
    headingReasons: {
      chosen: "chosen",
      known: "known headings",
      values: "numbers or days stand below",
      first: "first full row, presumed; please check",
      onlyValues: "even the first full row holds numbers or days",
    },
    skipped: (count) => (count === 1 ? "1 row above skipped" : `${count} rows above skipped`),
    days: "Days",
    numbers: "Numbers",
    dayOrders: { DMY: "day first (31.12.2016)", MDY: "month first (12/31/2016)" },
    languages: { de: "1.234,56", en: "1,234.56" },
    formatReasons: {
      chosen: () => "chosen",
      proven: (row) => `row ${row} proves it`,
      mixed: (row) => `rows contradict each other, such as row ${row}; please choose`,
      usual: () => "assumed, no row proves it",
      none: () => "every cell is clear",
    },
    unclear: "not decided",
    rows: (rows) => {
      const more = rows.length - 5;
      const shown = rows.slice(0, 5).join(", ");
      return `${rows.length === 1 ? "row" : "rows"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
    },
    everyRow: "all rows",
    becomes: {
      created: (word, list) => `newly created: ${list} “${word}”`,
      foreign: (word, field) =>
        `new word “${word}” in ${field} is taken over and counts as unknown`,
      unknown: (word, list) => `unknown: ${list} “${word}”`,
      unclear: (word, field) => `not clear: “${word}” in ${field} may be one word or several`,
    },
  },
);

/** What becomes of a word nobody knows: "neu angelegt wird Organisation „X“ (Zeile 3)". */
export function describeWord(
  use: {
    readonly list: ListName;
    readonly field: string;
    readonly to: ListName | null;
    readonly column: string | null;
    readonly text: string;
    readonly becomes: keyof (typeof importFileWords)["de"]["becomes"];
    readonly rows: readonly number[];
  },
  language: Language,
): string {
  const { becomes, rows, everyRow } = importFileWords[language];
  const { label } = fieldWords(use.list, use.field, language);
  const named = use.to ? listWords[language][use.to].one : label;
  const of = use.becomes === "created" || use.becomes === "unknown" ? named : label;
  return `${becomes[use.becomes](use.text, of)} (${use.column === null ? everyRow : rows(use.rows)})`;
}

interface SaidTable {
  readonly encoding: keyof (typeof importFileWords)["de"]["encodings"];
  readonly encodingReason: keyof (typeof importFileWords)["de"]["encodingReasons"];
  readonly delimiterFound: {
    readonly delimiter: keyof (typeof importFileWords)["de"]["delimiters"];
    readonly reason: keyof (typeof importFileWords)["de"]["delimiterReasons"];
    readonly regular: number;
    readonly rows: number;
  };
  readonly headingsFound: {
    readonly row: number;
    readonly reason: keyof (typeof importFileWords)["de"]["headingReasons"];
  };
}

/** How a file was read, with the reasons. */
export function describeReading(
  { encoding, encodingReason, delimiterFound, headingsFound }: SaidTable,
  language: Language,
): { readonly encoding: string; readonly delimiter: string; readonly headings: string } {
  const words = importFileWords[language];
  const { reason, regular, rows } = delimiterFound;
  const above = headingsFound.row - 1;
  const headings = [
    words.headingReasons[headingsFound.reason],
    ...(above > 0 ? [words.skipped(above)] : []),
  ];
  return {
    encoding: `${words.encodings[encoding]} (${words.encodingReasons[encodingReason]})`,
    delimiter: `${words.delimiters[delimiterFound.delimiter]} (${words.delimiterReasons[reason](regular, rows)})`,
    headings: `${words.headingRow(headingsFound.row)} (${headings.join("; ")})`,
  };
}

/** In which form a column's days or numbers are read, and how that is known. */
export function describeFormat(
  format: {
    readonly reason: "chosen" | "proven" | "mixed" | "usual";
    readonly row: number | null;
    readonly isUnclear: boolean;
  } & (
    | {
        readonly kind: "days";
        readonly dotted: "DMY" | "MDY";
        readonly slashed: "DMY" | "MDY" | null;
      }
    | { readonly kind: "numbers"; readonly language: "de" | "en" | null }
  ),
  language: Language,
): { readonly form: string; readonly reason: string } {
  const words = importFileWords[language];
  const isClear = format.reason === "usual" && !format.isUnclear;
  const reason = words.formatReasons[isClear ? "none" : format.reason](format.row ?? 0);
  if (format.kind === "numbers") {
    const form = format.language ? words.languages[format.language] : words.unclear;
    return { form, reason };
  }
  const isOpen = format.slashed === null && (format.isUnclear || format.reason === "mixed");
  const order = format.slashed ?? format.dotted;
  return { form: isOpen ? words.unclear : words.dayOrders[order], reason };
}
