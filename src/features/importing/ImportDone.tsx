import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { ImportResult } from "../../exchange/importRows.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { listWords } from "../../i18n/stored/lists.ts";

/** How an import ended. */
export function ImportDone({ result }: { result: ImportResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const { created, updated, failed, stoppedBy } = result;
  return (
    <section aria-live="polite">
      <p className={styles.line}>
        <StateMark
          state={stoppedBy ? "partly" : failed.length > 0 ? "missing" : "secured"}
          word={shared.done(created, updated, failed.length)}
          strong
        />
      </p>
      {stoppedBy ? (
        <p className={styles.line}>
          {wordFailure(stoppedBy, language).title}. {shared.stopped}
        </p>
      ) : null}
      {failed.slice(0, 50).map(({ list, row, failure }) => (
        <p key={`${list}${row}`} className={styles.wrong}>
          {words.failedRow(row, wordFailure(failure, language).title)}
        </p>
      ))}
      <p className={styles.line}>
        <Link href="/list/structures">{words.toList(listWords[language].structures.title)}</Link>
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  line: { margin: "8px 0", "& a": { color: tokens.colorNeutralForeground1 } },
  wrong: { margin: "4px 0", color: tokens.colorPaletteRedForeground1 },
});
