import { createContext, useContext } from "react";
import type { PlanPeriod, View } from "../domain/analysis/kernel/view.ts";
import type { Day } from "../domain/day.ts";

/** What a person chose on this device; it holds for every screen. */
export interface Chosen {
  /** The Stichtag: own choice, else the setting, else today. */
  readonly asOf: Day;
  readonly period: PlanPeriod | null;
  readonly periods: readonly PlanPeriod[];
  readonly scenario: View["scenario"];
  /** Organisation chosen as "my unit" on this device. */
  readonly unit: number | null;
  /** null: back to the setting. */
  readonly setAsOf: (day: Day | null) => void;
  readonly setPeriod: (id: number | null) => void;
  readonly setScenario: (scenario: View["scenario"]) => void;
  readonly setUnit: (organisation: number | null) => void;
}

export const ChosenContext = createContext<Chosen | null>(null);

export function useChosen(): Chosen {
  const chosen = useContext(ChosenContext);
  if (!chosen) throw new Error("useChosen outside of Data");
  return chosen;
}
