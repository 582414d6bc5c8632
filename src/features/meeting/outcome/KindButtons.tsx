import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTriggerStyles } from "../../../components/overlays/trigger.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import type { WordOf } from "../../../domain/schema/choices.ts";
import { kindKeys } from "../../../i18n/meeting/kindKeys.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { choiceWord } from "../../../i18n/stored/choices.ts";
import { Key } from "./Key.tsx";

type Kind = WordOf<"outcomeKind">;

/** The kinds of an outcome at hand, each with its key where keys are of use. */
export function KindButtons(props: { kind: Kind; keys: boolean; onChange: (kind: Kind) => void }) {
  const { kind, keys, onChange } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(meetingWords);
  const own = useWords(outcomeLineWords);
  const language = useLanguage();
  return (
    <div role="group" aria-label={words.kindMenu} className={styles.row}>
      {Object.entries(kindKeys[language]).map(([key, one]) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === kind}
          aria-keyshortcuts={`Alt+${key.toUpperCase()}`}
          className={mergeClasses(
            triggers.trigger,
            one === kind ? triggers.pillActive : triggers.pill,
          )}
          // The line keeps the focus, and with it the place one types at.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChange(one)}
        >
          {choiceWord("outcomeKind", one, language)}
          {keys && !isMac ? <Key silent>{`${own.alt}+${key.toUpperCase()}`}</Key> : null}
        </button>
      ))}
    </div>
  );
}

/** There the key types signs of its own, such as €, and so chooses nothing. */
const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", color: tokens.colorNeutralForeground2 },
});
