import type { Block, Document } from "./document.ts";

/** A paper in pieces small enough that a thread hands each of them on within a few milliseconds. */
export type Piece =
  | { readonly type: "frame"; readonly document: Document }
  | { readonly type: "blocks"; readonly chapter: number; readonly blocks: readonly Block[] };

const blocksPerPiece = 250;

/** First the paper without its blocks, then its blocks in order. */
export function* piecesOf(document: Document): Generator<Piece> {
  const chapters = document.chapters.map((chapter) => ({ ...chapter, blocks: [] }));
  yield { type: "frame", document: { ...document, chapters } };
  for (const [chapter, { blocks }] of document.chapters.entries())
    for (let start = 0; start < blocks.length; start += blocksPerPiece)
      yield { type: "blocks", chapter, blocks: blocks.slice(start, start + blocksPerPiece) };
}

/** Puts the pieces together again, in the order they were made. */
export class Pieces {
  #frame: Document | null = null;
  #blocks: Block[][] = [];

  add(piece: Piece): void {
    if (piece.type === "frame") {
      this.#frame = piece.document;
      this.#blocks = piece.document.chapters.map(() => []);
    } else this.#blocks[piece.chapter]?.push(...piece.blocks);
  }

  /** The whole paper; throws where no piece came. */
  get document(): Document {
    if (!this.#frame) throw new Error("The paper has not arrived.");
    const chapters = this.#frame.chapters.map((chapter, index) => ({
      ...chapter,
      blocks: this.#blocks[index] ?? [],
    }));
    return { ...this.#frame, chapters };
  }
}
