import type { ListName } from "../domain/schema/index.ts";
import { parseDayText } from "../domain/typedDay.ts";

/** The client-made key of what a row or a name stands for: equal parts always give the same 32 hex digits. */
export async function keyOf(list: ListName, as: string, parts: readonly string[]): Promise<string> {
  const text = JSON.stringify([list, as, ...parts.map(samePart)]);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash).subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
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

// A day counts as the same day however the file writes it.
function samePart(text: string): string {
  const day = parseDayText(text);
  return day.ok ? day.value : text.normalize("NFC").replace(/\s+/g, " ").trim();
}
