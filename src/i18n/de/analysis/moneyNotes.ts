import { formatAnd } from "../../format.ts";
import type { Language } from "../../language.ts";
import { plural } from "../plural.ts";

export const moneyNotes = {
  unrecorded: (years: readonly number[]) =>
    plural(years.length, {
      one: `Für das Jahr ${years[0]} ist nichts erfasst; es fehlt in „Insgesamt“.`,
      other: `Für die Jahre ${yearsText(years, "de")} ist nichts erfasst; sie fehlen in „Insgesamt“.`,
    }),
  withoutCost: (years: readonly number[]) =>
    plural(years.length, {
      one: `Für das Jahr ${years[0]} sind Mittel, aber keine Kosten erfasst; seine Kosten und sein Eigenanteil fehlen in „Insgesamt“.`,
      other: `Für die Jahre ${yearsText(years, "de")} sind Mittel, aber keine Kosten erfasst; ihre Kosten und Eigenanteile fehlen in „Insgesamt“.`,
    }),
  held: (count: number, euros: string) =>
    `${plural(count, { one: "Bei 1 Eintrag sind", other: `Bei ${count} Einträgen sind` })} in einem Jahr mehr Mittel Dritter bewilligt oder beantragt, als Kosten erfasst sind. Der Eigenanteil zählt dort mit 0 €, nie darunter: ${euros}, die über die Kosten hinausgehen, mindern den Eigenanteil insgesamt nicht.`,
  unpriced: (count: number, euros: string) =>
    `${plural(count, { one: "Bei 1 Eintrag sind", other: `Bei ${count} Einträgen sind` })} in einem Jahr Mittel Dritter, aber keine Kosten erfasst. Der Eigenanteil ist dort nicht erfasst: Diese Mittel von zusammen ${euros} mindern den Eigenanteil insgesamt nicht.`,
  ownShares: (cost: string, third: string, more: string, own: string) =>
    `${cost} Gesamtkosten − ${third} Mittel Dritter + ${more} = ${own}`,
};

/** 2016, 2018 und 2021 bis 2025 */
function yearsText(years: readonly number[], language: Language): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  const to = "bis";
  const texts = runs.flatMap(({ from, to: until }) =>
    until - from < 2
      ? Array.from({ length: until - from + 1 }, (_, at) => String(from + at))
      : [`${from} ${to} ${until}`],
  );
  return formatAnd(texts, language);
}
