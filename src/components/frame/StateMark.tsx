import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

export type State = "secured" | "partly" | "missing" | "unknown" | "intended";

/** A state: its symbol and, always, a word. `bare` leaves the word to the reader of the symbol's name. */
export function StateMark(props: {
  state: State;
  word?: string;
  size?: number;
  strong?: boolean;
  bare?: boolean;
}) {
  const { state, size = 12, strong = false, bare = false } = props;
  const styles = useStyles();
  const words = useWords(shellWords);
  const word = props.word ?? words.states[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state], strong && styles.strong)}>
      <StateSymbol state={state} size={size} {...(bare ? { label: word } : {})} />
      {bare ? null : <span>{word}</span>}
    </span>
  );
}

/** The symbol alone, in the colour of the text around it; without a label it is decoration. */
export function StateSymbol(props: { state: State; size?: number; label?: string }) {
  const { state, size = 12, label } = props;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill="none"
      style={{ flexShrink: 0 }}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img" })}
    >
      <title>{label}</title>
      {shapes[state]}
    </svg>
  );
}

const ring = { stroke: "currentColor", strokeWidth: 1.8 } as const;
const shapes: { readonly [S in State]: React.JSX.Element } = {
  secured: <circle cx="6" cy="6" r="5.4" fill="currentColor" />,
  partly: (
    <>
      <circle cx="6" cy="6" r="4.8" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor" />
    </>
  ),
  missing: <circle cx="6" cy="6" r="4.6" {...ring} />,
  unknown: (
    <text
      x="6"
      y="10.4"
      textAnchor="middle"
      fontSize="12"
      fontWeight="700"
      fontFamily="inherit"
      fill="currentColor"
    >
      ?
    </text>
  ),
  intended: <path d="M1.8 6.4l2.8 2.8 5.6-6" {...ring} strokeWidth="1.6" />,
};

const useStyles = makeStyles({
  // Beside the first line where the word takes several.
  mark: {
    display: "inline-flex",
    alignItems: "flex-start",
    gap: "6px",
    "& > svg": { marginTop: "calc((1lh - 12px) / 2)" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  secured: { color: tokens.colorPaletteGreenForeground1 },
  partly: { color: tokens.colorPaletteMarigoldForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  intended: { color: tokens.colorNeutralForeground2 },
});
