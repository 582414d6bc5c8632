import type { KeyboardEvent } from "react";

/** What the keys of a table of entries to confirm lead to, by the place of the row. */
export interface ConfirmKeys {
  readonly onUnclear: (row: number) => void;
  /** To the next unit, or the one before. */
  readonly onUnit: (step: 1 | -1) => void;
}

/** ↑ ↓ go from row to row, Enter changes the first field of a row, ? says that it is unclear, ← → change the unit. The box itself takes the blank. */
export function useConfirmKeys({ onUnclear, onUnit }: ConfirmKeys) {
  return (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const box = event.target;
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const row = box.closest("tr");
    const rows = [...event.currentTarget.rows];
    const at = row ? rows.indexOf(row) : -1;
    if (!row || at < 0) return;
    const toBox = (step: 1 | -1) => {
      for (let next = at + step; next >= 0 && next < rows.length; next += step) {
        const found = rows[next]?.querySelector<HTMLInputElement>("input:enabled");
        if (found) return found.focus();
      }
    };
    const acts: { readonly [key: string]: () => void } = {
      ArrowDown: () => toBox(1),
      ArrowUp: () => toBox(-1),
      ArrowRight: () => onUnit(1),
      ArrowLeft: () => onUnit(-1),
      Enter: () => row.querySelector<HTMLButtonElement>("td button:enabled")?.click(),
      "?": () => onUnclear(at),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
