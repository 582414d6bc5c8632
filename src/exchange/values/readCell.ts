import type { IssueCode } from "../../domain/issue.ts";
import type { Field } from "../../domain/schema/field.ts";
import {
  hasPercentSign,
  type NumberStyle,
  parseEuroText,
  parseNumberText,
  parsePercentText,
  writtenIn,
} from "../../domain/typedNumber.ts";
import type { ColumnFormat, NumbersFormat } from "./columnFormats.ts";
import { isBlankMark, isErrorCell, isUnlimited } from "./marks.ts";
import { readDay } from "./readDay.ts";

/** What a cell says for a field: something a form reads, nothing, no end, or why it cannot be said. */
export type CellSays =
  | {
      readonly says: "value";
      readonly typed: unknown;
      readonly note?: "monthAsStart" | "monthAsEnd" | "manyFte";
    }
  | { readonly says: "nothing" }
  | { readonly says: "unlimited" }
  | { readonly says: "error"; readonly code: CellCode };
export type CellCode =
  | IssueCode
  | "errorCell"
  | "ambiguousNumber"
  | "ambiguousShare"
  | "groupedFte"
  | "serialDay";

/** Reads a cell for a field in its column's format; texts stay as they are. `isExact`: our own export, which has no marks. */
export function readCell(
  name: string,
  field: Field,
  text: string,
  format: ColumnFormat | null,
  { timeZone, isExact }: { readonly timeZone: string; readonly isExact: boolean },
): CellSays {
  if (isErrorCell(text)) return { says: "error", code: "errorCell" };
  const isText = field.kind === "text" || field.kind === "note";
  if (!isExact && (!isText || name === "title") && isBlankMark(text)) return { says: "nothing" };
  if (text.trim() === "") return { says: "value", typed: text };
  if (field.kind === "moment")
    return { says: "value", typed: withPlainDay(text, format, timeZone) };
  if (field.kind === "date") return readDate(name, text, format, timeZone);
  if (field.kind === "number" || field.kind === "euro" || field.kind === "percent")
    return readNumber(field, text, format?.kind === "numbers" ? format : null, isExact);
  return { says: "value", typed: text };
}

function readDate(
  name: string,
  text: string,
  format: ColumnFormat | null,
  timeZone: string,
): CellSays {
  const edge = /^starts/.test(name) ? "start" : /[eE]nds/.test(name) ? "end" : null;
  if (isUnlimited(text) && edge === "end") return { says: "unlimited" };
  const order = format?.kind === "days" ? format : { dotted: "DMY" as const, slashed: null };
  const day = readDay(text, { dotted: order.dotted, slashed: order.slashed, timeZone, edge });
  if (!day.ok) return { says: "error", code: isSerial(text) ? "serialDay" : day.code };
  if (!day.value.month) return { says: "value", typed: day.value.day };
  return {
    says: "value",
    typed: day.value.day,
    note: edge === "start" ? "monthAsStart" : "monthAsEnd",
  };
}

/** Whether a text is the number by which spreadsheets count the days of this century and the last. */
function isSerial(text: string): boolean {
  return /^\s*[1-7]\d{4}(?:[.,]\d+)?\s*$/.test(text);
}

/** A day with a time, its day written so that nothing is left to guess. */
function withPlainDay(text: string, format: ColumnFormat | null, timeZone: string): string {
  const [, date = "", time = ""] = /^\s*([\d./-]+)([ ,T].*)$/.exec(text) ?? [];
  if (format?.kind !== "days") return text;
  const day = readDay(date, {
    dotted: format.dotted,
    slashed: format.slashed,
    timeZone,
    edge: null,
  });
  return day.ok ? `${day.value.day}${time}` : text;
}

type NumberField = Extract<Field, { kind: "number" | "euro" | "percent" }>;

/** From so many on a number of full-time posts is hardly one. */
const manyFte = 1000;

function readNumber(
  field: NumberField,
  text: string,
  format: NumbersFormat | null,
  isExact: boolean,
): CellSays {
  const decided = languageOf(field, text, format);
  const language = decided ?? "de";
  const isFte = field.kind === "number" && field.unit === "fte";
  const isShare = isFte && format?.headingUnit === "percent" && !/[\p{L}%]/u.test(text);
  if (format?.headingUnit === "other" && (field.kind === "euro" || isFte))
    return { says: "error", code: "wrongUnit" };
  const parsed =
    field.kind === "euro"
      ? parseEuroText(text, language)
      : field.kind === "percent"
        ? parsePercentText(text, language)
        : parseNumberText(isShare ? `${text.trim()} %` : text, language, field.unit);
  if (!parsed.ok && parsed.code === "wrongUnit") return { says: "error", code: parsed.code };
  if (decided === null) return { says: "error", code: "ambiguousNumber" };
  if (!parsed.ok) return { says: "error", code: parsed.code };
  const isBareShare =
    field.kind === "percent" && !hasPercentSign(text) && format?.headingUnit !== "percent";
  // 0,45 under shares without a sign: 45 % to some and less than one to others.
  if (isBareShare && parsed.value > 0 && parsed.value <= 0.01 && !format?.hasWholeShares)
    return { says: "error", code: "ambiguousShare" };
  if (isFte && !isExact && Math.abs(parsed.value) >= manyFte)
    return /\d[.,'’\s]\d/.test(text)
      ? { says: "error", code: "groupedFte" }
      : { says: "value", typed: parsed.value, note: "manyFte" };
  return { says: "value", typed: parsed.value };
}

/** The language a number is read in; null where it could be either and the column does not say. */
function languageOf(
  field: NumberField,
  text: string,
  format: NumbersFormat | null,
): NumberStyle | null {
  if (!format) return "de";
  if (writtenIn(text) !== "either" || (format.language && format.reason !== "usual"))
    return format.language ?? "de";
  if (format.reason === "mixed") return null;
  const isGrouped = text.includes(".");
  const isFraction = field.kind === "percent" || (field.kind === "number" && field.unit === "fte");
  // 1.234 as an amount and 1,125 VZÄ are what they look like here; 29,275 € and 1.125 VZÄ are not.
  return isGrouped === isFraction ? null : format.language;
}
