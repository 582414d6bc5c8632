import type { Gap, Measure } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export interface UnlinkedResult {
  readonly gapsWithoutMeasure: readonly {
    readonly gap: Gap;
    readonly periods: readonly PlanPeriod[];
  }[];
  readonly measuresWithoutGap: readonly {
    readonly measure: Measure;
    readonly periods: readonly PlanPeriod[];
  }[];
}
