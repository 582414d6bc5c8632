import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useInputStyles } from "../components/input.ts";
import type { Host } from "../domain/ports.ts";
import { shellWords } from "../i18n/shell.ts";
import { siteQuestionWords } from "../i18n/siteQuestion.ts";

/** Asks once for the address of the team's site where the host names none. */
export function SiteQuestion({ host, onDone }: { host: Host; onDone: () => void }) {
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = siteQuestionWords[host.language];
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const fits = URL.canParse(typed.trim()) && /^https?:/.test(typed.trim());
        setWrong(!fits);
        if (!fits) return;
        host.rememberSite(typed.trim());
        onDone();
      }}
    >
      <h1 className={styles.title}>{shellWords[host.language].appLong}</h1>
      <label className={styles.label} htmlFor="site">
        {words.siteQuestion}
      </label>
      <input
        id="site"
        className={inputs.input}
        type="url"
        placeholder="https://landratsamt.sharepoint.com/sites/integration"
        aria-describedby="site-issue"
        aria-invalid={wrong}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id="site-issue" role="alert" className={styles.issue}>
        {wrong ? words.siteWrong : ""}
      </p>
      <Button appearance="primary" type="submit">
        {words.siteOpen}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { maxWidth: "560px", margin: "0 auto", padding: "64px 24px" },
  title: {
    margin: "0 0 24px",
    fontSize: tokens.fontSizeHero700,
    lineHeight: "36px",
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { display: "block", paddingBottom: "8px" },
  issue: { margin: "4px 0 12px", minHeight: "20px", color: tokens.colorPaletteRedForeground1 },
});
