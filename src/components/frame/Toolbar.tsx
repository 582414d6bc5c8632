import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A row of filters and actions; `end` stands at its right. */
export function Toolbar({
  label,
  end,
  children,
}: {
  label: string;
  end?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="toolbar" aria-label={label}>
      <div className={styles.group}>{children}</div>
      {end ? <div className={styles.end}>{end}</div> : null}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", minHeight: "40px" },
  group: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px 6px",
    alignItems: "center",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: "32px",
    "@media (max-width: 791px)": { flexBasis: "auto" },
  },
  end: { display: "flex", gap: "8px", alignItems: "center", flexShrink: 0 },
});
