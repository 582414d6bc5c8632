import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { timelineWords } from "../../i18n/timeline.ts";
import { useBarStyles } from "./barStyles.ts";
import { Flag } from "./Flag.tsx";

const shown = ["permanent", "approved", "applied", "open", "unknown"] as const;

/** What the bars mean. */
export function BarLegend() {
  const styles = useStyles();
  const bars = useBarStyles();
  const words = useWords(timelineWords);
  return (
    <p className={styles.legend}>
      {shown.map((kind) => (
        <span key={kind} className={styles.item}>
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
      <span className={styles.item}>
        <Flag /> {words.deadline}
      </span>
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
  sample: { display: "inline-block", width: "22px", height: "12px" },
});
