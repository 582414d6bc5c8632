export interface TextRecord {
  readonly cells: readonly string[];
  /** Quotation marks do not go in pairs, or a cell was begun as a quoted one and goes on behind its end. */
  readonly quotes: "sound" | "loose" | "broken";
  /** Lines of the file it takes, where a quoted cell holds line breaks. */
  readonly lines: number;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

export interface SplitText {
  readonly records: readonly TextRecord[];
  /** The record with a cell longer than any may be; nothing was read behind it. */
  readonly tooLongAt: number | null;
}

/** Longest cell read, in characters. */
export const longestCell = 10_000_000;
// Scans for an end that is not there, in characters; a file that needs more has hardly an end to its quotes.
const scanBudget = 100_000_000;

/**
 * The records of delimited text (RFC 4180), read so that no quotation mark takes further rows with it:
 * a quoted cell whose end is followed by anything but a delimiter or a new line, or that has no end, is
 * read as it stands, up to the next delimiter. The library at hand reads on to the next fitting mark.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  most = Number.POSITIVE_INFINITY,
): SplitText {
  const records: TextRecord[] = [];
  const mark = delimiter.charCodeAt(0);
  let budget = scanBudget;
  let at = 0;
  while (at < text.length && records.length < most) {
    const from = at;
    const cells: string[] = [];
    let quotes: TextRecord["quotes"] = "sound";
    let lines = 1;
    for (;;) {
      const start = at;
      const quoted = budget > 0 ? readQuoted(text, at, mark) : null;
      if (quoted?.end !== undefined) {
        cells.push(quoted.value);
        lines += quoted.breaks;
        at = quoted.end;
      } else {
        budget -= quoted?.scanned ?? 0;
        at = endOfPlain(text, at, mark);
        if (at - start > longestCell) return { records, tooLongAt: records.length + 1 };
        const cell = text.slice(start, at);
        cells.push(cell);
        const found = quotesOf(cell);
        if (found === "broken" || quotes === "sound") quotes = found;
      }
      if (at - start > longestCell) return { records, tooLongAt: records.length + 1 };
      if (text.charCodeAt(at) !== mark || at >= text.length) break;
      at++;
    }
    records.push({ cells, quotes, lines, from, to: at });
    at = behindBreak(text, at);
  }
  return { records, tooLongAt: null };
}

const [quote, space, lineFeed, carriageReturn] = [34, 32, 10, 13];

type Quoted =
  | { readonly end: number; readonly value: string; readonly breaks: number }
  | { readonly end: undefined; readonly scanned: number };

/** A cell in quotation marks; null where none begins, without an end where its marks are not those of one. */
function readQuoted(text: string, start: number, mark: number): Quoted | null {
  let open = start;
  while (text.charCodeAt(open) === space) open++;
  if (text.charCodeAt(open) !== quote) return null;
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return { end: undefined, scanned: text.length - open };
    if (text.charCodeAt(close + 1) === quote) {
      from = close + 2;
      continue;
    }
    let end = close + 1;
    while (text.charCodeAt(end) === space && mark !== space) end++;
    if (end < text.length && !isEnd(text.charCodeAt(end), mark))
      return { end: undefined, scanned: end - open };
    if (close - open > longestCell) return { end, value: "", breaks: 0 };
    const value = text.slice(open + 1, close).replaceAll('""', '"');
    return { end, value, breaks: breaksIn(value) };
  }
}

function endOfPlain(text: string, start: number, mark: number): number {
  let at = start;
  while (at < text.length && !isEnd(text.charCodeAt(at), mark)) at++;
  return at;
}

function isEnd(code: number, mark: number): boolean {
  return code === mark || code === lineFeed || code === carriageReturn;
}

/** Behind one line break: CR LF, LF, CR, or the CR CR LF of a file converted twice. */
function behindBreak(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === carriageReturn) at++;
  if (text.charCodeAt(at) === lineFeed) return at + 1;
  return at > start ? start + 1 : start;
}

function breaksIn(value: string): number {
  return value.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function quotesOf(cell: string): TextRecord["quotes"] {
  const count = cell.split('"').length - 1;
  // Written "Haus \\"Neu\\"" by programs that part with a backslash: no longer to be told from a lone one.
  if (count % 2 === 1 || /^\s*"[\s\S]*\\"/.test(cell)) return "broken";
  return count > 0 && cell.trimStart().startsWith('"') ? "loose" : "sound";
}
