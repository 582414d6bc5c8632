import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage } from "../../data/language.ts";
import type { WordOf } from "../../domain/schema/choices.ts";
import { roleLetters } from "../../i18n/stored/choices.ts";

/** Letters of roles: their weight falls with the responsibility, without colour. */
export function RoleLetters({ roles }: { roles: readonly WordOf<"role">[] }) {
  const styles = useStyles();
  const letters = roleLetters[useLanguage()];
  return roles.map((role) => (
    <span key={role} aria-hidden className={mergeClasses(styles.letter, styles[role])}>
      {letters[role]}
    </span>
  ));
}

const useStyles = makeStyles({
  letter: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "22px",
    height: "22px",
    borderRadius: "3px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  leads: {
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "3px solid CanvasText", color: "CanvasText" },
  },
  does: {
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  contributes: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  informed: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
