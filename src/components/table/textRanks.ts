import { compareTexts } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";

/** Texts of one column in their order, as they were last asked for. */
interface Ranked {
  readonly texts: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
}

const lastAsked = new Map<string, Ranked>();

/**
 * Places of texts in the order people sort, equal ones alike. Comparing as people do is slow, so what was
 * in order when the column was last asked for is not compared again.
 */
export function textRanks(
  column: string,
  texts: readonly string[],
  language: Language,
): ReadonlyMap<string, number> {
  const name = `${language} ${column}`;
  const known = lastAsked.get(name) ?? { texts: [], ranks: new Map() };
  const wanted = new Set(texts);
  const fresh = [...wanted].filter((text) => !known.ranks.has(text));
  if (fresh.length === 0 && known.texts.length <= 2 * wanted.size) return known.ranks;
  const compare = (a: string, b: string) => compareTexts(a, b, language);
  const kept = known.texts.filter((text) => wanted.has(text));
  const ordered = merged(kept, fresh.sort(compare), compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  ordered.forEach((text, at) => {
    const before = ordered[at - 1];
    // Of neighbours known before only those that were alike then are alike.
    if (before !== undefined && !isAlike(known, before, text, compare)) rank += 1;
    ranks.set(text, rank);
  });
  lastAsked.set(name, { texts: ordered, ranks });
  return ranks;
}

type Compare = (a: string, b: string) => number;

function isAlike({ ranks }: Ranked, a: string, b: string, compare: Compare): boolean {
  const [first, second] = [ranks.get(a), ranks.get(b)];
  return first !== undefined && second !== undefined ? first === second : compare(a, b) === 0;
}

/** Each of the fresh ones put in its place among the kept ones; both are in order. */
function merged(kept: readonly string[], fresh: readonly string[], compare: Compare): string[] {
  const both: string[] = [];
  let at = 0;
  for (const text of fresh) {
    let [low, high] = [at, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(kept[middle] as string, text) <= 0) low = middle + 1;
      else high = middle;
    }
    while (at < low) both.push(kept[at++] as string);
    both.push(text);
  }
  while (at < kept.length) both.push(kept[at++] as string);
  return both;
}
