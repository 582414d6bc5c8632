import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";

/** Moves through columns that do not stand side by side. */
export function ColumnPages(props: {
  /** Position of the first one shown. */
  first: number;
  size: number;
  all: number;
  onMove: (first: number) => void;
}) {
  const { first, size, all, onMove } = props;
  const styles = useStyles();
  const words = useWords(coverageWords);
  return (
    <p className={styles.pages}>
      <Button size="small" disabled={first === 0} onClick={() => onMove(first - size)}>
        ‹ {words.columnsBefore}
      </Button>
      <span>{words.columnsShown(first + 1, Math.min(all, first + size), all)}</span>
      <Button size="small" disabled={first + size >= all} onClick={() => onMove(first + size)}>
        {words.columnsAfter} ›
      </Button>
    </p>
  );
}

const useStyles = makeStyles({
  pages: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});
