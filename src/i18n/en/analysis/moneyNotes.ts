import type { moneyNotes as german } from "../../de/analysis/moneyNotes.ts";
import { formatAnd } from "../../format.ts";
import type { Language, Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const moneyNotes: Texts<typeof german> = {
  unrecorded: (years) =>
    plural(years.length, {
      one: `Nothing is recorded for ${years[0]}; it is missing from “In total”.`,
      other: `Nothing is recorded for ${yearsText(years, "en")}; these years are missing from “In total”.`,
    }),
  withoutCost: (years) =>
    plural(years.length, {
      one: `For ${years[0]} money but no cost is recorded; its cost and own share are missing from “In total”.`,
      other: `For ${yearsText(years, "en")} money but no cost is recorded; their costs and own shares are missing from “In total”.`,
    }),
  held: (count, euros) =>
    `For ${plural(count, { one: "1 entry", other: `${count} entries` })} third parties have approved or been asked for more money in a year than costs are recorded. The own share counts as €0 there, never below: ${euros} beyond the costs do not lower the own share in total.`,
  unpriced: (count, euros) =>
    `For ${plural(count, { one: "1 entry", other: `${count} entries` })} money of third parties but no cost is recorded in a year. The own share is not recorded there: this money, ${euros} in all, does not lower the own share in total.`,
  ownShares: (cost, third, more, own) =>
    `${cost} total cost − ${third} money of third parties + ${more} = ${own}`,
};

/** 2016, 2018 und 2021 bis 2025 */
function yearsText(years: readonly number[], language: Language): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  const to = "to";
  const texts = runs.flatMap(({ from, to: until }) =>
    until - from < 2
      ? Array.from({ length: until - from + 1 }, (_, at) => String(from + at))
      : [`${from} ${to} ${until}`],
  );
  return formatAnd(texts, language);
}
