import type { capacityChart as german } from "../../de/analysis/capacityChart.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const capacityChart: Texts<typeof german> = {
  name: "Capacity over time in FTE",
  month: "Month",
  permanent: "permanent",
  temporary: "temporary",
  uncertain: "uncertain",
  unknown: (count) =>
    plural(count, { one: "unknown for 1 structure", other: `unknown for ${count} structures` }),
  asTable: "As a table",
  loss: (fte, on) => `−${fte} on ${on}`,
  at: (day, total) => `${day}: ${total}`,
  none: "No FTE are recorded yet.",
};
