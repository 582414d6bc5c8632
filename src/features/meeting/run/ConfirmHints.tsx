import { useWords } from "../../../data/language.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { confirmingWords } from "../../../i18n/shell/confirming.ts";
import { KeyList } from "./KeyHints.tsx";

/** What the keys do in the table of entries to confirm. */
export function ConfirmHints() {
  const words = useWords(confirmingWords);
  const own = useWords(outcomeLineWords);
  return (
    <KeyList
      label={`${own.keys}: ${words.entry}`}
      hints={[
        [words.space, words.spaceMeans],
        ["Enter", words.enterMeans],
        ["?", words.unclearMeans],
        ["↑ ↓", words.arrowsMean],
        ["← →", words.sidewaysMean],
      ]}
    />
  );
}
