import type { importFile as german } from "../../de/exchange/importFile.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const importFile: Texts<typeof german> = {
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
        : `${regular} of ${rows} rows ${plural(regular, { one: "has", other: "have" })} the same number of cells`,
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
  skipped: (count) =>
    plural(count, { one: "1 row above skipped", other: `${count} rows above skipped` }),
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
    return `${plural(rows.length, { one: "row", other: "rows" })} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
  },
  everyRow: "all rows",
  becomes: {
    created: (word, list) => `newly created: ${list} “${word}”`,
    foreign: (word, field) => `new word “${word}” in ${field} is taken over and counts as unknown`,
    unknown: (word, list) => `unknown: ${list} “${word}”`,
    unclear: (word, field) => `not clear: “${word}” in ${field} may be one word or several`,
  },
};
