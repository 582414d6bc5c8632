import { formatAnd } from "./format.ts";
import { bilingual, type Language } from "./language.ts";

/** What is said under a table of costs and funding, on screen and paper. */
export const moneyNotesWords = bilingual(
  {
    unrecorded: (years: readonly number[]) =>
      years.length === 1
        ? `Für das Jahr ${years[0]} ist nichts erfasst; es fehlt in „Insgesamt“.`
        : `Für die Jahre ${yearsText(years, "de")} ist nichts erfasst; sie fehlen in „Insgesamt“.`,
    withoutCost: (years: readonly number[]) =>
      years.length === 1
        ? `Für das Jahr ${years[0]} sind Mittel, aber keine Kosten erfasst; seine Kosten und sein Eigenanteil fehlen in „Insgesamt“.`
        : `Für die Jahre ${yearsText(years, "de")} sind Mittel, aber keine Kosten erfasst; ihre Kosten und Eigenanteile fehlen in „Insgesamt“.`,
    held: (count: number, euros: string) =>
      `${count === 1 ? "Bei 1 Eintrag sind" : `Bei ${count} Einträgen sind`} in einem Jahr mehr Mittel Dritter bewilligt oder beantragt, als Kosten erfasst sind. Der Eigenanteil zählt dort mit 0 €, nie darunter: ${euros}, die über die Kosten hinausgehen, mindern den Eigenanteil insgesamt nicht.`,
    unpriced: (count: number, euros: string) =>
      `${count === 1 ? "Bei 1 Eintrag sind" : `Bei ${count} Einträgen sind`} in einem Jahr Mittel Dritter, aber keine Kosten erfasst. Der Eigenanteil ist dort nicht erfasst: Diese Mittel von zusammen ${euros} mindern den Eigenanteil insgesamt nicht.`,
    ownShares: (cost: string, third: string, more: string, own: string) =>
      `${cost} Gesamtkosten − ${third} Mittel Dritter + ${more} = ${own}`,
  },
  {
    unrecorded: (years) =>
      years.length === 1
        ? `Nothing is recorded for ${years[0]}; it is missing from “In total”.`
        : `Nothing is recorded for ${yearsText(years, "en")}; these years are missing from “In total”.`,
    withoutCost: (years) =>
      years.length === 1
        ? `For ${years[0]} money but no cost is recorded; its cost and own share are missing from “In total”.`
        : `For ${yearsText(years, "en")} money but no cost is recorded; their costs and own shares are missing from “In total”.`,
    held: (count, euros) =>
      `For ${count === 1 ? "1 entry" : `${count} entries`} third parties have approved or been asked for more money in a year than costs are recorded. The own share counts as €0 there, never below: ${euros} beyond the costs do not lower the own share in total.`,
    unpriced: (count, euros) =>
      `For ${count === 1 ? "1 entry" : `${count} entries`} money of third parties but no cost is recorded in a year. The own share is not recorded there: this money, ${euros} in all, does not lower the own share in total.`,
    ownShares: (cost, third, more, own) =>
      `${cost} total cost − ${third} money of third parties + ${more} = ${own}`,
  },
);

/** 2016, 2018 und 2021 bis 2025 */
function yearsText(years: readonly number[], language: Language): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  const to = language === "de" ? "bis" : "to";
  const texts = runs.flatMap(({ from, to: until }) =>
    until - from < 2
      ? Array.from({ length: until - from + 1 }, (_, at) => String(from + at))
      : [`${from} ${to} ${until}`],
  );
  return formatAnd(texts, language);
}
