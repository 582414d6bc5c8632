import { makeStyles, tokens } from "@fluentui/react-components";

// Fluent's own `shorthands` would bring all of them along.
const borderColor = (color: string) => ({
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});

/** How inputs look that are the browser's own: text, day, choice, note. */
export const useInputStyles = makeStyles({
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    padding: "5px 10px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: "tabular-nums",
    colorScheme: "inherit",
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
    ":focus": {
      outline: "none",
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    ":focus-visible": {
      outline: `1px solid ${tokens.colorTransparentStroke}`,
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
    ":disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorTransparentBackground,
      ...borderColor(tokens.colorNeutralStrokeDisabled),
      cursor: "not-allowed",
    },
  },
  invalid: {
    ...borderColor(tokens.colorPaletteRedBorder2),
  },
  end: { textAlign: "right" },
  note: { minHeight: "76px", resize: "vertical", fieldSizing: "content", maxHeight: "280px" },
});
