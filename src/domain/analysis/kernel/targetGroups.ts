import { choiceSets } from "../../schema/choices.ts";

const words: readonly string[] = choiceSets.targetGroup;
const bitOf = new Map(words.map((word, at) => [word, 1 << at]));
const all = 2 ** words.length - 1;

/** Target groups as bits: none at all, "everyone" and words nobody knows mean all. */
export function groupBits(groups: readonly string[]): number {
  if (groups.length === 0) return all;
  let bits = 0;
  for (const word of groups) {
    if (word === "everyone") return all;
    bits |= bitOf.get(word) ?? all;
  }
  return bits;
}
