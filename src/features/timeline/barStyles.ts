import { makeStyles, tokens } from "@fluentui/react-components";
import { contrastForms } from "../../components/figures/contrastForms.ts";

/** How a bar of each kind looks; in the contrast theme form alone tells them apart. */
export const useBarStyles = makeStyles({
  bar: { boxSizing: "border-box", borderRadius: "2px", overflow: "hidden" },
  permanent: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
    ...contrastForms.permanent,
  },
  secured: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    ...contrastForms.secured,
  },
  approved: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    ...contrastForms.secured,
  },
  applied: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    color: tokens.colorPaletteMarigoldForeground2,
    ...contrastForms.partly,
  },
  planned: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    color: tokens.colorPaletteMarigoldForeground2,
    ...contrastForms.partly,
  },
  open: {
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
    ...contrastForms.missing,
  },
  rejected: {
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "line-through",
    ...contrastForms.missing,
  },
  unfunded: {
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    color: tokens.colorPaletteRedForeground1,
    ...contrastForms.missing,
  },
  unknown: {
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 1px, transparent 1px 6px)`,
    ...contrastForms.unknown,
  },
  cap: { borderRight: `2px solid ${tokens.colorPaletteGreenBorder2}` },
});
