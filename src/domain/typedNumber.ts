import { type Read, read, unread } from "./issue.ts";

/** Two ways to write numbers, by the language known for each; others write like one of them. Grouped in threes or not at all. */
const styles = {
  de: {
    pattern: /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|,\d+)$/,
    group: ".",
    decimal: ",",
  },
  en: {
    pattern: /^(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)$/,
    group: ",",
    decimal: ".",
  },
} as const;

export type NumberStyle = keyof typeof styles;

export const numberStyles = Object.keys(styles) as readonly NumberStyle[];

/** What a number counts, where only one unit belongs to it. */
export type NumberUnit = "fte" | "count" | "years" | "weeks" | "minutes";

/** Units people write behind a number; any other makes it a number of something else. */
const units: { readonly [U in NumberUnit | "euro" | "percent" | "any"]: RegExp } = {
  fte: /^(?:VZÄ|VZE|VZ|FTE|Vollzeitäquivalente?|Vollzeitstellen?|Stellen?)$/i,
  count: /^$/,
  years: /^(?:Jahre?|J\.?|years?)$/i,
  weeks: /^(?:Wochen?|weeks?)$/i,
  minutes: /^(?:Min\.?|Minuten?|minutes?)$/i,
  euro: /^(?:€|EUR|Euro)$/i,
  percent: /^(?:%|v\.\s?H\.?|Prozent|percent)$/i,
  any: /^(?:VZÄ|FTE)$/i,
};

/**
 * A number written 1.234,5 or 1234.5 or 1 234,5, with or without its unit behind it; 50 % of a full-time
 * post are 0.5. Another unit is refused. Where a point or comma before exactly three figures could mean
 * both, it means what it means in the language.
 */
export function parseNumberText(
  text: string,
  language: NumberStyle = "de",
  unit?: NumberUnit,
): Read<number> {
  const parts = split(text);
  if (!parts) return unread("notANumber");
  const isShare = unit === "fte" && units.percent.test(parts.unit);
  if (parts.unit !== "" && !isShare && !units[unit ?? "any"].test(parts.unit))
    return unread("wrongUnit");
  return toNumber(parts.figures, language, isShare ? "e-2" : "");
}

/** A share written 45 %, 45 or 12,5 % as 0.45, 0.45 or 0.125. */
export function parsePercentText(text: string, language: NumberStyle = "de"): Read<number> {
  return parseWithUnit(text, language, "percent", "e-2");
}

/** An amount of euros and cents: 10.200,50 €. */
export function parseEuroText(text: string, language: NumberStyle = "de"): Read<number> {
  const amount = parseWithUnit(text, language, "euro", "");
  return amount.ok && Number(amount.value.toFixed(2)) !== amount.value
    ? unread("centsOnly")
    : amount;
}

/**
 * In which language a number is written: "either" where its one separator could stand for both,
 * "any" without a separator; null where it is none.
 */
export function writtenIn(text: string): NumberStyle | "either" | "any" | null {
  const figures = split(text)?.figures.replace(/^-/, "");
  if (figures === undefined) return null;
  const [de, en] = [styles.de.pattern.test(figures), styles.en.pattern.test(figures)];
  if (de && en) return /[.,]/.test(figures) ? "either" : "any";
  return de ? "de" : en ? "en" : null;
}

/** Whether a text names the per cent sign or word behind its figures. */
export function hasPercentSign(text: string): boolean {
  return units.percent.test(split(text)?.unit ?? "");
}

function parseWithUnit(
  text: string,
  language: NumberStyle,
  unit: "euro" | "percent",
  power: string,
): Read<number> {
  const parts = split(text);
  if (!parts) return unread("notANumber");
  if (parts.unit !== "" && !units[unit].test(parts.unit)) return unread("wrongUnit");
  return toNumber(parts.figures, language, power);
}

// The smallest number written out has 325 figures; looking for one in a whole page would take long.
const longest = 400;

/** Sign and figures as typed, and what is written behind or before them; null where there are no figures. */
function split(text: string): { readonly figures: string; readonly unit: string } | null {
  if (text.length > longest) return null;
  const parts =
    /^([+−–-]?)\s*([€$£]|EUR|USD|CHF|GBP)?\s*([+−–-]?)\s*([\d.,](?:[\d.,'’\s]*\d)?)(?:,[-–—]+)?\s*([\p{L}€$£%‰][\p{L}€$£%‰.\s/-]*)?$/iu.exec(
      text.trim(),
    );
  if (!parts) return null;
  const [, before = "", currency = "", after = "", written = "", behind = ""] = parts;
  if (before && after) return null;
  const sign = /^[−–-]$/.test(before || after) ? "-" : "";
  const figures = written.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  return { figures: sign + figures, unit: [currency, behind.trim()].filter(Boolean).join(" ") };
}

function toNumber(signed: string, language: NumberStyle, power: string): Read<number> {
  const sign = signed.startsWith("-") ? "-" : "";
  const figures = signed.slice(sign.length);
  const others = numberStyles.filter((one) => one !== language);
  const written = [language, ...others].find((one) => styles[one].pattern.test(figures));
  if (written === undefined) return unread("notANumber");
  const value = Number(`${sign}${plain(figures, written)}${power}`);
  if (!Number.isFinite(value)) return unread("notANumber");
  return Math.abs(value) > 1e15 ? unread("numberTooLarge") : read(value === 0 ? 0 : value);
}

function plain(text: string, language: NumberStyle): string {
  const { group, decimal } = styles[language];
  return text.replaceAll(group, "").replace(decimal, ".");
}
