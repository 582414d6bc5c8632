import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FtePart } from "../../domain/analysis/supply/capacity.ts";
import { contrastForms } from "./contrastForms.ts";

/** How a part of the capacity curve looks. */
export function CapacitySample({ part }: { part: FtePart }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.sample, styles[part])} />;
}

const useStyles = makeStyles({
  sample: {
    display: "inline-block",
    boxSizing: "border-box",
    flexShrink: 0,
    width: "22px",
    height: "12px",
    borderRadius: "2px",
    border: "1px solid transparent",
  },
  permanent: {
    backgroundColor: tokens.colorNeutralBackground6,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ...contrastForms.permanent,
  },
  temporary: {
    backgroundColor: tokens.colorBrandBackground2Hover,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ...contrastForms.secured,
  },
  uncertain: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 1px, transparent 1px 5px)`,
    ...contrastForms.unknown,
  },
});
