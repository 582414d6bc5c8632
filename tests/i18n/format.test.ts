import { expect, test } from "vitest";
import { day, type Moment } from "../../src/domain/day.ts";
import {
  compareTexts,
  dayIn,
  formatAnd,
  formatDay,
  formatDays,
  formatEuro,
  formatFte,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatTime,
  formatWeekday,
} from "../../src/i18n/format.ts";

const berlin = "Europe/Berlin";
const moment = (text: string) => text as Moment;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("days, months and periods are written as the office writes them", () => {
  expect(formatDay(day("2016-11-08"), "de")).toBe("08.11.2016");
  expect(formatDay(day("2016-11-08"), "en")).toBe("8 Nov 2016");
  expect(formatMonth(day("2017-03-31"), "de")).toBe("März 2017");
  expect(formatWeekday(day("2016-11-08"), "de")).toBe("Dienstag, 08.11.2016");
  expect(formatPeriod(day("2017-01-01"), day("2018-12-31"), "de")).toBe("01.01.2017–31.12.2018");
  expect(formatPeriod(day("2017-01-01"), null, "de")).toBe("ab 01.01.2017");
  expect(formatPeriod(null, day("2018-12-31"), "en")).toBe("until 31 Dec 2018");
  expect(formatPeriod(null, null, "de")).toBe("");
});

test("figures follow DIN 5008: points in money, spaces elsewhere, a fixed space before units", () => {
  expect(formatEuro(10200.5, "de")).toBe("10.200,50\u00a0€");
  expect(formatEuro(10200.5, "en")).toBe("€10,200.50");
  expect(formatEuro(79_514_877.59, "de", { cents: false })).toBe("79.514.878\u00a0€");
  expect(formatNumber(12500.75, "de")).toBe("12\u00a0500,75");
  expect(formatNumber(12500.75, "en")).toBe("12,500.75");
  expect(formatPercent(0.45, "de")).toBe("45\u00a0%");
  expect(plain(formatFte(1.5, "de"))).toBe("1,5 VZÄ");
  expect(plain(formatDays(1, "de"))).toBe("1 Tag");
  expect(plain(formatDays(1096, "de"))).toBe("1 096 Tage");
});

test("what is below zero has a minus sign, what is rounded to zero none", () => {
  expect(formatEuro(-10200.5, "de")).toBe("−10.200,50\u00a0€");
  expect(formatEuro(-10200.5, "en")).toBe("−€10,200.50");
  expect(formatEuro(-0.4, "de", { cents: false })).toBe("0\u00a0€");
  expect(formatNumber(-1.5, "de")).toBe("−1,5");
  expect(formatPercent(-0.45, "de")).toBe("−45\u00a0%");
  expect(plain(formatFte(-3.5, "en"))).toBe("−3.5 FTE");
});

test("instants are shown by the site's clocks, summer and winter", () => {
  expect(formatMoment(moment("2016-11-08T13:00:00Z"), berlin, "de")).toBe("08.11.2016, 14:00");
  expect(formatMoment(moment("2016-07-08T13:00:00Z"), berlin, "de")).toBe("08.07.2016, 15:00");
  expect(plain(formatTime(moment("2016-12-31T23:05:00Z"), berlin, "de"))).toBe("00:05 Uhr");
  expect(dayIn(moment("2016-12-31T23:05:00Z"), berlin)).toBe("2017-01-01");
  expect(dayIn(moment("2016-12-31T23:05:00Z"), "America/New_York")).toBe("2016-12-31");
});

test("lists and sorting read naturally", () => {
  expect(formatAnd([], "de")).toBe("");
  expect(formatAnd(["a"], "de")).toBe("a");
  expect(formatAnd(["a", "b", "c"], "de")).toBe("a, b und c");
  const sorted = ["Zeit", "Ärzte", "Arbeit", "FB 22", "FB 3"].sort((a, b) =>
    compareTexts(a, b, "de"),
  );
  expect(sorted).toEqual(["Arbeit", "Ärzte", "FB 3", "FB 22", "Zeit"]);
});
