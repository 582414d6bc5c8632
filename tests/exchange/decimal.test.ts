import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalText, multiplyRounded } from "../../src/exchange/decimal.ts";

test.each([
  [100_715.41, 0.45, 45_321.93],
  [0.01, 0.5, 0.01],
  [0.01, 0.49, 0],
  [-0.01, 0.5, -0.01],
  [1.005, 1, 1.01],
  [8.2, 0.3, 2.46],
  [2_500_000, 0.33, 825_000],
  [999.99, 0.125, 125],
  [1e-7, 1e9, 100],
])("%d × %d is %d to the cent, halves away from zero", (a, b, product) => {
  expect(multiplyRounded(a, b, 2)).toBe(product);
});

test("whole numbers of cents times whole per cents agree with whole-number arithmetic", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000_000 }),
      fc.integer({ min: 0, max: 100 }),
      (cents, percent) => {
        const expected = (BigInt(cents) * BigInt(percent) + 50n) / 100n;
        expect(Math.round(multiplyRounded(cents / 100, percent / 100, 2) * 100)).toBe(
          Number(expected),
        );
      },
    ),
  );
});

test.each([
  [0, 0, "0"],
  [0.45, 2, "45"],
  [0.125, 2, "12.5"],
  [0.001, 2, "0.1"],
  [1e-7, 0, "0.0000001"],
  [-1234.5, 0, "-1234.5"],
  [1200, 0, "1200"],
  [1200, 2, "120000"],
])("%d with its point moved by %d is written %s", (value, shift, text) => {
  expect(decimalText(value, shift)).toBe(text);
});
