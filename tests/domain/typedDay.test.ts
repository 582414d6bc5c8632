import { describe, expect, test } from "vitest";
import { parseDayText, parseMomentText } from "../../src/domain/typedDay.ts";

const dayOf = (text: string) => {
  const read = parseDayText(text);
  return read.ok ? read.value : read.code;
};
const momentOf = (text: string, zone = "Europe/Berlin") => {
  const read = parseMomentText(text, zone);
  return read.ok ? read.value : read.code;
};

describe("a day", () => {
  test.each([
    ["8.11.2016", "2016-11-08"],
    ["08.11.16", "2016-11-08"],
    ["08. 11. 2016", "2016-11-08"],
    [" 2016-11-08 ", "2016-11-08"],
    ["2016-11-08T00:00:00Z", "2016-11-08"],
    ["8. November 2016", "2016-11-08"],
    ["8 Nov 2016", "2016-11-08"],
    ["1. März 2017", "2017-03-01"],
    ["31/12/2016", "2016-12-31"],
    ["12/31/2016", "2016-12-31"],
    ["29.02.2016", "2016-02-29"],
    ["01.01.69", "2069-01-01"],
    ["01.01.70", "1970-01-01"],
    ["01.01.1900", "1900-01-01"],
    ["31.12.2100", "2100-12-31"],
  ])("%s is read", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    ["31.02.2016", "notADay"],
    ["29.02.2017", "notADay"],
    ["8.13.2016", "notADay"],
    ["bald", "notADay"],
    ["2016", "notADay"],
    ["08.11.", "notADay"],
    ["03/04/2017", "ambiguousDay"],
    ["08.11.0202", "yearOutOfRange"],
    ["0202-11-08", "yearOutOfRange"],
    ["31.12.1899", "yearOutOfRange"],
    ["01.01.2101", "yearOutOfRange"],
    ["31.12.9999", "yearOutOfRange"],
    ["01.01.0000", "yearOutOfRange"],
  ])("%s is refused as %s", (text, code) => {
    expect(dayOf(text)).toBe(code);
  });
});

describe("a moment", () => {
  test.each([
    ["08.11.2016 14:00", "2016-11-08T13:00:00Z"],
    ["08.11.2016, 14:00 Uhr", "2016-11-08T13:00:00Z"],
    ["8.11.2016 um 9.30 Uhr", "2016-11-08T08:30:00Z"],
    ["2016-07-08T14:00", "2016-07-08T12:00:00Z"],
    ["2016-07-08T14:00:05Z", "2016-07-08T14:00:05Z"],
    ["2016-07-08T14:00:05.000Z", "2016-07-08T14:00:05Z"],
    ["2016-07-08 14:00 +05:30", "2016-07-08T08:30:00Z"],
    ["26.03.2017 01:59", "2017-03-26T00:59:00Z"],
    ["26.03.2017 03:00", "2017-03-26T01:00:00Z"],
    ["29.10.2017 03:00", "2017-10-29T02:00:00Z"],
    ["01.01.2017 00:00", "2016-12-31T23:00:00Z"],
  ])("%s is read by Berlin's clocks", (text, moment) => {
    expect(momentOf(text)).toBe(moment);
  });

  test("another zone's clocks give another instant", () => {
    expect(momentOf("08.11.2016 14:00", "America/New_York")).toBe("2016-11-08T19:00:00Z");
    expect(momentOf("08.11.2016 14:00", "UTC")).toBe("2016-11-08T14:00:00Z");
  });

  test.each([
    ["08.11.2016", "notAMoment"],
    ["14:00", "notAMoment"],
    ["08.11.2016 25:00", "notAMoment"],
    ["08.11.2016 14:60", "notAMoment"],
    ["08.11.0202 14:00", "yearOutOfRange"],
  ])("%s is refused as %s", (text, code) => {
    expect(momentOf(text)).toBe(code);
  });
});
