import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { StateSymbol } from "../components/StateMark.tsx";
import { useTriggerStyles } from "../components/trigger.ts";
import { useLanguage, useWords } from "../data/language.ts";
import { useStore, useStoreState } from "../data/store.ts";
import { wordFailure } from "../i18n/failures.ts";
import { shellWords } from "../i18n/shell.ts";

/** Short trouble is not worth a line. */
const patienceMs = 1_500;

/** What stands in the way of saving or seeing everything, in whole sentences with what to do. */
export function Banners() {
  const { trouble, standing, storageProtected } = useStoreState();
  const store = useStore();
  const language = useLanguage();
  const words = useWords(shellWords);
  const triggers = useTriggerStyles();
  const patient = usePatience(trouble !== null);
  const missing = standing?.missingLists.length ?? 0;
  return (
    <>
      {trouble && patient ? (
        <Banner
          state="partly"
          action={
            <button
              type="button"
              className={mergeClasses(triggers.trigger, triggers.button)}
              onClick={() => void store.refresh().catch(() => undefined)}
            >
              {words.retry}
            </button>
          }
        >
          <strong>{wordFailure(trouble.failure, language).title}.</strong>{" "}
          {wordFailure(trouble.failure, language).meaning}{" "}
          {wordFailure(trouble.failure, language).cure}{" "}
          {trouble.retryAt === null ? null : <Countdown until={trouble.retryAt} />}
        </Banner>
      ) : null}
      {storageProtected ? null : <Banner state="partly">{words.notProtected}</Banner>}
      {standing && !standing.mayWrite ? (
        <Banner state="intended">{words.bannerReadOnly}</Banner>
      ) : null}
      {missing > 0 ? (
        <Banner state="partly" action={<Link href="/setup">{words.toSetup}</Link>}>
          {words.bannerMissingLists(missing)}
        </Banner>
      ) : null}
    </>
  );
}

function Banner(props: { state: "partly" | "intended"; action?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.banner}>
      <span className={props.state === "partly" ? styles.warning : styles.neutral}>
        <StateSymbol state={props.state} />
      </span>
      <p className={styles.text}>{props.children}</p>
      {props.action}
    </div>
  );
}

/** "Nächster Versuch in 12 Sekunden." */
function Countdown({ until }: { until: number }) {
  const words = useWords(shellWords);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <span>{words.troubleRetry(Math.max(0, Math.ceil((until - now) / 1_000)))}</span>;
}

function usePatience(waiting: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!waiting) return setOver(false);
    const timer = setTimeout(() => setOver(true), patienceMs);
    return () => clearTimeout(timer);
  }, [waiting]);
  return over;
}

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "4px 12px",
    flexShrink: 0,
    padding: "8px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 791px)": { padding: "8px 16px" },
  },
  text: { margin: 0, flexGrow: 1, flexBasis: "240px", maxWidth: "900px" },
  warning: { display: "inline-flex", color: tokens.colorPaletteMarigoldForeground2 },
  neutral: { display: "inline-flex", color: tokens.colorNeutralForeground2 },
});
