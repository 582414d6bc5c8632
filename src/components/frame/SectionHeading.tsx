import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Heading of a section: word, count, and what can be done with the whole of it at the right. */
export function SectionHeading(props: {
  level?: 2 | 3;
  count?: number;
  id?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { level = 2, count, id, action, children } = props;
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.row}>
      <Heading className={level === 2 ? styles.second : styles.third} {...(id ? { id } : {})}>
        {children}
        {count === undefined ? null : <span className={styles.count}> {count}</span>}
      </Heading>
      {action}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "baseline",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "2px 16px",
    paddingBottom: "8px",
  },
  second: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  third: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
