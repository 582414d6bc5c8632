import type { View } from "../domain/analysis/view.ts";
import type { Records } from "../domain/records.ts";
import type { Document } from "./document.ts";
import { masterplan } from "./masterplan/masterplan.ts";
import type { MasterplanOptions } from "./masterplan/plan.ts";

export interface BuildRequest {
  readonly records: Records;
  readonly view: View;
  readonly options: MasterplanOptions;
}

export type BuildAnswer =
  | { readonly type: "document"; readonly document: Document }
  | { readonly type: "failed"; readonly message: string };

/** Writes the Masterplan of the records it is sent. */
self.onmessage = ({ data }: MessageEvent<BuildRequest>) => {
  const answer = (message: BuildAnswer) => self.postMessage(message);
  try {
    answer({ type: "document", document: masterplan(data.records, data.view, data.options) });
  } catch (error) {
    answer({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
