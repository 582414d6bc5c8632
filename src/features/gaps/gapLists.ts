import { findings } from "../../domain/analysis/findings/findings.ts";
import type { GapKind } from "../../domain/analysis/kernel/entries.ts";
import { memoized } from "../../domain/analysis/kernel/memoized.ts";
import type { View } from "../../domain/analysis/kernel/view.ts";
import type { Records } from "../../domain/records.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";
import { type FoldedRow, foldRows, groupsByRow } from "./foldRows.ts";
import { gapKindOf } from "./gapKindOf.ts";
import type { GapRow } from "./gapRow.ts";
import { chosenRows, type GapChoice, type GapFilter, gapRows, isQuiet } from "./gapRows.ts";

/** What is chosen at first: all that waits for a decision. */
export const firstChoice: GapChoice = { filter: "open", kind: null, field: null };

/** Lines and those folded under one cause. */
interface Chosen {
  readonly shown: readonly GapRow[];
  readonly folded: readonly FoldedRow[];
}

export interface GapLists {
  readonly rows: readonly GapRow[];
  readonly byId: ReadonlyMap<string, GapRow>;
  readonly groups: ReadonlyMap<GapRow, FoldedRow>;
  readonly counts: { readonly [F in GapFilter]: number };
  /** Those there are lines of. */
  readonly kinds: ReadonlySet<GapKind | null>;
  /** Those of the first choice. */
  readonly first: Chosen;
}

/** The lines of the screen as it opens, there again at once when it is opened again. */
export const gapLists = stepwise(function* (records: Records, view: View): Steps<GapLists> {
  const rows = gapRows(records, yield* memoized(findings, records, view));
  yield;
  const folded = yield* foldRows.steps(rows, view.asOf);
  yield;
  const groups = groupsByRow(folded);
  yield;
  const quiet = rows.filter((row) => isQuiet(row, view.asOf)).length;
  yield;
  const kinds = new Set(rows.map(gapKindOf));
  yield;
  return {
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    groups,
    counts: { open: rows.length - quiet, decided: quiet, all: rows.length },
    kinds,
    first: yield* chosen.steps(rows, firstChoice, view),
  };
});

/** The lines that fit a choice, folded. */
export const chosen = stepwise(function* (
  rows: readonly GapRow[],
  choice: GapChoice,
  { asOf }: View,
): Steps<Chosen> {
  const shown = chosenRows(rows, choice, asOf);
  yield;
  return { shown, folded: yield* foldRows.steps(shown, asOf) };
});
