import fc from "fast-check";
import { expect, it } from "vitest";
import { textRanks } from "../../src/components/table/textRanks.ts";
import { compareTexts } from "../../src/i18n/format.ts";

it("texts keep the order people sort in, whatever was asked for before", () => {
  const word = fc.constantFrom(
    "Ä",
    "A",
    "a",
    "ß",
    "ss",
    "Maß",
    "M 2",
    "M 10",
    "zu",
    "Zu",
    "e\u0301",
    "é",
    "",
  );
  const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
  const steps = fc.array(fc.array(text, { maxLength: 30 }), { minLength: 1, maxLength: 6 });
  let column = 0;
  fc.assert(
    fc.property(steps, (asked) => {
      column += 1;
      for (const texts of asked) {
        const ranks = textRanks(`column ${column}`, texts, "de");
        for (const a of texts)
          for (const b of texts)
            expect(Math.sign((ranks.get(a) ?? Number.NaN) - (ranks.get(b) ?? Number.NaN))).toBe(
              Math.sign(compareTexts(a, b, "de")),
            );
      }
    }),
    { numRuns: 60 },
  );
});
