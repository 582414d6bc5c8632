import { useDevice } from "../../data/useDevice.ts";
import type { Filters } from "./filtering.ts";
import type { Sorting } from "./sorting.ts";

/** How a person has set up a table on this device. */
export interface Setup {
  readonly columns: readonly string[];
  readonly sorting: Sorting;
  readonly groupBy: string | null;
  readonly filters: Filters;
}

/** The set-up of a table by its name, and its setter; what was kept in another form gives the default. */
export function useSetup(name: string, initial: Setup): [Setup, (part: Partial<Setup>) => void] {
  const [setup, setSetup] = useDevice<Setup>(`table.${name}`, (kept) => ({
    ...initial,
    ...(isSetup(kept) ? kept : {}),
  }));
  return [setup, (part) => setSetup({ ...setup, ...part })];
}

function isSetup(kept: unknown): kept is Setup {
  const setup = kept as Partial<Setup> | null;
  return (
    Array.isArray(setup?.columns) &&
    setup.columns.length > 0 &&
    typeof setup.sorting?.name === "string" &&
    typeof setup.filters === "object"
  );
}
