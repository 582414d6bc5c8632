import { choiceSets } from "../schema/choices.ts";
import type { TargetGroup } from "./entries.ts";

const words: readonly string[] = choiceSets.targetGroup;
const bitOf = new Map(words.map((word, at) => [word, 1 << at]));
const all = 2 ** words.length - 1;

/** Target groups as bits: none at all, or "everyone", mean all; words nobody knows count as nothing. */
export function groupBits(groups: readonly string[]): number {
  if (groups.length === 0) return all;
  let bits = 0;
  for (const word of groups) {
    if (word === "everyone") return all;
    bits |= bitOf.get(word) ?? 0;
  }
  return bits;
}

/** The groups of shared bits; empty = all. */
export function groupsOf(bits: number): TargetGroup[] {
  return bits === all ? [] : choiceSets.targetGroup.filter((_, at) => (bits & (1 << at)) !== 0);
}

/** How many groups bits are; all count as one. */
export function groupCount(bits: number): number {
  if (bits === all) return 1;
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
