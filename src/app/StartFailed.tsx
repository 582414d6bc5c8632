import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../domain/failure.ts";
import { wordFailure } from "../i18n/failures.ts";
import type { Language } from "../i18n/language.ts";
import { shellWords } from "../i18n/shell.ts";

/** The app could not even start: what happened and what to do. */
export function StartFailed({ failure, language }: { failure: Failure; language: Language }) {
  const styles = useStyles();
  const { title, meaning, cure } = wordFailure(failure, language);
  return (
    <div className={styles.box} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p>
        {meaning} {cure}
      </p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {shellWords[language].reload}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  box: { maxWidth: "560px", margin: "0 auto", padding: "64px 24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: "32px" },
});
