import type { Locale } from "../locale.ts";
import { pluralIn } from "../plural.ts";

const tag = "en-GB";
const plural = pluralIn(tag);

export const locale: Locale = {
  name: "English",
  tag,
  collation: "en",
  day: ({ year, date }, monthName) => `${Number(date)} ${monthName()} ${year}`,
  from: "from",
  until: "until",
  time: (clock) => clock,
  group: ",",
  groupInPlain: ",",
  decimal: ".",
  numbers: "en",
  daysInFiles: "iso",
  fte: "FTE",
  days: (count) => plural(count, { one: "day", other: "days" }),
  and: "and",
};
