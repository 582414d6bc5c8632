import { useRef, useState } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useRecords, useStore } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Document } from "../../documents/document.ts";
import { type Failure, toFailure } from "../../domain/failure.ts";
import { draftVersion } from "../../domain/plan/draftVersion.ts";
import type { StoredFile } from "../../domain/ports.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { formatDay } from "../../i18n/format.ts";
import type { Step } from "../../word/write.ts";
import { sha256 } from "./sha256.ts";

/** Where the making of a draft stands. */
export type Generating =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly step: Step | "filing" }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly failure: Failure }
  | {
      readonly state: "done";
      readonly name: string;
      readonly content: Uint8Array;
      readonly file: StoredFile | null;
      readonly failure: Failure | null;
    };

/** Makes the Word file off the page's thread, files it, and records the version it is. */
export function useGenerate(number: string) {
  const { files } = usePorts();
  const store = useStore();
  const records = useRecords();
  const view = useView();
  const language = useLanguage();
  const words = useWords(masterplanWords);
  const running = useRef<AbortController | null>(null);
  const [status, setStatus] = useState<Generating>({ state: "idle" });

  const generate = async (document: Document) => {
    const control = new AbortController();
    running.current = control;
    setStatus({ state: "working", step: "building" });
    let content: Uint8Array;
    try {
      const { writeInWorker } = await import("../../word/inWorker.ts");
      content = await writeInWorker(document, {
        signal: control.signal,
        onStep: (step) => setStatus({ state: "working", step }),
      });
    } catch (error) {
      const failure = toFailure(error);
      const cancelled = control.signal.aborted || failure.code === "cancelled";
      setStatus(cancelled ? { state: "cancelled" } : { state: "failed", failure });
      return;
    }
    setStatus({ state: "working", step: "filing" });
    const title = view.settings.planTitle;
    const name = words.fileName(title, number, formatDay(view.asOf, language));
    try {
      const file = await files.store(name, content);
      store.create(
        "planVersions",
        draftVersion(view, {
          title: words.versionTitle(title, number),
          number,
          file,
          hash: await sha256(content),
          basedOn: records.planVersions.all.at(-1)?.id ?? null,
        }),
      );
      setStatus({ state: "done", name: file.name, content, file, failure: null });
    } catch (error) {
      setStatus({ state: "done", name, content, file: null, failure: toFailure(error) });
    }
  };
  return { status, generate, cancel: () => running.current?.abort() };
}
