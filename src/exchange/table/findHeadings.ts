import { parseDayText } from "../../domain/typedDay.ts";
import { parseNumberText } from "../../domain/typedNumber.ts";
import { rateHeadings } from "./rateHeadings.ts";

export interface FoundHeadings {
  /** As a spreadsheet counts from 1; 0: the file has no headings. */
  readonly row: number;
  readonly reason: "chosen" | "known" | "values" | "first" | "onlyValues";
}

const looked = 30;

/**
 * The row that holds the headings: the one with the most headings known; else the first one as wide as
 * the rows below, if it holds words only. A first wide row with numbers or days is a row like the others.
 */
export function findHeadings(
  rows: readonly (readonly string[])[],
  wanted: ReadonlySet<string>,
): FoundHeadings {
  const filled = rows.slice(0, 200).map((cells) => cells.filter((cell) => cell.trim() !== ""));
  const width = usual(filled.map((cells) => cells.length));
  const isWide = (at: number) => (filled[at]?.length ?? 0) >= Math.max(1, Math.ceil(width / 2));
  const wide = [...filled.keys()].filter((at) => at < looked && isWide(at));
  const rated = wide.map((at) => {
    const share = rateHeadings(rows[at] ?? [], wanted);
    // "Angebot", "Landkreis" are words of a row as well as headings; days and amounts tell that it is a row.
    return { at, share: share <= 0.5 && filled[at]?.some(isRowValue) ? 0 : share };
  });
  const best = rated.reduce((top, one) => (one.share > top.share ? one : top), {
    at: -1,
    share: 0,
  });
  const count = best.share * (filled[best.at]?.length ?? 0);
  // One word of a column of kinds, "Projekt", may be a heading elsewhere.
  if (best.share > 0.5 || count >= 2 || (best.share > 0 && best.at === wide[0]))
    return { row: best.at + 1, reason: "known" };
  const first = wide.find((at) => (filled[at]?.length ?? 0) > 0) ?? -1;
  if (first < 0) return { row: rows.length > 0 ? 1 : 0, reason: "first" };
  if (filled[first]?.some(isValue)) return { row: 0, reason: "onlyValues" };
  const below = filled.slice(first + 1, first + looked);
  return {
    row: first + 1,
    reason: below.some((cells) => cells.some(isValue)) ? "values" : "first",
  };
}

/** The number most rows have, of equally frequent ones the larger. */
function usual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}

/** A value that is no heading; a year may be one. */
function isRowValue(cell: string): boolean {
  return isValue(cell) && !/^(?:19|20)\d\d$/.test(cell.trim());
}

function isValue(cell: string): boolean {
  return parseDayText(cell).ok || parseNumberText(cell).ok;
}
