/** The cell the keyboard is at: row 0 is the first row below the header. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid of so many rows and columns; null where it leads nowhere. */
export function moveAt(
  key: string,
  far: boolean,
  at: At,
  rows: number,
  columns: number,
  page: number,
): At | null {
  const to = (row: number, column: number): At => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const moves: { readonly [key: string]: At } = {
    ArrowDown: to(at.row + 1, at.column),
    ArrowUp: to(at.row - 1, at.column),
    ArrowRight: to(at.row, at.column + 1),
    ArrowLeft: to(at.row, at.column - 1),
    PageDown: to(at.row + page, at.column),
    PageUp: to(at.row - page, at.column),
    Home: to(far ? 0 : at.row, 0),
    End: to(far ? rows - 1 : at.row, columns - 1),
  };
  return moves[key] ?? null;
}
