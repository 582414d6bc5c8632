import type { Finding } from "../../domain/analysis/findings/finding.ts";
import type { Gap } from "../../domain/analysis/kernel/entries.ts";

/** A line of the list: something computed, or a gap entered by hand (or whose finding has gone). */
export type GapRow =
  | { readonly id: string; readonly finding: Finding; readonly gap: Gap | null }
  | { readonly id: string; readonly finding: null; readonly gap: Gap };
