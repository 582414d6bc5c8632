import type { Locale } from "../locale.ts";
import { pluralIn } from "../plural.ts";

const tag = "de-DE";
const plural = pluralIn(tag);
const space = "\u00a0"; // no line break between a figure and its unit

export const locale: Locale = {
  name: "Deutsch",
  tag,
  collation: "de",
  day: ({ year, month, date }) => `${date}.${month}.${year}`,
  from: "ab",
  until: "bis",
  time: (clock) => `${clock}${space}Uhr`,
  group: ".",
  groupInPlain: space, // DIN 5008
  decimal: ",",
  numbers: "de",
  daysInFiles: "written",
  fte: "VZÄ",
  days: (count, dative) => plural(count, { one: "Tag", other: dative ? "Tagen" : "Tage" }),
  and: "und",
};
