import { makeStyles } from "@fluentui/react-components";
import { inContrast } from "../../components/figures/contrastForms.ts";

/** An application deadline; an edge of the paper's colour keeps it in sight on any bar. */
export function Flag({ label }: { label?: string }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.flag}
      width="14"
      height="22"
      viewBox="0 0 14 22"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img" })}
    >
      <title>{label}</title>
      <path d="M1 0v22" className={styles.edge} strokeWidth="4" />
      <path d="M1 0h12l-3 4 3 4H1z" className={styles.edge} strokeWidth="2" />
      <path d="M1 0v22" stroke="currentColor" strokeWidth="2" />
      <path d="M1 0h12l-3 4 3 4H1z" fill="currentColor" />
    </svg>
  );
}

const useStyles = makeStyles({
  flag: { overflow: "visible", ...inContrast((ink) => ({ color: ink })) },
  edge: { stroke: "none", ...inContrast((_ink, paper) => ({ stroke: paper })) },
});
