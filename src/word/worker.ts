import { type Piece, Pieces } from "../documents/pieces.ts";
import { type Step, type WriteOptions, writeDocx } from "./write.ts";

export type WriteRequest =
  | { readonly type: "piece"; readonly piece: Piece }
  | { readonly type: "write"; readonly options: WriteOptions };

export type WriteAnswer =
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "file"; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly type: "failed"; readonly message: string };

const pieces = new Pieces();

/** Takes a paper piece by piece; told to write, answers with each step, then the file. */
self.onmessage = async ({ data }: MessageEvent<WriteRequest>) => {
  if (data.type === "piece") {
    pieces.add(data.piece);
    return;
  }
  const answer = (message: WriteAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  try {
    const file = await writeDocx(
      pieces.document,
      (step) => answer({ type: "step", step }),
      data.options,
    );
    answer({ type: "file", file }, [file.buffer]);
  } catch (error) {
    answer({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
