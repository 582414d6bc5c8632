import { useRef, useState } from "react";
import { usePorts } from "../../data/ports.ts";
import { useStore, useStorePart } from "../../data/store.ts";
import { type Failure, toFailure } from "../../domain/failure.ts";
import type { CsvTable } from "../../exchange/csv.ts";
import { type ImportResult, importRows } from "../../exchange/importRows.ts";
import type { Mapping } from "../../exchange/mapping.ts";
import { type Preview, previewRows } from "../../exchange/preview.ts";

/** Where an import stands. */
export type Importing =
  | { readonly state: "choosing" }
  | {
      readonly state: "previewing";
      readonly done: number;
      readonly of: number;
      /** What was shown before a choice changed it. */
      readonly previous: Preview | null;
    }
  | { readonly state: "preview"; readonly preview: Preview }
  | { readonly state: "writing"; readonly done: number; readonly of: number }
  | { readonly state: "done"; readonly result: ImportResult }
  | { readonly state: "failed"; readonly failure: Failure };

/** Previews a file and, when confirmed, writes it; either can be stopped, and a repeat completes it. */
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
  const show = async (table: CsvTable, mapping: Mapping) => {
    const signal = begin();
    const previewing = (done: number) =>
      setImporting((before) => ({
        state: "previewing",
        done,
        of: table.rows.length,
        previous:
          "preview" in before ? before.preview : "previous" in before ? before.previous : null,
      }));
    previewing(0);
    try {
      // This device's copy may be older than what others, or an import just now, have written. Without a
      // connection it is all there is to compare with.
      if (store.getState().trouble === null) await store.refresh().catch(() => undefined);
      const preview = await previewRows(table, mapping, store.getState().records, {
        timeZone,
        signal,
        onProgress: previewing,
        breathe: () => new Promise((resolve) => setTimeout(resolve)),
      });
      setImporting({ state: "preview", preview });
    } catch (error) {
      if (!signal.aborted) setImporting({ state: "failed", failure: toFailure(error) });
    }
  };
  const write = async (preview: Preview, changed: "update" | "leave") => {
    const signal = begin();
    setImporting({ state: "writing", done: 0, of: preview.rows.length });
    try {
      const result = await importRows(site, preview, {
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
