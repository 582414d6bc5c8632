import { useRef, useState } from "react";
import { usePorts } from "../../data/ports.ts";
import { useStore, useStorePart } from "../../data/store.ts";
import { type Failure, toFailure } from "../../domain/failure.ts";
import { type ImportResult, importRows } from "../../exchange/importRows.ts";
import { type Preview, previewFiles, type Source } from "../../exchange/preview.ts";

/** Where an import stands. */
export type Importing =
  | { readonly state: "choosing" }
  | {
      readonly state: "previewing";
      readonly done: number;
      readonly of: number;
      /** What was shown before a choice changed it. */
      readonly previous: readonly Preview[] | null;
    }
  | { readonly state: "preview"; readonly previews: readonly Preview[] }
  | { readonly state: "writing"; readonly done: number; readonly of: number }
  | { readonly state: "done"; readonly result: ImportResult }
  | { readonly state: "failed"; readonly failure: Failure };

/** Previews files and, when confirmed, writes them; either can be stopped, and a repeat completes it. */
export function useImport() {
  const { site } = usePorts();
  const store = useStore();
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const [importing, setImporting] = useState<Importing>({ state: "choosing" });
  const control = useRef<AbortController | null>(null);

  const begin = () => {
    control.current?.abort();
    control.current = new AbortController();
    return control.current.signal;
  };
  const show = async (files: readonly Source[]) => {
    const signal = begin();
    const rows = files.reduce((sum, { table }) => sum + table.rows.length, 0);
    const previewing = (done: number) =>
      setImporting((before) => ({
        state: "previewing",
        done,
        of: rows,
        previous:
          "previews" in before ? before.previews : "previous" in before ? before.previous : null,
      }));
    previewing(0);
    try {
      // This device's copy may be older than what others, or an import just now, have written. Without a
      // connection it is all there is to compare with.
      if (store.getState().trouble === null) await store.refresh().catch(() => undefined);
      const previews = await previewFiles(files, store.getState().records, {
        timeZone,
        signal,
        onProgress: previewing,
        breathe: () => new Promise((resolve) => setTimeout(resolve)),
      });
      setImporting({ state: "preview", previews });
    } catch (error) {
      if (!signal.aborted) setImporting({ state: "failed", failure: toFailure(error) });
    }
  };
  const write = async (previews: readonly Preview[], changed: "update" | "leave") => {
    const signal = begin();
    setImporting({
      state: "writing",
      done: 0,
      of: previews.reduce((sum, { rows }) => sum + rows.length, 0),
    });
    try {
      const result = await importRows(site, previews, {
        changed,
        signal,
        onProgress: (done, of) => setImporting({ state: "writing", done, of }),
      });
      setImporting({ state: "done", result });
    } catch (error) {
      setImporting({ state: "failed", failure: toFailure(error) });
    }
    await store.refresh();
  };
  return {
    importing,
    show,
    write,
    stop: () => control.current?.abort(),
    restart: () => {
      control.current?.abort();
      setImporting({ state: "choosing" });
    },
  };
}
