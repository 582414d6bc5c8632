import { makeStyles, tokens } from "@fluentui/react-components";

const focus = {
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
};

/** How the light buttons of the frame, of filters and of links in sentences look. */
export const useTriggerStyles = makeStyles({
  trigger: {
    appearance: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: "1px solid transparent",
    margin: 0,
    cursor: "pointer",
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    maxWidth: "100%",
    textAlign: "left",
    ":focus-visible": focus,
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
  plain: {
    padding: "0 8px",
    minHeight: "32px",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  pill: {
    padding: "0 12px",
    height: "28px",
    borderRadius: "14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  pillActive: {
    padding: "0 12px",
    height: "28px",
    borderRadius: "14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  link: {
    display: "inline",
    padding: 0,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: 0,
    ":hover": { borderBottomColor: "currentColor" },
  },
  bare: { padding: 0, border: "none" },
  button: {
    padding: "0 12px",
    minHeight: "32px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});
