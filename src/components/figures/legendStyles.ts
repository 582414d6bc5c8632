import { makeStyles, tokens } from "@fluentui/react-components";

/** A line of samples, each with its word. */
export const useLegendStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "6px" },
});
