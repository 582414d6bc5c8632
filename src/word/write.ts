import { Packer, type PageNumberEstimator } from "docx";
import type { Document } from "../documents/document.ts";
import { clean } from "./clean.ts";
import { finish } from "./finish.ts";
import { treeOf } from "./tree.ts";

/** What writing a paper does, in order. */
export const steps = ["building", "numbering", "packing", "done"] as const;
export type Step = (typeof steps)[number];

export interface WriteOptions {
  /** Whether page numbers are worked out for the contents list; "auto" leaves them out of very long papers. */
  readonly pageNumbers?: "auto" | "always" | "never";
}

/** A larger paper gets no page numbers unless asked for: working them out would take more than half a minute. */
export const longPaper = 12_000;

/** The paper as a Word file (.docx). */
export async function writeDocx(
  document: Document,
  progress: (step: Step) => void = () => {},
  { pageNumbers = "auto" }: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  progress("building");
  const withNumbers =
    pageNumbers === "always" || (pageNumbers === "auto" && sizeOf(document) <= longPaper);
  const { tree, tables } = treeOf(clean(document), {
    estimate: withNumbers ? await estimator() : noNumbers,
    withNumbers,
  });
  progress(withNumbers ? "numbering" : "packing");
  const packed = await Packer.toArrayBuffer(tree);
  progress("packing");
  const file = finish(new Uint8Array(packed), tables, document.meta);
  progress("done");
  return file;
}

/** Table rows, list items and paragraphs of a paper. */
export function sizeOf({ chapters }: Document): number {
  let size = 0;
  for (const { blocks } of chapters)
    for (const block of blocks)
      size +=
        block.type === "table"
          ? block.rows.length * 2
          : block.type === "definitions" || block.type === "bullets"
            ? block.items.length
            : 1;
  return size;
}

const noNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

/** Lays the pages out as Word does; guesses where a symbol's font is unknown. Loaded only here, since it is large. */
async function estimator(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  return estimatePageNumbersWith({ guess: true });
}
