import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type State, StateMark } from "../../components/frame/StateMark.tsx";
import { useWords } from "../../data/language.ts";
import { setupWords } from "../../i18n/setup/setup.ts";

export type CheckRowState = "ok" | "incomplete" | "missing" | "unknown" | "note";

const marks: { readonly [S in CheckRowState]: State } = {
  ok: "secured",
  incomplete: "partly",
  missing: "missing",
  unknown: "unknown",
  note: "intended",
};

/** One check: its state, a sentence, and the cure beside it. */
export function CheckRow(props: {
  state: CheckRowState;
  name: string;
  sentence: ReactNode;
  action?: ReactNode;
}) {
  const { state, name, sentence, action } = props;
  const styles = useStyles();
  const words = useWords(setupWords);
  const open = state === "incomplete" || state === "missing";
  return (
    <li className={styles.row}>
      <span className={styles.state}>
        <StateMark state={marks[state]} word={words.states[state]} strong={open} />
      </span>
      <span className={mergeClasses(styles.name, open && styles.strong)}>{name}</span>
      <span className={styles.sentence}>{sentence}</span>
      <span className={styles.action}>{action}</span>
    </li>
  );
}

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "148px 216px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "41px",
    boxSizing: "border-box",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      gridTemplateColumns: "minmax(0, 1fr) auto",
      gridTemplateAreas: '"name state" "sentence sentence" "action action"',
      rowGap: "4px",
      padding: "10px 0",
    },
  },
  state: { whiteSpace: "nowrap", [narrow]: { gridArea: "state" } },
  name: { fontWeight: tokens.fontWeightRegular, [narrow]: { gridArea: "name" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sentence: {
    color: tokens.colorNeutralForeground2,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    [narrow]: { gridArea: "sentence" },
  },
  action: { [narrow]: { gridArea: "action", ":empty": { display: "none" } } },
});
