import { splitRecords, type TextRecord } from "./splitRecords.ts";

/** What is wrong with a cell or a row as text, whatever it is to become. */
export interface CellFault {
  readonly code: "damaged" | "quotes" | "swallowed" | "controls" | "twiceEncoded";
  /** Column, counted from 0; null where the row as a whole is meant. */
  readonly at: number | null;
  /** To be looked at; the row can be read all the same. */
  readonly isWarning: boolean;
}

const none: readonly CellFault[] = [];

/** Damaged characters, marks that do not go in pairs, rows that may have been taken into a quoted cell. */
export function findFaults(
  record: TextRecord,
  width: number,
  place: { readonly body: string; readonly delimiter: string; readonly usual: number },
): readonly CellFault[] {
  const { cells, quotes, lines } = record;
  const faults: CellFault[] = [];
  const isShort = cells.length < width;
  if (
    quotes === "broken" ||
    (quotes === "loose" && isShort) ||
    (lines > 1 && isShort && cells.length < place.usual)
  )
    faults.push({ code: "quotes", at: null, isWarning: false });
  else if (lines > 1 && mayHoldRows(record, place))
    faults.push({ code: "swallowed", at: null, isWarning: place.usual < 3 });
  for (const [at, cell] of cells.entries()) {
    if (damaged.test(cell)) faults.push({ code: "damaged", at, isWarning: false });
    if (controls.test(cell)) faults.push({ code: "controls", at, isWarning: true });
    if (twiceEncoded.test(cell)) faults.push({ code: "twiceEncoded", at, isWarning: true });
  }
  return faults.length > 0 ? faults : none;
}

/** Whether a text holds characters that were damaged on the way, or read in the wrong character set once. */
export function isDamaged(text: string): boolean {
  return damaged.test(text) || twiceEncoded.test(text);
}

/** The cell without characters that are none for people: line breaks and tabs stay. */
export function withoutControls(cell: string): string {
  return controls.test(cell) ? cell.replace(allControls, "") : cell;
}

// A byte the encoding does not know, or one that means nothing in it.
const damaged = /[\ufffd\u0080-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]/;
const allControls = new RegExp(controls.source, "g");
// UTF-8 once read as Windows-1252 and saved so: "TrÃ¤ger".
const twiceEncoded = /Ã[¤¶¼Ÿ„–œ©¨ª]|â€[œžš™“”]|Â[§°²³€\u00a0]/;

/** Whether each line of a record, taken by itself, would be a row as wide as all others: then a mark is missing. */
function mayHoldRows(
  { from, to }: TextRecord,
  { body, delimiter, usual }: { body: string; delimiter: string; usual: number },
): boolean {
  if (usual < 2) return false;
  const lines = body.slice(from, to).split(/\r\n|\n|\r/);
  return lines.every((line) => splitRecords(line, delimiter).records[0]?.cells.length === usual);
}
