import type { View } from "../domain/analysis/view.ts";
import { Failure } from "../domain/failure.ts";
import type { Records } from "../domain/records.ts";
import type { BuildAnswer, BuildRequest } from "./buildWorker.ts";
import type { Document } from "./document.ts";
import type { MasterplanOptions } from "./masterplan/plan.ts";
import { Pieces } from "./pieces.ts";

/** The Masterplan, worked out beside the page's own thread; aborting ends the work at once. Throws Failure. */
export function masterplanInWorker(
  records: Records,
  view: View,
  options: MasterplanOptions,
  signal?: AbortSignal,
): Promise<Document> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Failure("cancelled"));
      return;
    }
    const worker = new Worker(new URL("./buildWorker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => end(() => reject(new Failure("cancelled")));
    signal?.addEventListener("abort", cancel);
    const pieces = new Pieces();
    worker.onmessage = ({ data }: MessageEvent<BuildAnswer>) => {
      if (data.type === "piece") pieces.add(data.piece);
      else if (data.type === "done") end(() => resolve(pieces.document));
      else end(() => reject(new Failure("unknown", { message: data.message })));
    };
    worker.onerror = ({ message }) => end(() => reject(new Failure("unknown", { message })));
    worker.postMessage({ records, view, options } satisfies BuildRequest);
  });
}
