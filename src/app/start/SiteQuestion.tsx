import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useInputStyles } from "../../components/inputs/input.ts";
import type { Failure } from "../../domain/failure.ts";
import type { Host } from "../../domain/ports.ts";
import { siteQuestionWords } from "../../i18n/setup/siteQuestion.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

/** An address that was not opened, and in what way it failed; null where a person only wants another site. */
export interface Tried {
  readonly address: string;
  readonly failure: Failure | null;
}

interface Props {
  readonly host: Host;
  readonly tried: Tried | null;
  readonly onDone: () => void;
}

/** Asks for the address of the team's site where none is known or the one named cannot be opened. */
export function SiteQuestion({ host, tried, onDone }: Props) {
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = siteQuestionWords[host.language];
  const [typed, setTyped] = useState(tried?.address ?? "");
  const [refused, setRefused] = useState<Failure | null>(null);
  const { usualSite } = host;
  const open = (address: string) => {
    const failure = host.chooseSite(address);
    setRefused(failure);
    if (failure === null) onDone();
  };
  const issue = refused ? wordFailure(refused, host.language) : null;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open(typed);
      }}
    >
      <h1 className={styles.title}>{shellWords[host.language].appLong}</h1>
      {tried?.failure ? (
        <Why address={tried.address} failure={tried.failure} language={host.language} />
      ) : null}
      <label className={styles.label} htmlFor="site">
        {words.siteQuestion}
      </label>
      <input
        id="site"
        className={inputs.input}
        type="url"
        placeholder="https://landratsamt.sharepoint.com/sites/integration"
        aria-describedby="site-issue"
        aria-invalid={issue !== null}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id="site-issue" role="alert" className={styles.issue}>
        {issue ? `${issue.title}. ${issue.cure}` : ""}
      </p>
      <div className={styles.ways}>
        <Button appearance="primary" type="submit">
          {words.siteOpen}
        </Button>
        {usualSite !== null && usualSite !== tried?.address ? (
          <Button type="button" className={styles.long} onClick={() => open(usualSite)}>
            {words.siteUsual(usualSite)}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Why(props: { address: string; failure: Failure; language: Host["language"] }) {
  const styles = useStyles();
  const { title, meaning, cure } = wordFailure(props.failure, props.language);
  return (
    <div role="alert" className={styles.why}>
      <p className={styles.what}>{title}</p>
      <p className={styles.long}>{siteQuestionWords[props.language].siteTried(props.address)}</p>
      <p>
        {meaning} {cure}
      </p>
    </div>
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
  why: {
    margin: "0 0 24px",
    padding: "4px 16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorPaletteRedForeground1}`,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  long: { overflowWrap: "anywhere" },
  label: { display: "block", paddingBottom: "8px" },
  issue: { margin: "4px 0 12px", minHeight: "20px", color: tokens.colorPaletteRedForeground1 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
