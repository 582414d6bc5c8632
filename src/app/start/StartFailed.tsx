import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../../domain/failure.ts";
import type { Language } from "../../i18n/language.ts";
import { siteQuestionWords } from "../../i18n/setup/siteQuestion.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

interface Props {
  readonly failure: Failure;
  readonly language: Language;
  /** The site that was to be opened; null where it is not known yet. */
  readonly siteUrl: string | null;
  /** Asks for another site; null where nobody knows yet where the app runs. */
  readonly onOther: (() => void) | null;
}

/** The app could not even start: what happened and what to do. */
export function StartFailed({ failure, language, siteUrl, onOther }: Props) {
  const styles = useStyles();
  const { title, meaning, cure } = wordFailure(failure, language);
  const words = siteQuestionWords[language];
  return (
    <div className={styles.box} role="alert">
      <h1 className={styles.title}>{title}</h1>
      {siteUrl === null ? null : <p className={styles.tried}>{words.siteTried(siteUrl)}</p>}
      <p>
        {meaning} {cure}
      </p>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {shellWords[language].reload}
        </Button>
        {onOther ? <Button onClick={onOther}>{words.siteOther}</Button> : null}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  box: { maxWidth: "560px", margin: "0 auto", padding: "64px 24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: "32px" },
  tried: { overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
