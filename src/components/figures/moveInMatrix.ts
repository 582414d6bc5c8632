import type { KeyboardEvent } from "react";

/** Moves the focus from the button of a cell to that of its neighbour; headings of groups are passed over. */
export function moveInMatrix(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const cell = document.activeElement?.closest("td");
  if (!step || !cell || !event.currentTarget.contains(cell)) return;
  event.preventDefault();
  const row = cell.parentElement as HTMLTableRowElement;
  const rows = [...(row.parentElement as HTMLTableSectionElement).rows].filter(
    ({ cells }) => cells.length > 1,
  );
  const target = rows[rows.indexOf(row) + step[0]]?.cells[cell.cellIndex + step[1]];
  target?.querySelector<HTMLElement>("button")?.focus();
}

const steps: { readonly [key: string]: readonly [row: number, column: number] } = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};
