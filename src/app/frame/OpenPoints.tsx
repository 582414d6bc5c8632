import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useAnalysis } from "../../data/analysis.ts";
import { useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import { openPoints } from "../../domain/gapsByHand.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

/** How much is to be decided now, beside the place where it is decided. */
export function OpenPoints() {
  const styles = useStyles();
  const words = useWords(shellWords);
  const { asOf } = useView();
  const records = useRecords();
  const found = useAnalysis(findings);
  const count = useMemo(() => openPoints(records, found, asOf), [records, found, asOf]);
  return count === 0 ? null : (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <span className={styles.read}>{words.openPoints(count)}</span>
    </span>
  );
}

const useStyles = makeStyles({
  count: {
    position: "relative",
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
  read: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
