import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, fromDayNumber } from "../../src/domain/day.ts";
import { makeZone, zoneOf } from "../../src/sharepoint/schema/zone.ts";

test("a day goes out as local midnight and comes back as the same day in every zone", () => {
  for (const name of [
    "Europe/Berlin",
    "America/New_York",
    "UTC",
    "Pacific/Honolulu",
    "Asia/Tokyo",
  ]) {
    const zone = makeZone(name);
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
        const one = fromDayNumber(number);
        expect(zone.day(zone.midnight(one))).toBe(one);
      }),
    );
  }
});

describe("in Berlin", () => {
  const zone = zoneOf(4, -60);
  test.for([
    ["2016-03-27", "2016-03-26T23:00:00Z"],
    ["2016-03-28", "2016-03-27T22:00:00Z"],
    ["2016-10-30", "2016-10-29T22:00:00Z"],
    ["2016-10-31", "2016-10-30T23:00:00Z"],
    ["2016-02-29", "2016-02-28T23:00:00Z"],
    ["2017-01-01", "2016-12-31T23:00:00Z"],
  ])("%s is %s", ([one, instant]) => {
    expect(zone.midnight(day(one ?? ""))).toBe(instant);
    expect(zone.day(instant ?? "")).toBe(one);
  });

  test("a time of day typed in SharePoint does not move the day", () => {
    expect(zone.day("2020-12-06T07:25:47Z")).toBe("2020-12-06");
    expect(zone.day("2020-12-05T23:30:00Z")).toBe("2020-12-06");
    expect(zone.day("nonsense")).toBeNull();
  });
});

test("an unknown number falls back to the distance from UTC", () => {
  expect(zoneOf(999, -120).name).toBe("Etc/GMT-2");
  expect(zoneOf(999, 300).name).toBe("Etc/GMT+5");
  expect(zoneOf(999, 0).name).toBe("UTC");
});
