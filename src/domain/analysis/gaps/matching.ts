import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import { eachOf } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import type { Need } from "../kernel/entries.ts";
import { facetIndex, numbersOf } from "../kernel/facetIndex.ts";
import { facetNumbers } from "../kernel/facetNumbers.ts";
import { groupBits } from "../kernel/targetGroups.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";

/**
 * Positions (in `lives`) of the structures that match a need: they share an action field, have its
 * spatial level among theirs (a word nobody knows is among nobody's), and areas and target groups
 * meet. Structures that never exist match nothing. Ascending.
 */
export function* matcher(
  records: Records,
  lives: readonly StructureTimeline[],
): Steps<(need: Need) => Int32Array> {
  const numbers = facetNumbers(records);
  const files = facetIndex(numbers);
  const groups = new Int32Array(lives.length);
  const levels = new Int32Array(lives.length);
  const put = ({ structure, segments }: StructureTimeline, at: number) => {
    if (segments.length === 0) return;
    groups[at] = groupBits(structure.targetGroups);
    let own = 0;
    for (const level of structure.spatialLevels) own |= levelBit(level);
    levels[at] = own;
    const { actionFields, areas } = structure;
    files.put(at, numbersOf(actionFields, numbers.field), numbersOf(areas, numbers.area));
  };
  yield* eachOf(lives, put);
  const seen = new Int32Array(lives.length);
  let round = 0;
  return (need) => {
    const wanted = groupBits(need.targetGroups);
    const level = need.spatialLevel === null ? 0 : levelBit(need.spatialLevel);
    const found: number[] = [];
    round += 1;
    const take = (positions: readonly number[]) => {
      for (const at of positions) {
        if (seen[at] === round) continue;
        seen[at] = round;
        if (((groups[at] as number) & wanted) !== 0 && ((levels[at] as number) & level) !== 0)
          found.push(at);
      }
    };
    files.meeting(
      numbersOf(need.actionFields, numbers.field),
      numbersOf(need.areas, numbers.area),
      take,
    );
    return new Int32Array(found).sort();
  };
}

const levelBits = new Map<string, number>(
  choiceSets.spatialLevel.map((word, at) => [word, 1 << at]),
);

/** A level as a bit; a word nobody knows is none. */
const levelBit = (word: string) => levelBits.get(word) ?? 0;
