import { type Delimiter, delimiters } from "./delimiters.ts";
import { rateHeadings } from "./rateHeadings.ts";
import { splitRecords, type TextRecord } from "./splitRecords.ts";

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  readonly reason: "chosen" | "named" | "regular" | "single";
  /** Rows with the usual number of cells, of how many looked at. */
  readonly regular: number;
  readonly rows: number;
}

const sampleSize = 1_000_000;
const sampleRows = 5000;

/**
 * The delimiter that makes the most regular table of the text, quotation marks respected: the same
 * number of cells in every row, known headings, cells that do not begin with a space as prose does.
 */
export function findDelimiter(text: string, wanted: ReadonlySet<string>): FoundDelimiter {
  const sample = text.slice(0, sampleSize);
  const isCut = sample.length < text.length;
  const rated = delimiters.map((delimiter) => rate(delimiter, sample, isCut, wanted));
  return rated.reduce((best, one) => (one.score > best.score ? one : best)).found;
}

function rate(
  delimiter: Delimiter,
  sample: string,
  isCut: boolean,
  wanted: ReadonlySet<string>,
): { readonly score: number; readonly found: FoundDelimiter } {
  const { records } = splitRecords(sample, delimiter, sampleRows);
  const whole =
    isCut && records.length > 1 && records.length < sampleRows ? records.slice(0, -1) : records;
  const rows = whole.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const width = usualWidth(rows);
  // A lone word above a table is a title, however well known.
  const atop = rows.slice(0, 30).filter(({ cells }) => width < 2 || cells.length > 1);
  const knownShare = Math.max(0, ...atop.map(({ cells }) => rateHeadings(cells, wanted)));
  if (width < 2) {
    const found = { delimiter, reason: "single", regular: rows.length, rows: rows.length } as const;
    return { score: 0.2 + knownShare / 2, found };
  }
  const count = (is: (row: TextRecord) => boolean) => rows.filter(is).length;
  // Some programs end each row with a delimiter, but not the headings.
  const isOver = ({ cells }: TextRecord) => cells.slice(width).some((cell) => cell.trim() !== "");
  const regular = count((row) => row.cells.length >= width && !isOver(row));
  const over = count(isOver);
  const faulty = count(({ quotes }) => quotes !== "sound");
  const behind = rows.flatMap(({ cells }) => cells.slice(1));
  const spaced = behind.filter((cell) => /^ \S/.test(cell)).length / Math.max(1, behind.length);
  const score =
    (regular - over / 2 - faulty) / rows.length -
    spaced / 3 +
    knownShare / 2 +
    (delimiter === "," ? 0 : 0.05);
  return { score, found: { delimiter, reason: "regular", regular, rows: rows.length } };
}

/** The number of cells most rows have; 1 where no row has more. */
export function usualWidth(rows: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return most[0];
}
