import { expect, test } from "vitest";
import { day } from "../../src/domain/day.ts";
import { wordConfirmed } from "../../src/i18n/records/wordConfirmed.ts";

test.each([
  [
    "before the Stichtag",
    "2016-11-07",
    "2016-11-08",
    "zuletzt geprüft am 07.11.2016, vor 1 Tag",
    false,
  ],
  ["long before", "2016-06-01", "2016-11-08", "zuletzt geprüft am 01.06.2016, vor 160 Tagen", true],
  ["on the Stichtag", "2016-11-08", "2016-11-08", "zuletzt geprüft am 08.11.2016", false],
  ["after the Stichtag", "2016-11-15", "2016-11-08", "zuletzt geprüft am 15.11.2016", false],
  ["today, the Stichtag before", "2026-12-01", "2016-11-08", "heute bestätigt", false],
  ["today, the Stichtag ahead", "2026-12-01", "2028-01-01", "heute bestätigt", true],
])("what was confirmed %s is told as seen from the Stichtag", (_, on, asOf, text, stale) => {
  const seen = { today: day("2026-12-01"), asOf: day(asOf), staleAfterDays: 90 };
  expect(wordConfirmed(day(on), { ...seen, language: "de" })).toEqual({ text, stale });
  expect(wordConfirmed(day(on), { ...seen, language: "en" }).text).not.toMatch(/-\d|\b0 days/);
});
