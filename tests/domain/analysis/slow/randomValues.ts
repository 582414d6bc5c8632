import fc from "fast-check";
import { type Day, earlier, later } from "../../../../src/domain/day.ts";
import { shift } from "./days.ts";

/** Kinds of values random records are made of: few different ones, so that they meet often. */
export const first = "2015-12-20" as Day;
export const span = 90;

/** Ends of months and years, and the days around a leap day. */
const edges = ["2015-12-31", "2016-01-01", "2016-01-31", "2016-02-28", "2016-02-29", "2016-03-01"];

export const aDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: span + 72 })
  .map((days) =>
    days <= span ? shift(first, days) : (edges[(days - span) % edges.length] as Day),
  );
/** Nothing in one of so many cases. */
export const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: null, freq });
export const some = <T>(values: readonly T[], max = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: max });
/** At least one of the values in most cases. */
export const mostly = <T>(values: readonly T[], max = 2) =>
  fc.oneof(
    {
      arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max }),
      weight: 7,
    },
    { arbitrary: fc.constant([]), weight: 1 },
  );
export const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
export const flag = fc.boolean();
export const fte = maybe(one([0, 0.5, 1, 2.25]), 5);
export const amount = maybe(one([10, 12]), 9);
export const unit = maybe(
  one([...Array(7).fill("places"), "persons"] as ("places" | "persons")[]),
  9,
);
export const money = maybe(one([0, 100, 100, 999.99]), 5);
/** The last id of each is never an entry: it was deleted. */
export const structureIds = [1, 2, 3, 4, 5, 99];
export const fieldIds = [1, 2, 1, 2, 1, 2, 9];
export const areaIds = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 9];
export const groups = ["women", "youth", "women", "youth", "everyone", "?Sonderfall"] as const;

/** Days mostly the right way round, often long, sometimes open or a single one, now and then the wrong way round. */
const dates = (freq: number) =>
  fc
    .record({
      startsOn: maybe(aDay, freq),
      endsOn: maybe(aDay, freq),
      odd: fc.integer({ min: 0, max: 19 }),
    })
    .map(({ startsOn, endsOn, odd }) => {
      if (odd === 1 && startsOn) return { startsOn, endsOn: startsOn };
      const [from, to] =
        startsOn && endsOn && startsOn > endsOn ? [endsOn, startsOn] : [startsOn, endsOn];
      if (odd === 0) return { startsOn: to, endsOn: from };
      return odd < 10
        ? { startsOn: from, endsOn: to }
        : { startsOn: from && earlier(from, early), endsOn: to && later(to, late) };
    });
const early = shift(first, 20);
const late = shift(first, 60);

export const dated = <T extends object>(values: fc.Arbitrary<T>, freq = 3) =>
  fc.tuple(dates(freq), values).map(([days, more]) => ({ ...days, ...more }));

/** So many entries in most cases, else fewer or none, with ids from 1 on. */
export function list<T extends object>(max: number, entry: fc.Arbitrary<T>) {
  return fc
    .tuple(
      fc.array(entry, { minLength: max, maxLength: max }),
      fc.integer({ min: -max, max: 3 * max }),
    )
    .map(([entries, length]) =>
      entries
        .slice(0, Math.max(0, length < 0 ? max + length : max))
        .map((values, at) => ({ ...values, id: at + 1 })),
    );
}
