import { memoized } from "../../domain/analysis/kernel/memoized.ts";
import type { View } from "../../domain/analysis/kernel/view.ts";
import {
  type CapacityParts,
  type CapacityResult,
  capacity,
  capacityPartsOn,
} from "../../domain/analysis/supply/capacity.ts";
import { type CliffsResult, cliffs } from "../../domain/analysis/supply/cliffs.ts";
import { type Records, table } from "../../domain/records.ts";
import { filtered } from "../../domain/steps/inSteps.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";

export interface Filter {
  readonly field: number | null;
  readonly provider: number | null;
}

export interface ChosenCapacity {
  /** The records with no other structures than those chosen; the same object where all are. */
  readonly shown: Records;
  readonly curve: CapacityResult;
  readonly losses: CliffsResult;
  /** On the Stichtag. */
  readonly now: CapacityParts;
}

/** Capacity and its losses of the structures of a field and a provider. */
export const chosenCapacity = stepwise(function* (
  records: Records,
  view: View,
  filter: Filter,
): Steps<ChosenCapacity> {
  const shown = yield* onlyStructures(records, filter);
  return {
    shown,
    curve: yield* memoized(capacity, shown, view),
    losses: yield* memoized(cliffs, shown, view),
    now: yield* capacityPartsOn.steps(shown, view, view.asOf),
  };
});

function* onlyStructures(records: Records, { field, provider }: Filter): Steps<Records> {
  if (field === null && provider === null) return records;
  const structures = yield* filtered(
    records.structures.all,
    (structure) =>
      (field === null || structure.actionFields.includes(field)) &&
      (provider === null || structure.provider === provider),
    256,
  );
  return { ...records, structures: table<"structures">(structures) };
}
