import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StateSymbol } from "../../components/frame/StateMark.tsx";
import { useTriggerStyles } from "../../components/overlays/trigger.ts";
import { useWords } from "../../data/language.ts";
import { useStoreState } from "../../data/store.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import type { StoreState } from "../../sync/store.ts";

/** How far what was entered has come, in words; opens what has not been saved. */
export function SaveState({ onOpen }: { onOpen: () => void }) {
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(shellWords);
  const state = useStoreState();
  const saving = savingOf(state);
  const text = {
    conflict: words.seeConflict,
    refused: words.seeRefused,
    waiting: state.storageProtected
      ? words.onDevice(saving.count)
      : words.inWindowOnly(saving.count),
    connecting: words.connecting,
    readOnly: words.readOnly,
    saved: words.saved,
  }[saving.state];
  const mark = marks[saving.state];
  return (
    <button
      type="button"
      className={mergeClasses(triggers.trigger, triggers.plain, styles.state, styles[saving.state])}
      onClick={onOpen}
    >
      {mark ? <StateSymbol state={mark} /> : <Disk />}
      {text}
    </button>
  );
}

type Saving = "conflict" | "refused" | "waiting" | "connecting" | "readOnly" | "saved";

const marks: { readonly [S in Saving]: "partly" | "missing" | "intended" | null } = {
  conflict: "partly",
  refused: "missing",
  waiting: null,
  connecting: null,
  readOnly: "intended",
  saved: "intended",
};

function savingOf({ outbox, standing, phase }: StoreState): { state: Saving; count: number } {
  const count = outbox.edits.length;
  if (outbox.edits.some(({ state }) => state === "conflict")) return { state: "conflict", count };
  if (outbox.edits.some(({ state }) => state === "refused")) return { state: "refused", count };
  if (count > 0) return { state: "waiting", count };
  if (phase === "empty") return { state: "connecting", count };
  if (standing && !standing.mayWrite) return { state: "readOnly", count };
  return { state: "saved", count };
}

function Disk() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden>
      <path d="M1.5 2.5a1 1 0 0 1 1-1h7.6l2.4 2.4v7.6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM4 1.5V5h5V1.5M4 12.5v-4h6v4" />
    </svg>
  );
}

const useStyles = makeStyles({
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  conflict: {
    color: tokens.colorPaletteMarigoldForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  refused: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  waiting: { color: tokens.colorNeutralForeground2 },
  connecting: {},
  readOnly: {},
  // Where there is little room, only what is not yet saved is worth a line.
  saved: { "@media (max-width: 791px)": { display: "none" } },
});
