import type { ListName } from "../domain/schema/index.ts";
import { sha256 } from "../domain/sha256.ts";
import { parseDayText } from "../domain/typedDay.ts";

/** The client-made key of what a row or a name stands for: equal parts always give the same 32 hex digits. */
export function keyOf(list: ListName, as: string, parts: readonly string[]): string {
  return sha256(JSON.stringify([list, as, ...parts.map(samePart)])).slice(0, 32);
}

/** A text as names are compared: white space, case and form of Unicode make no difference. */
export function sameName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** A part of a row's identity as it is compared: a day is the same day however the file writes it. */
export function samePart(text: string): string {
  const day = parseDayText(text);
  return day.ok ? day.value : text.normalize("NFC").replace(/\s+/g, " ").trim();
}
