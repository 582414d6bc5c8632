import { expect, test } from "vitest";
import type { Day } from "../../src/domain/day.ts";
import { contains, daysIn, intersect } from "../../src/domain/period.ts";

const period = (from: string, to: string) => ({ from: from as Day, to: to as Day });
const november = period("2016-11-01", "2016-11-30");

test("both ends of a period count", () => {
  expect(daysIn(november)).toBe(30);
  expect(daysIn(period("2016-11-08", "2016-11-08"))).toBe(1);
  expect(daysIn(period("2016-11-09", "2016-11-08"))).toBe(0);
  expect(daysIn(period("2016-02-28", "2016-03-01"))).toBe(3);
  const held = ["2016-10-31", "2016-11-01", "2016-11-15", "2016-11-30", "2016-12-01"];
  expect(held.filter((day) => contains(november, day as Day))).toEqual([
    "2016-11-01",
    "2016-11-15",
    "2016-11-30",
  ]);
});

test("periods that touch share the day they touch on, and no other", () => {
  const next = period("2016-11-30", "2017-01-31");
  expect(intersect(november, next)).toEqual(period("2016-11-30", "2016-11-30"));
  expect(intersect(next, november)).toEqual(period("2016-11-30", "2016-11-30"));
  expect(intersect(november, period("2016-12-01", "2016-12-31"))).toBeNull();
  expect(intersect(november, period("2016-01-01", "2016-12-31"))).toEqual(november);
  expect(intersect(november, period("2016-11-08", "2016-12-31"))).toEqual(
    period("2016-11-08", "2016-11-30"),
  );
});
