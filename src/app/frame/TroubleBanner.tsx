import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTriggerStyles } from "../../components/overlays/trigger.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useStore, useStorePart } from "../../data/store.ts";
import type { Failure, FailureCode } from "../../domain/failure.ts";
import { siteQuestionWords } from "../../i18n/setup/siteQuestion.ts";
import { editsWords } from "../../i18n/shell/edits.ts";
import { failureWords, wordFailure } from "../../i18n/shell/failures.ts";
import { Banner } from "./Banner.tsx";

/** Why the site cannot be reached, what that means for what was typed, and when the next try is due. */
export function TroubleBanner(props: { failure: Failure; retryAt: number | null }) {
  const { failure, retryAt } = props;
  const store = useStore();
  const language = useLanguage();
  const words = useWords(editsWords);
  const triggers = useTriggerStyles();
  const isProtected = useStorePart((state) => state.storageProtected);
  const site = useWords(siteQuestionWords);
  const { host, askForSite } = usePorts();
  const phase = useStorePart((state) => state.phase);
  const known = aboutOneList.has(failure.code)
    ? wordFailure(failure, language)
    : failureWords[language][failure.code];
  const isOpening = phase !== "fresh" && failure.code !== "throttled";
  const { title, meaning, cure } =
    isOpening && failure.code === "forbidden"
      ? { ...known, meaning: site.noRights, cure: site.noRightsCure }
      : phase === "empty" && failure.code === "offline"
        ? { ...known, meaning: site.noAnswer }
        : known;
  return (
    <Banner
      state="partly"
      action={
        // A pause SharePoint asks for is not cut short by a click.
        failure.code === "throttled" ? null : (
          <>
            <button
              type="button"
              className={mergeClasses(triggers.trigger, triggers.button)}
              // A failure shows in this very line.
              onClick={() => void store.refresh().catch(() => undefined)}
            >
              {failure.code === "signInNeeded"
                ? words.signIn
                : failure.code === "consentNeeded"
                  ? words.consent
                  : words.retry}
            </button>
            {isOpening ? (
              <button
                type="button"
                className={mergeClasses(triggers.trigger, triggers.button)}
                onClick={() => askForSite(failure)}
              >
                {site.siteOther}
              </button>
            ) : null}
          </>
        )
      }
    >
      <strong>{title}.</strong> {isOpening && host.siteUrl ? site.siteTried(host.siteUrl) : null}{" "}
      {isProtected || isOpening ? meaning : null} {cure}{" "}
      {retryAt === null ? null : <Countdown until={retryAt} />}
    </Banner>
  );
}

/** Failures of a list or a column; the others concern the whole site, whichever list was asked for. */
const aboutOneList: ReadonlySet<FailureCode> = new Set(["listMissing", "columnMissing"]);

/** "Nächster Versuch in 12 Sekunden." */
function Countdown({ until }: { until: number }) {
  const words = useWords(editsWords);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <span>{words.troubleRetry(Math.max(0, Math.ceil((until - now) / 1_000)))}</span>;
}
