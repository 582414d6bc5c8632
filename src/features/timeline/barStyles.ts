import { makeStyles, tokens } from "@fluentui/react-components";

/** How a bar of each kind looks; in the contrast theme form alone tells them apart. */
export const useBarStyles = makeStyles({
  bar: { boxSizing: "border-box", borderRadius: "2px", overflow: "hidden" },
  permanent: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  secured: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  approved: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  applied: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  planned: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  open: {
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
  },
  rejected: {
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "line-through",
  },
  unfunded: {
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
  },
  unknown: {
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 1px, transparent 1px 6px)`,
  },
  cap: { borderRight: `2px solid ${tokens.colorPaletteGreenBorder2}` },
});
