import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { actionFieldPlaces } from "./actionFieldPlaces.ts";

/** A Handlungsfeld: its steady colour and its name. */
export function ActionFieldMark({ id, text }: { id: number; text?: string }) {
  const styles = useStyles();
  const words = useWords(shellWords);
  const fields = useRecords().actionFields;
  const name = text ?? fields.byId.get(id)?.title ?? words.deletedEntry;
  return (
    <span className={styles.mark}>
      <ActionFieldDot id={id} />
      <span>{name}</span>
    </span>
  );
}

/** The colour alone: only beside the name. */
export function ActionFieldDot({ id }: { id: number }) {
  const styles = useStyles();
  const colour = useActionFieldColour(id);
  return <span className={styles.dot} style={{ backgroundColor: colour }} aria-hidden />;
}

/** Steady colour of a Handlungsfeld, by its place in the office's order. */
export function useActionFieldColour(id: number): string {
  const place = actionFieldPlaces(useRecords().actionFields).get(id) ?? colours.length - 1;
  return colours[place % colours.length] ?? tokens.colorNeutralForeground3;
}

const colours = [
  tokens.colorPaletteNavyBorderActive,
  tokens.colorPaletteSteelBorderActive,
  tokens.colorPalettePlumBorderActive,
  tokens.colorPaletteGoldBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorPaletteBeigeBorderActive,
  tokens.colorPalettePinkBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteSeafoamBorderActive,
  tokens.colorPaletteCornflowerBorderActive,
];

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  dot: {
    display: "inline-block",
    width: "8px",
    height: "8px",
    borderRadius: "2px",
    flexShrink: 0,
    "@media (forced-colors: active)": { display: "none" },
    ":global([data-theme='contrast'])": { display: "none" },
  },
});
