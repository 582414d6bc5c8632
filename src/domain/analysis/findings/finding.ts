import type { Day } from "../../day.ts";
import type { DecideBy } from "../deadlines/decideBy.ts";
import type { Expiry } from "../deadlines/expiring.ts";
import type { ResponsibilityGap } from "../gaps/responsibilityGaps.ts";
import type { SteeringCell } from "../gaps/steeringGaps.ts";
import type { SystematicGap } from "../gaps/systematicGaps.ts";
import type { NeedCoverage } from "../gaps/unmetNeeds.ts";
import type { Gap, GapKind, Potential, Structure } from "../kernel/entries.ts";
import type { RecordName } from "../kernel/recordName.ts";
import type { FeasibilityGap } from "../measures/feasibility.ts";
import type { ResolutionRow } from "../measures/resolutions.ts";
import type { FundingYear } from "../money/fundingGaps.ts";
import type { Overlap } from "../overlaps/overlaps.ts";
import type { CoverageCell } from "../supply/coverage.ts";
import type { DataFlaw } from "./dataFlaw.ts";
import type { FactChange } from "./decided.ts";

/** Which analysis found it, with the rows it found; one finding may span several periods. */
export type FindingSubject =
  | { readonly analysis: "coverage"; readonly rows: readonly CoverageCell[] }
  | { readonly analysis: "expiring"; readonly rows: readonly Expiry[] }
  | { readonly analysis: "overlaps"; readonly rows: readonly Overlap[] }
  | { readonly analysis: "responsibilityGaps"; readonly rows: readonly ResponsibilityGap[] }
  | { readonly analysis: "unmetNeeds"; readonly rows: readonly NeedCoverage[] }
  | { readonly analysis: "steeringGaps"; readonly rows: readonly SteeringCell[] }
  | { readonly analysis: "fundingGaps"; readonly rows: readonly FundingYear[] }
  | { readonly analysis: "systematicGaps"; readonly rows: readonly SystematicGap[] }
  | { readonly analysis: "feasibility"; readonly rows: readonly FeasibilityGap[] }
  | { readonly analysis: "resolutions"; readonly rows: readonly ResolutionRow[] }
  | { readonly analysis: "isolated"; readonly rows: readonly Structure[] }
  | { readonly analysis: "idlePotentials"; readonly rows: readonly Potential[] }
  | { readonly analysis: "dataQuality"; readonly rows: readonly DataFlaw[] };

export type FindingAnalysis = FindingSubject["analysis"];

export interface Finding {
  /** Analysis and what it is about by key, without titles and days: the same tomorrow and after a rename. */
  readonly id: string;
  /** Other identities under which something may have been decided about it. */
  readonly formerly: readonly string[];
  readonly kind: GapKind;
  readonly subject: FindingSubject;
  /** The records it is about, most important first. */
  readonly records: readonly RecordName[];
  readonly actionFields: readonly number[];
  /** First and last day concerned, where it has any. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Days concerned; null where days are not what counts. */
  readonly days: number | null;
  /** By when it has to be decided (A4); null where no deadline follows. */
  readonly decision: DecideBy | null;
  /**
   * What it rests on: the structure whose end (of its own, its money or what is known of it) or
   * whose money it follows from, the measure that lacks money or a lead, the task nobody has or
   * several have, the outcome whose condition is broken, the action field in which gaps of several
   * causes recur; null where it stands for itself. Those of one cause have neighbouring ranks, the nearest to it first (see byCause).
   */
  readonly cause: RecordName | null;
  /** 1 = to be decided first. */
  readonly rank: number;
  /** Of its cause. */
  readonly urgency: Urgency;
  /** What it rests on, as lines "name=value"; stored with a decision to notice a change. */
  readonly facts: string;
  /** What was decided about it. */
  readonly gap: Gap | null;
  /** Decided and unchanged, or deferred to a later day: not to be asked again now. */
  readonly suppressed: boolean;
  /** What differs from the facts it was decided on; empty where nothing does. */
  readonly changes: readonly FactChange[];
}

/** now: to be decided now; plan: still to come; note: to be known. */
export const urgencies = ["now", "plan", "note"] as const;

export type Urgency = (typeof urgencies)[number];
