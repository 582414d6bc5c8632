import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../src/documents/document.ts";
import { stretchesOf } from "../../src/word/sections.ts";
import { sample } from "./sample.ts";

const text: Block = { type: "paragraph", text: "Text" };
const wide: Block = { type: "table", caption: "", head: ["A"], rows: [], landscape: true };
const under = (title: string): Block => ({ type: "heading", level: 2, text: title, id: title });
const paper = (blocks: readonly Block[]): Document => ({
  ...sample,
  chapters: [{ id: "c", title: "C", blocks }],
});
const shape = (blocks: readonly Block[]) =>
  stretchesOf(paper(blocks)).map(({ orientation, parts }) => [orientation, parts.length]);

describe("pages of a paper", () => {
  it("stay upright without a wide table", () => {
    expect(shape([text, under("a"), text])).toEqual([["portrait", 4]]);
  });

  it("are turned for a wide table with its heading and text", () => {
    expect(shape([text, under("a"), text, wide, under("b"), text])).toEqual([
      ["portrait", 2],
      ["landscape", 3],
      ["portrait", 2],
    ]);
  });

  it("are shared by wide tables that follow each other", () => {
    expect(shape([under("a"), wide, under("b"), wide])).toEqual([["landscape", 5]]);
  });
});
