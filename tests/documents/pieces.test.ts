import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { Pieces, piecesOf } from "../../src/documents/pieces.ts";
import { sample } from "../word/sample.ts";

const long: Document = {
  ...sample,
  chapters: [
    ...sample.chapters,
    {
      id: "long",
      title: "Lang",
      blocks: Array.from({ length: 1001 }, (_, index) => ({ type: "paragraph", text: `${index}` })),
    },
    { id: "empty", title: "Leer", blocks: [] },
  ],
};

describe("a paper in pieces", () => {
  it("is the same when put together again", () => {
    for (const document of [sample, long]) {
      const pieces = new Pieces();
      for (const piece of piecesOf(document)) pieces.add(piece);
      expect(pieces.document).toEqual(document);
    }
  });

  it("has no large piece", () => {
    const sizes = [...piecesOf(long)].map((piece) =>
      piece.type === "blocks" ? piece.blocks.length : 0,
    );
    expect(Math.max(...sizes)).toBe(250);
  });

  it("is missed where no piece came", () => {
    expect(() => new Pieces().document).toThrow("not arrived");
  });
});
