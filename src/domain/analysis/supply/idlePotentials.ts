import type { Records } from "../../records.ts";
import { choiceSets, type WordOf } from "../../schema/choices.ts";
import type { Area, Potential } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";

export interface IdlePotentialsResult {
  readonly withoutMeasure: readonly Potential[];
  /** Recognised, not yet made public. */
  readonly unpublished: readonly Potential[];
  readonly byState: readonly {
    readonly state: WordOf<"potentialState"> | "unknown";
    readonly potentials: readonly Potential[];
  }[];
  /** null: the whole district. */
  readonly byPlace: readonly {
    readonly area: Area | null;
    readonly potentials: readonly Potential[];
  }[];
}

/**
 * A27 Potenziale: those no measure (not dropped) uses; those recognised and not yet public (state
 * recognised, no day of publication on or before the Stichtag); all by state and by place, one of
 * several places in each, none where every area is deleted.
 */
export function idlePotentials(recorded: Records, view: View): IdlePotentialsResult {
  const records = withDays(recorded);
  const potentials = records.potentials.all;
  const using = groupedBy(records.measures, "uses");
  const areas = groupedBy(records.potentials, "areas");
  const having = (state: WordOf<"potentialState">) =>
    potentials.filter((potential) => potential.state === state);
  const known: readonly (string | null)[] = choiceSets.potentialState;
  const groups = [
    ...choiceSets.potentialState.map((state) => ({ state, potentials: having(state) })),
    {
      state: "unknown" as const,
      potentials: potentials.filter(({ state }) => !known.includes(state)),
    },
  ];
  const everywhere = potentials.filter((potential) => potential.areas.length === 0);
  return {
    withoutMeasure: potentials.filter(
      ({ id }) => !(using.get(id) ?? []).some(({ status }) => status !== "dropped"),
    ),
    unpublished: potentials.filter(
      ({ state, publishedOn }) =>
        state === "recognised" && (publishedOn === null || publishedOn > view.asOf),
    ),
    byState: groups.filter((group) => group.potentials.length > 0),
    byPlace: [
      ...(everywhere.length > 0 ? [{ area: null, potentials: everywhere }] : []),
      ...records.areas.all.flatMap((area) => {
        const there = areas.get(area.id) ?? [];
        return there.length > 0 ? [{ area, potentials: there }] : [];
      }),
    ],
  };
}
