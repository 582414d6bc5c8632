import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cases } from "./cases.ts";

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `F${String(from + at).padStart(2, "0")}`);

test("every fault has a case", () => {
  const wanted = numbered(1, 87);
  expect(wanted.filter((number) => !(number in cases))).toEqual([]);
});

test.for(Object.entries(cases))("%s names tests that there are", ([, { tested }]) => {
  expect(tested).not.toEqual([]);
  for (const [file, title] of tested) {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
    expect(text, file).toContain(title);
  }
});
