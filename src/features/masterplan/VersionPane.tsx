import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { saveFile, wordType } from "../../components/frame/saveFile.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Document } from "../../documents/document.ts";
import type { Failure } from "../../domain/failure.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { formatDay } from "../../i18n/format.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { ChangedSince } from "./ChangedSince.tsx";
import { CoSigning } from "./CoSigning.tsx";
import { ShareStep } from "./ShareStep.tsx";
import { useGenerate } from "./useGenerate.ts";

/** The version to be made, the one next step, what changed since the last one, and who has co-signed it. */
export function VersionPane({ document, number }: { document: Document | null; number: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(masterplanWords);
  const { asOf } = useView();
  const versions = useRecords().planVersions.all;
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const { status, generate, cancel } = useGenerate(number);
  const last = versions.at(-1) ?? null;
  return (
    <aside className={styles.pane}>
      <h2 className={styles.version}>{words.version(number)}</h2>
      <p className={styles.asOf}>{words.draftAsOf(formatDay(asOf, language))}</p>
      {status.state === "working" ? (
        <div role="status" className={styles.working}>
          <progress className={styles.progress} aria-label={words.steps[status.step]} />
          <p className={styles.note}>{words.steps[status.step]}</p>
          <Button onClick={cancel} disabled={status.step === "filing"}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <>
          <Button
            appearance="primary"
            size="large"
            className={styles.primary}
            disabled={document === null || !mayWrite}
            onClick={() => {
              if (document) void generate(document);
            }}
          >
            {words.generate}
          </Button>
          <p className={styles.note}>{words.generateNote}</p>
        </>
      )}
      <div aria-live="polite">
        {status.state === "cancelled" ? <p className={styles.note}>{words.cancelled}</p> : null}
        {status.state === "failed" ? (
          <FailureText lead={words.generateFailed} failure={status.failure} />
        ) : null}
        {status.state === "done" ? (
          <div className={styles.done}>
            {status.file ? (
              <p className={styles.filed}>
                <StateMark state="secured" word={words.generated(status.name)} />
              </p>
            ) : null}
            {status.failure ? <FailureText lead={words.notFiled} failure={status.failure} /> : null}
            <span className={styles.buttons}>
              <Button size="small" onClick={() => saveFile(status.name, status.content, wordType)}>
                {words.download}
              </Button>
              {status.file ? (
                <a className={styles.link} href={status.file.url} target="_blank" rel="noreferrer">
                  {words.open}
                </a>
              ) : null}
            </span>
          </div>
        ) : null}
      </div>
      <ol className={styles.steps}>
        <li>
          <ShareStep version={last} />
        </li>
        <li>
          <Link className={styles.step} href="/list/coSignatures">
            {words.cosign}
          </Link>
        </li>
        <li>
          <Link className={styles.step} href="/list/councilPapers">
            {words.paperStep}
          </Link>
        </li>
      </ol>
      {last ? <ChangedSince version={last} /> : <p className={styles.note}>{words.noVersions}</p>}
      {last ? <CoSigning version={last} /> : null}
      {last ? (
        <p className={styles.note}>
          <Link className={styles.link} href="/list/planVersions">
            {words.versions}
          </Link>{" "}
          {versions
            .slice(-5)
            .map((version) => version.number)
            .join(", ")}
        </p>
      ) : null}
    </aside>
  );
}

function FailureText({ lead, failure }: { lead: string; failure: Failure }) {
  const styles = useStyles();
  const texts = wordFailure(failure, useLanguage());
  return (
    <p className={styles.failure} role="alert">
      {lead} {texts.title} {texts.cure}
    </p>
  );
}

const useStyles = makeStyles({
  pane: {
    overflowY: "auto",
    padding: "16px 24px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 1100px)": {
      borderLeft: "none",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      maxHeight: "none",
      padding: "12px 16px",
    },
  },
  version: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
  },
  asOf: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  primary: { width: "100%" },
  note: {
    margin: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  working: { display: "flex", flexDirection: "column", gap: "4px" },
  progress: { width: "100%", height: "6px" },
  done: { display: "flex", flexDirection: "column", gap: "6px" },
  filed: { margin: "6px 0 0", overflowWrap: "anywhere" },
  failure: { margin: "6px 0", color: tokens.colorPaletteRedForeground1, lineHeight: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
  link: { color: tokens.colorNeutralForeground1, textUnderlineOffset: "3px" },
  steps: {
    margin: "12px 0 20px",
    padding: 0,
    listStyleType: "none",
    counterReset: "step 1",
    "& > li": {
      display: "flex",
      gap: "10px",
      padding: "8px 0",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      counterIncrement: "step",
      "::before": {
        content: "counter(step)",
        color: tokens.colorNeutralForeground3,
        fontVariantNumeric: "tabular-nums",
      },
    },
  },
  step: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
});
