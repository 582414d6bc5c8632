import type { Clock } from "./clock.ts";
import type { Faults } from "./hooks/faults.ts";
import type { Ledger } from "./hooks/ledger.ts";
import type { Journal } from "./state/journal.ts";
import type { Op } from "./state/rows.ts";
import type { State } from "./state/state.ts";

/** One local site, as protocol and hooks share it. */
export interface Site {
  /** Server-relative address of its web. */
  readonly webPath: string;
  readonly state: State;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly uploads: Map<string, Buffer[]>;
  readonly examplesFile: string | null;
  readonly settings: SiteSettings;
  /** Rows that `/__keep` kept, which are never changed in place; null where it did not. */
  kept: readonly Op[] | null;
}

/** What hooks change about the site itself. */
export interface SiteSettings {
  /** Who acts, where the bearer does not say so. */
  userId: number;
  /** Rights that the `__as` hook changed, as they were before. */
  readonly rightsBefore: Map<number, { readonly high: number; readonly low: number }>;
  /** Headers that scripts of other origins may read. */
  exposedHeaders: readonly string[];
  /** Whether the budget of resource units is enforced. */
  throttle: boolean;
}
