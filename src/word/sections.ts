import type { Block, Chapter, Document } from "../documents/document.ts";
import type { Orientation } from "./page.ts";

/** What stands on pages of one orientation, in order. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly parts: readonly Part[];
}

/** A heading of level 1 or a block. */
export type Part =
  | { readonly chapter: Pick<Chapter, "id" | "title" | "newPage"> }
  | { readonly block: Block };

/** The chapters in stretches of one orientation. What stands between two headings stays together: a wide table takes its heading and text along. */
export function stretchesOf(document: Document): Stretch[] {
  const passages = document.chapters.flatMap(passagesOf);
  const stretches: { orientation: Orientation; parts: Part[] }[] = [];
  for (const parts of passages) {
    const orientation = parts.some(isWide) ? "landscape" : "portrait";
    const last = stretches.at(-1);
    if (last?.orientation === orientation) last.parts.push(...parts);
    else stretches.push({ orientation, parts: [...parts] });
  }
  return stretches;
}

function passagesOf({ id, title, newPage, blocks }: Chapter): Part[][] {
  const passages: Part[][] = [[{ chapter: { id, title, ...(newPage && { newPage }) } }]];
  for (const block of blocks) {
    const current = passages.at(-1);
    const opens = block.type === "heading" && current?.some((part) => !isHeading(part));
    if (opens || !current) passages.push([{ block }]);
    else current.push({ block });
  }
  return passages;
}

function isHeading(part: Part): boolean {
  return "chapter" in part || part.block.type === "heading";
}

function isWide(part: Part): boolean {
  return "block" in part && part.block.type === "table" && part.block.landscape === true;
}
