import type { Document } from "../documents/document.ts";
import { piecesOf } from "../documents/pieces.ts";
import { Failure } from "../domain/failure.ts";
import type { WriteAnswer, WriteRequest } from "./worker.ts";
import type { Step, WriteOptions } from "./write.ts";

export interface InWorkerOptions extends WriteOptions {
  readonly onStep?: (step: Step) => void;
  /** Aborting ends the work at once; the promise then fails with "cancelled". */
  readonly signal?: AbortSignal;
}

/** Writes a paper beside the page's own thread, which stays free for the person. Throws Failure. */
export function writeInWorker(
  document: Document,
  { onStep, signal, ...options }: InWorkerOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Failure("cancelled"));
      return;
    }
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    let ended = false;
    const end = (settle: () => void) => {
      ended = true;
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => end(() => reject(new Failure("cancelled")));
    signal?.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) => {
      if (data.type === "step") onStep?.(data.step);
      else if (data.type === "file") end(() => resolve(data.file));
      else end(() => reject(new Failure("unknown", { message: data.message })));
    };
    worker.onerror = ({ message }) => end(() => reject(new Failure("unknown", { message })));
    const pieces = piecesOf(document);
    const send = () => {
      if (ended) return;
      const { done, value } = pieces.next();
      const request: WriteRequest = done
        ? { type: "write", options }
        : { type: "piece", piece: value };
      worker.postMessage(request);
      if (!done) setTimeout(send);
    };
    send();
  });
}
