import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEuroText, parseNumberText, parsePercentText } from "../../src/domain/typedNumber.ts";
import { cleanLine, cleanNote } from "../../src/domain/typedText.ts";
import { formatEuro, formatNumber } from "../../src/i18n/format.ts";

const outcome = (read: ReturnType<typeof parseNumberText>) => (read.ok ? read.value : read.code);

describe("a number", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["1234.5", 1234.5],
    ["1,234.5", 1234.5],
    ["1 234,5", 1234.5],
    ["12\u00a0500", 12500],
    ["1.234", 1234],
    ["0.125", 0.125],
    ["1,5 VZÄ", 1.5],
    [",5", 0.5],
    ["-3", -3],
    ["−3,5", -3.5],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["0", 0],
  ])("%s is read in German", (text, value) => {
    expect(outcome(parseNumberText(text, "de"))).toBe(value);
  });

  test.each([
    ["1,234", 1234],
    ["1.234", 1.234],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
  ])("%s is read in English", (text, value) => {
    expect(outcome(parseNumberText(text, "en"))).toBe(value);
  });

  test.each([
    "viel",
    "1.2.3",
    "1,2,3",
    "12 50",
    "1e5",
    "10-20",
    "=1+1",
    "NaN",
    "Infinity",
    "1.234.56",
  ])("%s is refused", (text) => {
    expect(outcome(parseNumberText(text))).toBe("notANumber");
  });

  test("a number no column can hold is refused", () => {
    expect(outcome(parseNumberText("1000000000000000"))).toBe(1e15);
    expect(outcome(parseNumberText("1000000000000001"))).toBe("numberTooLarge");
  });
});

test("money is read with its unit and to the cent", () => {
  expect(outcome(parseEuroText("10.200,50 €"))).toBe(10200.5);
  expect(outcome(parseEuroText("€ 10.200,50"))).toBe(10200.5);
  expect(outcome(parseEuroText("10 200,50 EUR"))).toBe(10200.5);
  expect(outcome(parseEuroText("500,-"))).toBe(500);
  expect(outcome(parseEuroText("1,005"))).toBe("centsOnly");
  for (const minus of ["-", "−"]) {
    expect(outcome(parseEuroText(`${minus}10.200,50 €`))).toBe(-10200.5);
    expect(outcome(parseEuroText(`${minus}€10,200.50`, "en"))).toBe(-10200.5);
    expect(outcome(parseEuroText(`€ ${minus}10.200,50`))).toBe(-10200.5);
  }
});

test("a share is always read as per cent, exactly", () => {
  expect(outcome(parsePercentText("45%"))).toBe(0.45);
  expect(outcome(parsePercentText("45"))).toBe(0.45);
  expect(outcome(parsePercentText("12,5 %"))).toBe(0.125);
  expect(outcome(parsePercentText("0,45 %"))).toBe(0.0045);
  expect(outcome(parsePercentText("57 v.H."))).toBe(0.57);
  expect(outcome(parsePercentText("-4,5 %"))).toBe(-0.045);
  expect(outcome(parsePercentText("−4,5 %"))).toBe(-0.045);
});

test("what is shown is read back, in both languages", () => {
  const cents = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map((n) => n / 100);
  fc.assert(
    fc.property(cents, fc.constantFrom("de" as const, "en" as const), (value, language) => {
      expect(outcome(parseEuroText(formatEuro(value, language), language))).toBe(
        value === 0 ? 0 : value,
      );
      expect(outcome(parseNumberText(formatNumber(value, language), language))).toBe(
        value === 0 ? 0 : value,
      );
    }),
  );
});

test("unprintable characters and half characters are left out of texts, nothing else", () => {
  expect(cleanLine(" a\u0000b\u001fc\ufffe \ud83d\ude00 \ud83d ")).toBe("abc 😀");
  expect(cleanLine("Zeile 1\r\nZeile 2\tEnde")).toBe("Zeile 1 Zeile 2 Ende");
  expect(cleanLine(" \u0000 ")).toBe(null);
  expect(cleanNote("a\r\nb\tc\u0007\n\n")).toBe("a\nb\tc");
  expect(cleanNote(" \n ")).toBe(null);
  expect(cleanNote("﷽ ]]> <w:p> &amp; \u202etxt")).toBe("﷽ ]]> <w:p> &amp; \u202etxt");
});
