import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** Ink and paper of a theme with two colours: of Teams' contrast theme, or of the system's own. */
type TwoColours = (ink: string, paper: string) => GriffelStyle;

/** Rules for wherever colours tell nothing: Teams' contrast theme and the system's forced colours. */
export function inContrast(form: TwoColours): GriffelStyle {
  return {
    ":global([data-theme='contrast'])": form(
      tokens.colorNeutralForeground1,
      tokens.colorNeutralBackground1,
    ),
    "@media (forced-colors: active)": {
      ":global([data-theme])": { forcedColorAdjust: "none", ...form("CanvasText", "Canvas") },
    },
  };
}

/** What is permanent: a frame with lines. */
const lined: TwoColours = (ink, paper) => ({
  color: ink,
  backgroundColor: paper,
  backgroundImage: `repeating-linear-gradient(0deg, transparent 0 3px, ${ink} 3px 4px)`,
  border: `2px solid ${ink}`,
});

/** What is secured or approved: solid. */
const solid: TwoColours = (ink, paper) => ({
  color: paper,
  backgroundColor: ink,
  border: `1px solid ${ink}`,
});

/** What is applied for or planned: a frame with dots. */
const dotted: TwoColours = (ink, paper) => ({
  color: ink,
  backgroundColor: paper,
  backgroundImage: `radial-gradient(circle, ${ink} 1px, transparent 1.4px)`,
  backgroundSize: "5px 5px",
  border: `1px solid ${ink}`,
});

/** What is missing: a dashed frame. */
const dashed: TwoColours = (ink, paper) => ({
  color: ink,
  backgroundColor: paper,
  border: `2px dashed ${ink}`,
});

/** What is unknown: a hatch without a frame. */
const hatched: TwoColours = (ink, paper) => ({
  color: ink,
  backgroundColor: paper,
  backgroundImage: `repeating-linear-gradient(135deg, ${ink} 0 1px, transparent 1px 5px)`,
  border: "1px solid transparent",
});

/** A ground of its own for words on lines, dots or a hatch. */
const plate: TwoColours = (ink, paper) => ({ color: ink, backgroundColor: paper });

/** How bars are told apart by form alone, in the order of certainty. */
export const contrastForms = {
  permanent: inContrast(lined),
  secured: inContrast(solid),
  partly: inContrast(dotted),
  missing: inContrast(dashed),
  unknown: inContrast(hatched),
  plate: inContrast(plate),
} as const;
