import type { View } from "../domain/analysis/view.ts";
import type { Records } from "../domain/records.ts";
import { masterplan } from "./masterplan/masterplan.ts";
import type { MasterplanOptions } from "./masterplan/plan.ts";
import { type Piece, piecesOf } from "./pieces.ts";

export interface BuildRequest {
  readonly records: Records;
  readonly view: View;
  readonly options: MasterplanOptions;
}

export type BuildAnswer =
  | { readonly type: "piece"; readonly piece: Piece }
  | { readonly type: "done" }
  | { readonly type: "failed"; readonly message: string };

/** Writes the Masterplan of the records it is sent. */
self.onmessage = ({ data }: MessageEvent<BuildRequest>) => {
  const answer = (message: BuildAnswer) => self.postMessage(message);
  try {
    const document = masterplan(data.records, data.view, data.options);
    for (const piece of piecesOf(document)) answer({ type: "piece", piece });
    answer({ type: "done" });
  } catch (error) {
    answer({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
