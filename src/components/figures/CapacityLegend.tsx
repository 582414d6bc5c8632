import { useWords } from "../../data/language.ts";
import { fteParts } from "../../domain/analysis/supply/capacity.ts";
import { capacityChartWords } from "../../i18n/analysis/capacityChart.ts";
import { CapacitySample } from "./CapacitySample.tsx";
import { useLegendStyles } from "./legendStyles.ts";

/** What the layers of the capacity curve mean. */
export function CapacityLegend() {
  const styles = useLegendStyles();
  const words = useWords(capacityChartWords);
  return (
    <p className={styles.legend}>
      {fteParts.map((part) => (
        <span key={part} className={styles.item}>
          <CapacitySample part={part} />
          {words[part]}
        </span>
      ))}
    </p>
  );
}
