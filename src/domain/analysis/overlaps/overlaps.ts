import type { Day } from "../../day.ts";
import type { Records } from "../../records.ts";
import { ordered } from "../../steps/ordered.ts";
import type { Steps } from "../../steps/steps.ts";
import type {
  ActionField,
  Area,
  Responsibility,
  Structure,
  TargetGroup,
  Task,
} from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { offerGroups } from "./offerGroups.ts";
import { taskGroups } from "./taskGroups.ts";

/** What several do for the same people in the same place. */
export interface SharedFacet {
  readonly actionField: ActionField;
  readonly targetGroup: TargetGroup;
  /** null: the whole district. */
  readonly area: Area | null;
}

/** Structures that do the same at the same time. */
export interface Overlap {
  /** task: all of them lead it; offer: all serve the same field, target group and area. */
  readonly kind: "task" | "offer";
  /** At least two, by id: those that are there on one of the days counted. */
  readonly structures: readonly Structure[];
  readonly task: Task | null;
  /** The leading roles behind a task's group. */
  readonly responsibilities: readonly Responsibility[];
  /** What an offer's group shares, in the order of fields, target groups and areas. */
  readonly facets: readonly SharedFacet[];
  /** Facets of smaller groups that stand in this one; only what was decided about them is of interest. */
  readonly within: readonly SharedFacet[];
  /** Of the facets, or of the task. */
  readonly actionFields: readonly ActionField[];
  readonly targetGroups: readonly TargetGroup[];
  /** Empty = the whole district. */
  readonly areas: readonly Area[];
  /** First and last day within the horizon on which at least two of them are there. */
  readonly from: Day;
  readonly to: Day;
  /** So many days. */
  readonly days: number;
  /** Shared fields, target groups and areas (an unlimited one counts 1) × days. */
  readonly weight: number;
  /** Of a task: two who lead at the same time belong to one authority; that is always an error (AGO § 16 (2)). */
  readonly sameAuthority: boolean;
}

/** The weightiest first. */
export interface OverlapsResult {
  readonly overlaps: readonly Overlap[];
}

/**
 * A5 Mehrfachzuständigkeiten, as groups. Task: for one task all structures with the leading role
 * whose areas meet on common days (no areas = the whole district), one group. Offer: for an action
 * field, a stated target group and an area a member names, the structures of kind service, facility
 * or project with both whose areas are it or contain it; structures without areas contain every
 * area and name the whole district. `everyone` is a target group like any other; no target groups
 * state nothing; unknown ones form no group. A group counts when at least two of its members are
 * there on the office's threshold of days within the horizon; members are those there on such a
 * day. Groups with the same members are one; one whose members all stand in another with the same
 * field is left out. Look-ups to deleted fields and areas name nothing.
 */
export const overlaps = counting(function* (records: Records, view: View): Steps<OverlapsResult> {
  const tasks = yield* taskGroups(records, view);
  const offers = yield* offerGroups(records, view);
  return { overlaps: yield* ordered([...tasks, ...offers], byWeight) };
});

const byWeight = (a: Overlap, b: Overlap) => b.weight - a.weight;
