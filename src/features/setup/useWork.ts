import { useState } from "react";
import { type Failure, toFailure } from "../../domain/failure.ts";

/** One long piece of work at a time: how far it is, and how it ended. */
export type Work =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly text: string }
  | { readonly state: "done" }
  | { readonly state: "failed"; readonly failure: Failure };

export function useWork() {
  const [work, setWork] = useState<Work>({ state: "idle" });
  const run = async (does: (say: (text: string) => void) => Promise<void>) => {
    setWork({ state: "working", text: "" });
    try {
      await does((text) => setWork({ state: "working", text }));
      setWork({ state: "done" });
    } catch (error) {
      setWork({ state: "failed", failure: toFailure(error) });
    }
  };
  return { work, run };
}
