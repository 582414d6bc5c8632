import type { NumberStyle } from "../domain/typedNumber.ts";
import { inEveryLanguage } from "./language.ts";

/** How a language writes days, numbers and the words among them. */
export interface Locale {
  /** What the language calls itself. */
  readonly name: string;
  /** Tag of language and country, as documents and `Intl` know it. */
  readonly tag: string;
  /** Whose order of letters sorts texts. */
  readonly collation: string;
  /** A day of figures with leading zeros; the month's short name is asked for only where it is written. */
  readonly day: (
    figures: { readonly year: string; readonly month: string; readonly date: string },
    monthName: () => string,
  ) => string;
  readonly from: string;
  readonly until: string;
  /** A time of day such as 14:00. */
  readonly time: (clock: string) => string;
  /** Sign between thousands as `Intl` writes it, and as it stands in numbers without unit. */
  readonly group: string;
  readonly groupInPlain: string;
  readonly decimal: string;
  /** How people of this language type numbers. */
  readonly numbers: NumberStyle;
  /** Days in files for spreadsheets: as people write them, or as 2016-11-08 where that could be misread. */
  readonly daysInFiles: "written" | "iso";
  readonly fte: string;
  /** The word behind a number of days; in the dative behind words that ask for it. */
  readonly days: (count: number, dative: boolean) => string;
  readonly and: string;
}

export const locales = inEveryLanguage<Locale>(
  import.meta.glob("./*/locale.ts", { eager: true, import: "locale" }),
);
