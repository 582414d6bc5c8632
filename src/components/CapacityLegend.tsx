import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../data/language.ts";
import { fteParts } from "../domain/analysis/capacity.ts";
import { capacityChartWords } from "../i18n/capacityChart.ts";
import { CapacitySample } from "./CapacitySample.tsx";

/** What the layers of the capacity curve mean. */
export function CapacityLegend() {
  const styles = useStyles();
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

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "6px" },
});
