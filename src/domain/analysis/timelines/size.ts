import { firstDay, lastDay } from "../kernel/dayNumbers.ts";
import type { Stage, Structure } from "../kernel/entries.ts";
import type { Scenario } from "../kernel/view.ts";

/** VZÄ and capacity on a day; null = unknown. */
export interface Size {
  readonly fte: number | null;
  readonly capacity: number | null;
  readonly unit: string | null;
  /** false: given by a stage of unknown certainty. */
  readonly certain: boolean;
}

/**
 * The stage that covers a day gives the size (latest start wins, of equal starts the later entry);
 * a day no stage covers takes the structure's own. In scenario secured a planned stage is passed
 * over: another stage that covers the day, else the last secured stage before it goes on past its
 * own end, else the structure's own size. A stage's empty value is unknown.
 */
export function sizeOn(
  structure: Structure,
  stages: readonly Stage[],
  day: number,
  scenario: Scenario,
): Size {
  if (stages.length === 0) return ownSize(structure);
  const covering = (stage: Stage) =>
    firstDay(stage.startsOn) <= day && day <= lastDay(stage.endsOn);
  const winner = latest(stages.filter(covering));
  if (winner === null) return ownSize(structure);
  if (scenario === "planned" || winner.certainty !== "planned") return stageSize(winner);
  const passedOver =
    latest(stages.filter((stage) => stage.certainty !== "planned" && covering(stage))) ??
    latest(
      stages.filter(
        (stage) =>
          stage.certainty === "secured" && firstDay(stage.startsOn) <= firstDay(winner.startsOn),
      ),
    );
  return passedOver ? stageSize(passedOver) : ownSize(structure);
}

function latest(stages: readonly Stage[]): Stage | null {
  let found: Stage | null = null;
  for (const stage of stages)
    if (found === null || firstDay(stage.startsOn) >= firstDay(found.startsOn)) found = stage;
  return found;
}

const ownSize = ({ fte, capacity, capacityUnit }: Structure): Size => ({
  fte,
  capacity,
  unit: capacityUnit,
  certain: true,
});

const stageSize = ({ fte, capacity, capacityUnit, certainty }: Stage): Size => ({
  fte,
  capacity,
  unit: capacityUnit,
  certain: certainty === "secured" || certainty === "planned",
});
