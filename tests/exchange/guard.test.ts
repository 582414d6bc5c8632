import fc from "fast-check";
import { expect, test } from "vitest";
import { guardText, unguardText } from "../../src/exchange/guard.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+49 Chancen", "'+49 Chancen"],
  ["-2", "'-2"],
  ["@A1", "'@A1"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r'=1"],
  ["'=1", "''=1"],
  ["a\n=1", "a\n'=1"],
  ['"=1"', '"\'=1"'],
  ["a=1", "a=1"],
  ["'a'", "'a'"],
  ["", ""],
])("%j is written as %j", (text, guarded) => {
  expect(guardText(text)).toBe(guarded);
});

test("every text comes back exactly, and nothing guarded starts a formula", () => {
  const text = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "'", '"', "\t", "\r", "\n", "a", "＝"),
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (original) => {
      const guarded = guardText(original);
      expect(unguardText(guarded)).toBe(original);
      expect(guarded).not.toMatch(/^[=+\-@\t\r＝]|[\n"][=+\-@\t\r＝]/);
    }),
    { numRuns: 2000 },
  );
});
