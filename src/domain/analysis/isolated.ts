import type { Period } from "../period.ts";
import type { Meeting, Structure } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export interface NetworkLink {
  readonly a: Structure;
  readonly b: Structure;
}

/** Who works with whom on the days of a period. */
export interface Network {
  readonly period: Period;
  readonly structures: readonly Structure[];
  /** Recorded cooperation of two structures that exist on a shared day. */
  readonly links: readonly NetworkLink[];
  /** Meetings of the period at which carriers of several structures met. */
  readonly meetings: readonly {
    readonly meeting: Meeting;
    readonly structures: readonly Structure[];
  }[];
  readonly isolated: readonly Structure[];
  /** Connected groups, the largest first; an isolated structure is a group of its own. */
  readonly components: readonly (readonly Structure[])[];
  /** Structures whose loss splits their group, and the groups that remain. */
  readonly articulation: readonly {
    readonly structure: Structure;
    readonly parts: readonly (readonly Structure[])[];
  }[];
  /** Connected, but with nobody on another spatial level. */
  readonly withoutOtherLevel: readonly Structure[];
}

export interface IsolatedResult {
  readonly horizon: Network;
  readonly periods: readonly { readonly period: PlanPeriod; readonly network: Network }[];
}
