import type { WordOf } from "../schema/choices.ts";
import type { Responsibility, Structure, Task } from "./entries.ts";

export interface MatrixCell {
  readonly task: Task;
  readonly structure: Structure;
  /** In the order E, D, M, I; each once. */
  readonly roles: readonly WordOf<"role">[];
  readonly main: boolean;
  readonly responsibilities: readonly Responsibility[];
}

export const matrixChecks = [
  "noLead",
  "severalLeads",
  "nobodyDoes",
  "tooManyContributors",
  "tooManyLeads",
] as const;

export interface MatrixFinding {
  readonly check: (typeof matrixChecks)[number];
  /** null for tooManyLeads. */
  readonly task: Task | null;
  /** Only for tooManyLeads. */
  readonly structure: Structure | null;
  readonly count: number;
  readonly responsibilities: readonly Responsibility[];
}

/** Roles that hold on the Stichtag. */
export interface ResponsibilityMatrixResult {
  readonly tasks: readonly Task[];
  /** Structures with a role, by id. */
  readonly structures: readonly Structure[];
  readonly cells: readonly MatrixCell[];
  readonly findings: readonly MatrixFinding[];
}
