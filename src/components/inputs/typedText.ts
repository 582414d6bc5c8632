import { typedNumber } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";

/** What an input shows: what was typed as it was typed, a number in the language's own form without unit. */
export function typedText(value: unknown, kind: string, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  const shown = kind === "percent" ? Math.round(value * 1e8) / 1e6 : value;
  return typedNumber(shown, language, {
    maximumFractionDigits: 6,
    minimumFractionDigits: kind === "euro" && !Number.isInteger(shown) ? 2 : 0,
    useGrouping: kind === "euro",
  });
}
