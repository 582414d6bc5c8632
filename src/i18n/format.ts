import type { Day, Moment } from "../domain/day.ts";
import type { NumberStyle } from "../domain/typedNumber.ts";
import { byLanguage, type Language } from "./language.ts";
import { locales } from "./locale.ts";

const space = "\u00a0"; // no line break between a figure and its unit

/** 08.11.2016; 8 Nov 2016 */
export function formatDay(day: Day, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return locales[language].day({ year, month, date }, () => monthOf(day, "short", language));
}

/** November 2016 */
export function formatMonth(day: Day, language: Language): string {
  return `${monthOf(day, "long", language)} ${day.slice(0, 4)}`;
}

/** Dienstag, 08.11.2016; Tuesday, 8 Nov 2016 */
export function formatWeekday(day: Day, language: Language): string {
  const name = dateFormat(language, "UTC", { weekday: "long" }).format(noonOf(day));
  return `${name}, ${formatDay(day, language)}`;
}

/** The days from one to another, both counting; an open end is said in words. */
export function formatPeriod(from: Day | null, to: Day | null, language: Language): string {
  if (from && to) return `${formatDay(from, language)}–${formatDay(to, language)}`;
  if (from) return `${locales[language].from} ${formatDay(from, language)}`;
  if (to) return `${locales[language].until} ${formatDay(to, language)}`;
  return "";
}

/** 08.11.2016, 14:00; 8 Nov 2016, 14:00; as clocks show it in the zone (IANA name) */
export function formatMoment(moment: Moment, timeZone: string, language: Language): string {
  return `${formatDay(dayIn(moment, timeZone), language)}, ${clockIn(moment, timeZone)}`;
}

/** 14:00 Uhr; 14:00 */
export function formatTime(moment: Moment, timeZone: string, language: Language): string {
  return locales[language].time(clockIn(moment, timeZone));
}

/** The calendar day of an instant in a zone. */
export function dayIn(moment: Moment, timeZone: string): Day {
  const parts = new Map(
    partFormat(timeZone, { year: "numeric", month: "2-digit", day: "2-digit" })
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}` as Day;
}

/** 12 500,75 by DIN 5008, at most so many decimals; 12,500.75; below zero −12 500,75 */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const text = written(value, language, { maximumFractionDigits: decimals });
  const { group, groupInPlain } = locales[language];
  return text.replaceAll(group, groupInPlain);
}

/** 10.200,50 €; €10,200.50 */
export function formatEuro(value: number, language: Language, { cents = true } = {}): string {
  const digits = cents ? 2 : 0;
  return written(value, language, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A date and time as the office's clocks show it now, to the second: 8.11.2016, 14:00:05; 08/11/2016, 14:00:05 */
export function formatClock(at: Date, language: Language): string {
  return at.toLocaleString(locales[language].tag);
}

/** A number as people type it, without unit. */
export function typedNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions,
): string {
  return new Intl.NumberFormat(locales[language].tag, options).format(value);
}

/** A day in a file for a spreadsheet: as that language's spreadsheets read it without guessing. */
export function dayCell(day: Day, language: Language): string {
  return locales[language].daysInFiles === "written" ? formatDay(day, language) : day;
}

/** Figures with a decimal point, with the language's own decimal sign. */
export function numberCell(figures: string, language: Language): string {
  return figures.replace(".", locales[language].decimal);
}

/** How numbers are written by whoever types in the language. */
export function numberStyle(language: Language): NumberStyle {
  return locales[language].numbers;
}

/** The tag documents name their language by: de-DE, en-GB. */
export function languageTag(language: Language): string {
  return locales[language].tag;
}

/** What a language calls itself: Deutsch, English. */
export function languageName(language: Language): string {
  return locales[language].name;
}

/** A share 0–1 as 45 %; 45% */
export function formatPercent(value: number, language: Language, decimals = 2): string {
  return written(value, language, { style: "percent", maximumFractionDigits: decimals });
}

/** A share in whole per cent; "100 %" only where it is the whole. */
export function formatWhole(share: number, language: Language): string {
  return formatPercent(share < 1 ? Math.min(share, 0.99) : share, language, 0);
}

/** 1,5 VZÄ; 1.5 FTE */
export function formatFte(value: number, language: Language): string {
  return `${formatNumber(value, language)}${space}${locales[language].fte}`;
}

/** 1 Tag, 12 Tage, in the dative 12 Tagen; 1 day, 12 days */
export function formatDays(count: number, language: Language, { dative = false } = {}): string {
  const unit = locales[language].days(count, dative);
  return `${formatNumber(count, language)}${space}${unit}`;
}

/** a, b und c; a, b and c */
export function formatAnd(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts[0] ?? "";
  const { and } = locales[language];
  return `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

/** Compares as a German or English reader sorts: Ä beside A, figures by value. */
export function compareTexts(a: string, b: string, language: Language): number {
  return collators[language].compare(a, b);
}

const collators = byLanguage(
  (language) => new Intl.Collator(locales[language].collation, { numeric: true }),
);

function monthOf(day: Day, month: "short" | "long", language: Language): string {
  return dateFormat(language, "UTC", { month }).format(noonOf(day));
}

function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

function clockIn(moment: Moment, timeZone: string): string {
  return partFormat(timeZone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    new Date(moment),
  );
}

/** With a minus sign, which is as wide as a figure, not a hyphen; what is rounded to nothing has none. */
function written(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const format = numberFormat(language, { ...options, signDisplay: "negative" });
  return format.format(value).replace("-", "−");
}

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

// Making one of these costs some 50 µs, which a table of thousands of cells would feel.
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language}${JSON.stringify(options)}`;
  const made =
    (formats.get(name) as Intl.NumberFormat | undefined) ??
    new Intl.NumberFormat(locales[language].tag, options);
  formats.set(name, made);
  return made;
}

/** For figures that are the same in every language. */
function partFormat(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return madeFormat("en-GB", timeZone, options);
}

function dateFormat(
  language: Language,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return madeFormat(locales[language].tag, timeZone, options);
}

function madeFormat(
  tag: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = `${tag}${timeZone}${JSON.stringify(options)}`;
  const made =
    (formats.get(name) as Intl.DateTimeFormat | undefined) ??
    new Intl.DateTimeFormat(tag, { ...options, timeZone });
  formats.set(name, made);
  return made;
}
