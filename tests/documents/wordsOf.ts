import type { Block, Document, RichText } from "../../src/documents/document.ts";

/** Every text a paper prints, in order. */
export function wordsOf({ meta, cover, chapters }: Document): string[] {
  return [
    meta.title,
    meta.header,
    ...(cover
      ? [...cover.lines, cover.title, cover.subtitle, ...cover.blocks.flatMap(ofBlock)]
      : []),
    ...chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(ofBlock)]),
  ];
}

export function plain(text: RichText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

export function ofBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [plain(block.text)];
    case "heading":
      return [block.text];
    case "bullets":
      return block.items.map(plain);
    case "definitions":
      return block.items.flatMap(({ term, text }) => [term, plain(text)]);
    case "table":
      return [block.caption, ...block.head, ...block.rows.flat().map(({ text }) => plain(text))];
    case "controlBlock":
      return [block.caption, ...block.head, ...block.rows.flat()];
    case "chart":
      return [block.caption, block.alt, ...block.data.categories];
    case "signLines":
      return block.lines.map(({ role }) => role);
    case "pageBreak":
      return [];
  }
}
