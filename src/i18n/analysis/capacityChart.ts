import type { capacityChart } from "../de/analysis/capacityChart.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the capacity curve and its table. */
export const capacityChartWords = inEveryLanguage<Texts<typeof capacityChart>>(
  import.meta.glob("../*/analysis/capacityChart.ts", { eager: true, import: "capacityChart" }),
);
