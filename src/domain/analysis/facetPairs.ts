import { eachOf } from "../steps/inSteps.ts";
import type { Steps } from "../steps/steps.ts";
import { type Span, spanOf } from "./dayNumbers.ts";
import { facetFiles, numbersOf } from "./facetFiles.ts";
import type { FacetNumbers } from "./facetNumbers.ts";
import { type Life, lifeSpan } from "./lives.ts";
import { groupBits } from "./targetGroups.ts";
import type { View } from "./view.ts";

/** A structure that serves something on days of the horizon. */
export interface Serving extends Span {
  readonly life: Life;
  /** Target groups as bits. */
  readonly groups: number;
  /** Numbers of its action fields and areas, each once. */
  readonly fields: readonly number[];
  readonly areas: readonly number[];
}

/** Two structures that serve the same field, target group and area on enough shared days. */
export interface FacetPair extends Span {
  readonly a: Life;
  readonly b: Life;
  /** Shared target groups as bits. */
  readonly groups: number;
}

const kinds: readonly string[] = ["service", "facility", "project"];

/**
 * Tells of every pair of structures of kind service, facility or project that share an action
 * field, whose target groups and areas meet, and that both exist on at least so many days of the
 * horizon. Structures are filed by field and area in the order of their first days, and leave the
 * files when they end, so that only those near each other are ever compared.
 */
export function* eachFacetPair(
  view: View,
  lives: readonly Life[],
  numbers: FacetNumbers,
  tell: (a: Serving, b: Serving, from: number, to: number, groups: number) => void,
): Steps<void> {
  const least = Math.max(1, view.settings.overlapFromDays);
  const serving = yield* servingIn(lives, numbers, spanOf(view.horizon), least);
  const ends = Int32Array.from(serving, ({ to }) => to);
  const groups = Int32Array.from(serving, (item) => item.groups);
  const seen = new Int32Array(serving.length).fill(-1);
  const files = facetFiles(numbers);
  const visit = (b: Serving, number: number) => {
    files.meeting(b.fields, b.areas, (file) => {
      let kept = 0;
      for (let index = 0; index < file.length; index++) {
        const at = file[index] as number;
        const end = ends[at] as number;
        // All that follow start on this day or later: who ends before is never met again.
        if (end - b.from + 1 < least) continue;
        if (kept !== index) file[kept] = at;
        kept += 1;
        if (seen[at] === number) continue;
        seen[at] = number;
        const shared = (groups[at] as number) & b.groups;
        const to = end < b.to ? end : b.to;
        if (shared !== 0 && to - b.from + 1 >= least)
          tell(serving[at] as Serving, b, b.from, to, shared);
      }
      if (kept !== file.length) file.length = kept;
    });
    files.put(number, b.fields, b.areas);
  };
  yield* eachOf(serving, visit, 32);
}

/** By first day. */
function* servingIn(
  lives: readonly Life[],
  numbers: FacetNumbers,
  horizon: Span,
  least: number,
): Steps<Serving[]> {
  const found: Serving[] = [];
  const look = (life: Life) => {
    const { kind, actionFields, areas, targetGroups } = life.structure;
    const span = kinds.includes(kind ?? "") ? lifeSpan(life) : null;
    if (span === null) return;
    const from = Math.max(span.from, horizon.from);
    const to = Math.min(span.to, horizon.to);
    if (to - from + 1 < least) return;
    found.push({
      life,
      from,
      to,
      groups: groupBits(targetGroups),
      fields: numbersOf(actionFields, numbers.field),
      areas: numbersOf(areas, numbers.area),
    });
  };
  yield* eachOf(lives, look, 512);
  return found.sort((a, b) => a.from - b.from);
}
