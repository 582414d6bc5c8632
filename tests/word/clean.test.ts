import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/word/clean.ts";

describe("cleaning a text", () => {
  it("leaves what may stand in XML as it is", () => {
    for (const text of ["Grüße", "a < b & c > d", "]]>", "😀 𝄞", "Zeile\nZeile", "\u00a0–„“"])
      expect(cleanText(text)).toBe(text);
  });

  it("drops controls, lone surrogates and noncharacters", () => {
    expect(cleanText("a\u0000b\u0008c\u001fd\ud800e\udfff\ufffef\uffff")).toBe("abcdef");
    expect(cleanText("\udc00\ud83d\ude00\ud83d")).toBe("😀");
  });

  it("turns every kind of line or page break into a line feed", () => {
    expect(cleanText("a\r\nb\rc\u000bd\u000ce\u2028f\u2029g")).toBe("a\nb\nc\nd\ne\nf\ng");
  });

  it("never lets a character through that XML 1.0 forbids", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        for (const character of cleanText(String.fromCharCode(...codes))) {
          const code = character.codePointAt(0) ?? 0;
          const allowed =
            code === 10 ||
            (code >= 32 && code < 0xd800) ||
            (code > 0xdfff && code < 0xfffe) ||
            code >= 0x10000;
          expect(allowed).toBe(true);
        }
      }),
    );
  });
});
