import type { capacity as german } from "../../de/analysis/capacity.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const capacity: Texts<typeof german> = {
  title: "Capacity",
  nothing: "No structure is recorded yet.",
  statement: (day, total, temporary, uncertain) =>
    `On ${day} there are ${total}, of which ${temporary} are temporary and ${uncertain} uncertain.`,
  explain: "Full-time equivalents",
  definition:
    "Sum of the FTE of all structures existing on the day, each counted once. Temporary is what temporary approved funding pays for or what is temporary itself; uncertain is what does not certainly exist.",
  formula: (permanent, temporary, uncertain) =>
    `${permanent} permanent + ${temporary} temporary + ${uncertain} uncertain`,
  unknown: (count) =>
    plural(count, {
      one: "The FTE of 1 existing structure are unknown; it counts in no sum.",
      other: `The FTE of ${count} existing structures are unknown; they count in no sum.`,
    }),
  known: (unknown) =>
    unknown === 0
      ? "All FTE are known."
      : `The FTE of ${plural(unknown, { one: "1 existing structure", other: `${unknown} existing structures` })} are unknown.`,
  unknownTitle: "FTE unknown",
  unknownDefinition:
    "Structures that exist on the key date and whose FTE are not recorded for this day.",
  unknownFormula: (unknown, all) => `${unknown} of ${all} existing structures`,
  field: "Field of action",
  allFields: "all fields of action",
  provider: "Provider",
  allProviders: "all providers",
  legend: { permanent: "permanent", temporary: "temporary", uncertain: "uncertain" },
  perPeriod: "By period",
  period: "Period",
  mean: "on average",
  end: "on the last day",
  cliffs: "Largest losses",
  month: "On",
  loss: "Loss",
  beforeAfter: "before → after",
  causes: "What ends",
  noCliff: "No loss within the horizon.",
  table: "Development as a table",
  first: "On",
};
