import { bareHeading, isKnownHeading } from "../knownHeadings.ts";

/** Which share of a row's cells are headings: those a mapping wants, else those known from labels and usual words. */
export function rateHeadings(cells: readonly string[], wanted: ReadonlySet<string>): number {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return 0;
  if (wanted.size > 0) {
    const found = new Set(filled.map(bareHeading));
    const share = [...wanted].filter((heading) => found.has(heading)).length / wanted.size;
    if (share > 0) return 1 + share;
  }
  return filled.filter(isKnownHeading).length / filled.length;
}
