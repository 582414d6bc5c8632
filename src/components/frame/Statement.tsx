import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The sentence a screen opens with; figures and consequences in it are `<strong>`. */
export function Statement({
  size = "medium",
  children,
}: {
  size?: "medium" | "large";
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.statement, size === "large" ? styles.large : styles.medium)}>
      {children}
    </p>
  );
}

const useStyles = makeStyles({
  statement: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    textWrap: "pretty",
    "& strong": { fontWeight: tokens.fontWeightSemibold },
  },
  medium: { fontSize: tokens.fontSizeBase500, lineHeight: "28px" },
  large: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: "40px",
    "@media (max-width: 791px)": { fontSize: tokens.fontSizeBase500, lineHeight: "28px" },
  },
});
