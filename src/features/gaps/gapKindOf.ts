import type { WordOf } from "../../domain/schema/choices.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import type { GapRow } from "./gapRow.ts";

/** Kind of gap of a line; null where somebody wrote a kind of their own. */
export function gapKindOf({ finding, gap }: GapRow): WordOf<"gapKind"> | null {
  return finding?.kind ?? choiceSets.gapKind.find((kind) => kind === gap?.kind) ?? null;
}
