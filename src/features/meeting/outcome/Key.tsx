import { makeStyles, tokens } from "@fluentui/react-components";

/** A key of the keyboard, as it is printed on it; silent where its meaning is told otherwise. */
export function Key({ children, silent = false }: { children: string; silent?: boolean }) {
  return (
    <kbd aria-hidden={silent} className={useStyles().key}>
      {children}
    </kbd>
  );
}

const useStyles = makeStyles({
  key: {
    display: "inline-block",
    minWidth: "18px",
    boxSizing: "border-box",
    padding: "0 5px",
    textAlign: "center",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "16px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
  },
});
