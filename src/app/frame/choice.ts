import { makeStyles, tokens } from "@fluentui/react-components";

/** How Stichtag and Zeitraum stand in the title bar: the word quiet, the choice strong. */
export const useChoiceStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  trigger: {
    whiteSpace: "nowrap",
    "@media (max-width: 791px)": { fontSize: tokens.fontSizeBase200 },
  },
});
