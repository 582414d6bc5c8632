import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/domain/sha256.ts";

const known = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("agrees with the platform's hash, at every length around a block's end", () => {
  for (let length = 0; length < 200; length++) {
    expect(sha256("ä".repeat(length))).toBe(known("ä".repeat(length)));
    expect(sha256("a".repeat(length))).toBe(known("a".repeat(length)));
  }
});

test("agrees with the platform's hash for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
});
