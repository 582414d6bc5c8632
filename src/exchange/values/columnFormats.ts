import type { Field } from "../../domain/schema/field.ts";
import { definitionOf } from "../../domain/schema/index.ts";
import { hasPercentSign, type NumberStyle, writtenIn } from "../../domain/typedNumber.ts";
import type { CsvTable } from "../csv.ts";
import type { Mapping } from "../mapping.ts";
import { headingOf } from "../table/headingOf.ts";
import { type DayOrder, orderIn } from "./readDay.ts";

/** How a column writes days or numbers, and how that is known. */
export type ColumnFormat = DaysFormat | NumbersFormat;

interface Found {
  readonly column: string;
  /** `proven`: by the row named. `mixed`: rows contradict each other. `usual`: nothing proves it. */
  readonly reason: "chosen" | "proven" | "mixed" | "usual";
  readonly row: number | null;
  /** Some of its cells could be read in two ways. */
  readonly isUnclear: boolean;
}
export interface DaysFormat extends Found {
  readonly kind: "days";
  readonly dotted: DayOrder;
  readonly slashed: DayOrder | null;
}
export interface NumbersFormat extends Found {
  readonly kind: "numbers";
  readonly language: NumberStyle | null;
  /** What the heading says numbers are counted in. */
  readonly headingUnit: "percent" | "other" | null;
  /** Shares without a sign are per cent, as one above 1 shows. */
  readonly hasWholeShares: boolean;
}

/** The formats of all columns a mapping reads days or numbers from, in the order of the file. */
export function columnFormats(
  table: CsvTable,
  mapping: Mapping,
): ReadonlyMap<string, ColumnFormat> {
  const formats = new Map<string, ColumnFormat>();
  for (const [at, heading] of table.headings.entries()) {
    const read = readAs(mapping, heading);
    if (!read) continue;
    const cells = table.rows.map(({ number, cells: row }) => ({ number, text: row[at] ?? "" }));
    const format =
      read.kind === "days"
        ? daysFormat(heading, cells, read.dates ?? mapping.dates)
        : numbersFormat(heading, cells, read.language ?? mapping.language);
    formats.set(heading, format);
  }
  return formats;
}

interface Cell {
  readonly number: number;
  readonly text: string;
}

function readAs(mapping: Mapping, heading: string) {
  for (const { list, fields } of mapping.records) {
    for (const [name, source] of Object.entries(fields)) {
      if (!("column" in source) || headingOf(source.column) !== heading) continue;
      const kind = kindOf(definitionOf(list).fields[name]);
      if (kind) return { kind, dates: source.dates, language: source.language };
    }
  }
  return null;
}

function kindOf(field: Field | undefined): "days" | "numbers" | null {
  if (field?.kind === "date" || field?.kind === "moment") return "days";
  return field && /^(?:number|euro|percent)$/.test(field.kind) ? "numbers" : null;
}

function daysFormat(column: string, cells: readonly Cell[], chosen?: DayOrder): DaysFormat {
  const first = { dotted: new Map<string, number>(), slashed: new Map<string, number>() };
  for (const { number, text } of cells) {
    const proof = orderIn(text);
    if (!proof) continue;
    const proofs = proof.dotted ? first.dotted : first.slashed;
    if (!proofs.has(proof.order)) proofs.set(proof.order, number);
  }
  const isUnclear = first.slashed.has("either");
  if (chosen)
    return {
      kind: "days",
      column,
      dotted: chosen,
      slashed: chosen,
      reason: "chosen",
      row: null,
      isUnclear,
    };
  const isMonthFirst = first.dotted.has("MDY") && !first.dotted.has("DMY");
  const [day, month] = [first.slashed.get("DMY"), first.slashed.get("MDY")];
  const dotted = isMonthFirst ? "MDY" : "DMY";
  const base = { kind: "days", column, dotted, isUnclear } as const;
  if (day !== undefined && month !== undefined)
    return { ...base, slashed: null, reason: "mixed", row: Math.max(day, month) };
  if (month !== undefined) return { ...base, slashed: "MDY", reason: "proven", row: month };
  if (day !== undefined) return { ...base, slashed: "DMY", reason: "proven", row: day };
  if (isMonthFirst)
    return { ...base, slashed: null, reason: "proven", row: first.dotted.get("MDY") ?? null };
  return { ...base, slashed: null, reason: "usual", row: null };
}

function numbersFormat(
  column: string,
  cells: readonly Cell[],
  chosen?: NumberStyle,
): NumbersFormat {
  const first = new Map<string, number>();
  let hasWholeShares = false;
  for (const { number, text } of cells) {
    const written = text.trim() === "" ? null : writtenIn(text);
    if (!written) continue;
    if (!first.has(written)) first.set(written, number);
    hasWholeShares ||= !hasPercentSign(text) && /^\D*(?:[2-9]|1\d)/.test(text);
  }
  const isUnclear = first.has("either");
  const base = {
    kind: "numbers",
    column,
    headingUnit: headingUnit(column),
    hasWholeShares,
    isUnclear,
  } as const;
  if (chosen) return { ...base, language: chosen, reason: "chosen", row: null };
  const [de, en] = [first.get("de"), first.get("en")];
  if (de !== undefined && en !== undefined)
    return { ...base, language: null, reason: "mixed", row: Math.max(de, en) };
  if (de !== undefined) return { ...base, language: "de", reason: "proven", row: de };
  if (en !== undefined) return { ...base, language: "en", reason: "proven", row: en };
  return { ...base, language: "de", reason: "usual", row: null };
}

function headingUnit(heading: string): NumbersFormat["headingUnit"] {
  if (/%|\bProzent|\bv\.\s?H\./i.test(heading)) return "percent";
  const other =
    /T€|\bTEUR|\bTsd|\bTausend|\bMio|\bMill|US-?\$|\bUSD|\$|\bCHF|\bGBP|£|\bStunden|\bStd\b|h\/Woche/i;
  return other.test(heading) ? "other" : null;
}
