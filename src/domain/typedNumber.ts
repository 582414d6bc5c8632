import { type Read, read, unread } from "./issue.ts";

/** Grouped in threes or not at all, by the language's own separators. */
const patterns = {
  de: /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|,\d+)$/,
  en: /^(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)$/,
};

/**
 * A number written 1.234,5 or 1234.5 or 1 234,5, with or without a unit behind it. Where a point or
 * comma before exactly three figures could mean both, it means what it means in the language.
 */
export function parseNumberText(text: string, language: "de" | "en" = "de"): Read<number> {
  const exact = parseDecimalText(text, language);
  return exact.ok ? toNumber(exact.value) : exact;
}

/** A share written 45 %, 45 or 12,5 % as 0.45, 0.45 or 0.125. */
export function parsePercentText(text: string, language: "de" | "en" = "de"): Read<number> {
  const exact = parseDecimalText(text, language);
  return exact.ok ? toNumber(`${exact.value}e-2`) : exact;
}

/** An amount of euros and cents: 10.200,50 €. */
export function parseEuroText(text: string, language: "de" | "en" = "de"): Read<number> {
  const amount = parseNumberText(text, language);
  return amount.ok && Number(amount.value.toFixed(2)) !== amount.value
    ? unread("centsOnly")
    : amount;
}

/** The number in plain decimal notation, digit by digit as typed. */
function parseDecimalText(text: string, language: "de" | "en"): Read<string> {
  const typed = text
    .trim()
    .replace(/^([+−–-]?)\s*(?:€|EUR)\s*/i, "$1")
    .replace(/\s*(?:€|EUR|Euro|%|v\.\s?H\.|VZÄ|FTE)$/i, "")
    .replace(/^[−–]/, "-")
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "")
    .replace(/,(?:-|–|—)$/, "");
  const sign = typed.startsWith("-") ? "-" : "";
  const unsigned = typed.replace(/^[+-]\s*/, "");
  const other = language === "de" ? "en" : "de";
  if (patterns[language].test(unsigned)) return read(sign + plain(unsigned, language));
  if (patterns[other].test(unsigned)) return read(sign + plain(unsigned, other));
  return unread("notANumber");
}

function plain(text: string, language: "de" | "en"): string {
  return language === "de" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
}

function toNumber(decimal: string): Read<number> {
  const value = Number(decimal);
  if (!Number.isFinite(value)) return unread("notANumber");
  return Math.abs(value) > 1e15 ? unread("numberTooLarge") : read(value === 0 ? 0 : value);
}
