import type { Document } from "../documents/document.ts";
import { type Step, type WriteOptions, writeDocx } from "./write.ts";

export interface WriteRequest {
  readonly document: Document;
  readonly options: WriteOptions;
}

export type WriteAnswer =
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "file"; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly type: "failed"; readonly message: string };

/** Writes the paper it is sent and answers with each step, then the file. */
self.onmessage = async ({ data }: MessageEvent<WriteRequest>) => {
  const answer = (message: WriteAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  try {
    const file = await writeDocx(
      data.document,
      (step) => answer({ type: "step", step }),
      data.options,
    );
    answer({ type: "file", file }, [file.buffer]);
  } catch (error) {
    answer({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
