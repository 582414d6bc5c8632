import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { StateSymbol } from "../../components/frame/StateMark.tsx";

/** One line below the title bar: what is the matter and what can be done. */
export function Banner(props: {
  state: "partly" | "intended";
  action?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.banner}>
      <span
        className={mergeClasses(
          styles.symbol,
          props.state === "partly" ? styles.warning : styles.neutral,
        )}
      >
        <StateSymbol state={props.state} />
      </span>
      <p className={styles.text}>{props.children}</p>
      {props.action}
    </div>
  );
}

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "4px 12px",
    flexShrink: 0,
    padding: "8px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 791px)": { padding: "8px 16px" },
  },
  text: { margin: 0, flexGrow: 1, flexBasis: "180px", maxWidth: "900px", overflowWrap: "anywhere" },
  // Beside the first of several lines.
  symbol: {
    display: "inline-flex",
    "@media (max-width: 791px)": { alignSelf: "flex-start", marginTop: "4px" },
  },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  neutral: { color: tokens.colorNeutralForeground2 },
});
