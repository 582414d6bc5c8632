import type { ListName } from "../../domain/schema/index.ts";
import type { NumberStyle } from "../../domain/typedNumber.ts";
import type { importFile } from "../de/exchange/importFile.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";
import { fieldWords, listWords } from "../stored/lists.ts";

/** What was found out about a file, and why: said on screen and by the command. */
export const importFileWords = inEveryLanguage<Texts<typeof importFile>>(
  import.meta.glob("../*/exchange/importFile.ts", { eager: true, import: "importFile" }),
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
    | { readonly kind: "numbers"; readonly language: NumberStyle | null }
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
