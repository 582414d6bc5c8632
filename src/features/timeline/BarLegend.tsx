import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLegendStyles } from "../../components/figures/legendStyles.ts";
import { useWords } from "../../data/language.ts";
import { timelineWords } from "../../i18n/analysis/timeline.ts";
import { useBarStyles } from "./barStyles.ts";
import { Flag } from "./Flag.tsx";

const shownStates = ["permanent", "approved", "applied", "open", "unknown"] as const;

/** What the bars mean. */
export function BarLegend() {
  const styles = useStyles();
  const legend = useLegendStyles();
  const bars = useBarStyles();
  const words = useWords(timelineWords);
  return (
    <p className={legend.legend}>
      {shownStates.map((kind) => (
        <span key={kind} className={legend.item}>
          <span
            aria-hidden
            className={mergeClasses(
              styles.sample,
              bars.bar,
              bars[kind],
              kind === "approved" && bars.cap,
            )}
          />
          {words.bars[kind]}
        </span>
      ))}
      <span className={legend.item}>
        <Flag /> {words.deadline}
      </span>
    </p>
  );
}

const useStyles = makeStyles({
  sample: { display: "inline-block", width: "22px", height: "12px" },
});
