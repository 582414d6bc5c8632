import type { KeyboardEvent } from "react";

/** Moves the focus from the button of a cell to that of its neighbour. */
export function moveInMatrix(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const button = document.activeElement?.closest("td");
  if (!step || !button) return;
  event.preventDefault();
  const row = button.parentElement as HTMLTableRowElement;
  const rows = [...(row.parentElement as HTMLTableSectionElement).rows];
  const target = rows[rows.indexOf(row) + step[0]]?.cells[button.cellIndex + step[1]];
  target?.querySelector<HTMLElement>("button")?.focus();
}

const steps: { readonly [key: string]: readonly [row: number, column: number] } = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};
