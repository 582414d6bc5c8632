import type { Entry } from "../../records.ts";
import type { WordOf } from "../../schema/choices.ts";

/** Short names of the records analyses speak of. */
export type ActionField = Entry<"actionFields">;
export type Area = Entry<"areas">;
export type Cost = Entry<"costs">;
export type Figure = Entry<"figures">;
export type Funding = Entry<"fundings">;
export type Gap = Entry<"gaps">;
export type Measure = Entry<"measures">;
export type Meeting = Entry<"meetings">;
export type Need = Entry<"needs">;
export type Organisation = Entry<"organisations">;
export type Outcome = Entry<"outcomes">;
export type Potential = Entry<"potentials">;
export type Responsibility = Entry<"responsibilities">;
export type Session = Entry<"sessions">;
export type Stage = Entry<"stages">;
export type Structure = Entry<"structures">;
export type Task = Entry<"tasks">;

export type SpatialLevel = WordOf<"spatialLevel">;
export type SteeringLevel = WordOf<"steeringLevel">;
export type TargetGroup = WordOf<"targetGroup">;
export type Unit = WordOf<"unit">;
export type GapKind = WordOf<"gapKind">;
