import type { Records } from "../../records.ts";
import { eachOf, flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { sharedDays, spanOf } from "../kernel/dayNumbers.ts";
import type { ActionField, Organisation, Structure } from "../kernel/entries.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";
import { inOrder } from "./coverageColumns.ts";

export interface SingleProvider {
  readonly actionField: ActionField;
  readonly period: PlanPeriod;
  /** structure: one structure only; provider: several of one provider. */
  readonly kind: "structure" | "provider";
  readonly structures: readonly Structure[];
  readonly provider: Organisation | null;
}

export interface SingleProvidersResult {
  readonly rows: readonly SingleProvider[];
}

/**
 * A19 Abhängigkeit von einzelnen Stellen: action fields whose supply in a period, the structures
 * certain on a day of it, is one structure only, or several of one provider only, as recorded: a
 * unit is a provider of its own. A provider that is not recorded, or deleted, is not known to be one.
 */
export const singleProviders = counting(function* (
  records: Records,
  view: View,
): Steps<SingleProvidersResult> {
  const byField = new Map<number, StructureTimeline[]>();
  const file = (life: StructureTimeline) => {
    for (const id of new Set(life.structure.actionFields)) {
      const group = byField.get(id);
      if (group) group.push(life);
      else byField.set(id, [life]);
    }
  };
  yield* eachOf((yield* timelinesInSteps(records, view)).all, file, 256);
  const rows = yield* flatMapped(
    inOrder(records).flatMap((actionField) =>
      view.periods.map((period) => ({ actionField, period })),
    ),
    ({ actionField, period }): SingleProvider[] => {
      const span = spanOf(period);
      const structures = (byField.get(actionField.id) ?? [])
        .filter(({ segments }) => segments.some((s) => s.certain && sharedDays(s, span) > 0))
        .map(({ structure }) => structure);
      const providers = new Set(
        structures.map(({ provider }) => records.organisations.byId.get(provider ?? Number.NaN)),
      );
      const [only] = providers;
      if (structures.length === 0 || providers.size > 1) return [];
      if (structures.length > 1 && only === undefined) return [];
      return [
        {
          actionField,
          period,
          kind: structures.length === 1 ? "structure" : "provider",
          structures,
          provider: only ?? null,
        },
      ];
    },
    4,
  );
  return { rows };
});
