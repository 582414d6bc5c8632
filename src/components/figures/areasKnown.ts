import { existingOn } from "../../domain/analysis/timelines/onDay.ts";
import type { Day } from "../../domain/day.ts";
import type { Records } from "../../domain/records.ts";
import type { distributionWords } from "../../i18n/analysis/distribution.ts";

/** How many of the structures existing on a day do not tell where they are, in words. */
export function areasKnown(
  records: Records,
  on: Day,
  words: Pick<(typeof distributionWords)["de"], "areasKnown">,
): string {
  return words.areasKnown(existingOn(records, on).filter(({ areas }) => areas.length === 0).length);
}
