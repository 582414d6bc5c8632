import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

/** Lines where nothing is known yet; says in words that it is loading. */
export function SkeletonRows({ rows = 8, height = 33 }: { rows?: number; height?: number }) {
  const styles = useStyles();
  const words = useWords(shellWords);
  return (
    <div role="status" aria-label={words.loading} data-waiting className={styles.rows}>
      {Array.from({ length: rows }, (_, at) => at).map((at) => (
        <div key={at} className={styles.row} style={{ height }}>
          <span className={styles.bar} style={{ width: `${30 + ((at * 17) % 40)}%` }} />
        </div>
      ))}
      <p className={styles.word}>{words.loading}</p>
    </div>
  );
}

const useStyles = makeStyles({
  rows: { position: "relative" },
  // Lines alone say enough for a moment, not for longer.
  word: {
    position: "absolute",
    top: 0,
    right: 0,
    margin: 0,
    lineHeight: "33px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "3s",
  },
  row: {
    display: "flex",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: "border-box",
  },
  bar: { height: "10px", borderRadius: "5px", backgroundColor: tokens.colorNeutralBackground4 },
});
