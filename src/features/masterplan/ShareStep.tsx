import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useStore } from "../../data/store.ts";
import type { Moment } from "../../domain/day.ts";
import type { Entry } from "../../domain/records.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { formatDay } from "../../i18n/format.ts";

/** Puts the last draft into the channel: Teams' dialog, elsewhere a link to copy. */
export function ShareStep({ version }: { version: Entry<"planVersions"> | null }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(masterplanWords);
  const { host } = usePorts();
  const store = useStore();
  const [result, setResult] = useState<"shared" | "copied" | "link" | null>(null);
  const url = version?.fileLink ?? null;
  const share = async () => {
    if (!version || !url) return;
    const title = version.title ?? words.title;
    const day = version.asOf ? formatDay(version.asOf, language) : "";
    const message = words.shareMessage(title, version.number ?? "", day);
    const done = (await host.share({ url, title, message })) ? "shared" : await copied(url);
    setResult(done);
    if (done !== "link")
      store.update("planVersions", version.id, { sharedAt: new Date().toISOString() as Moment });
  };
  return (
    <div className={styles.step}>
      <Button size="small" disabled={!url} onClick={() => void share()}>
        {words.share}
      </Button>
      {url ? null : <p className={styles.note}>{words.shareNone}</p>}
      <div role="status">
        {result === "shared" ? <p className={styles.note}>{words.shared}</p> : null}
        {result === "copied" ? <p className={styles.note}>{words.linkCopied}</p> : null}
        {result === "link" && url ? (
          <label className={styles.note}>
            {words.linkToCopy}
            <input
              className={styles.link}
              readOnly
              value={url}
              onFocus={(event) => event.target.select()}
            />
          </label>
        ) : null}
      </div>
    </div>
  );
}

/** Frames may forbid the clipboard; then the link is shown to be copied by hand. */
async function copied(url: string): Promise<"copied" | "link"> {
  try {
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch {
    return "link";
  }
}

const useStyles = makeStyles({
  step: { minWidth: 0 },
  note: {
    display: "block",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  link: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    font: "inherit",
    marginTop: "4px",
  },
});
