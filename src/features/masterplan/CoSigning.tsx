import { makeStyles, tokens } from "@fluentui/react-components";
import { type State, StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry } from "../../domain/records.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";

const states: { readonly [decision: string]: State } = {
  signed: "secured",
  remarked: "partly",
  dissent: "missing",
};

/** Who has co-signed a version; bound to its file: where the hashes differ, a decision counts as pending. */
export function CoSigning({ version }: { version: Entry<"planVersions"> }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(masterplanWords);
  const records = useRecords();
  const signatures = records.coSignatures.all
    .filter(({ planVersion }) => planVersion === version.id)
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  if (signatures.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.cosigning(version.number ?? "")}</h3>
      <ul className={styles.list}>
        {signatures.map((signature) => {
          const bound = signature.signedHash === null || signature.signedHash === version.fileHash;
          const decision = bound ? (signature.decision ?? "pending") : "pending";
          const word = choiceWord("coSignDecision", decision, language);
          const state = states[decision];
          return (
            <li key={signature.id} className={styles.row}>
              <span>
                <RecordLink list="coSignatures" id={signature.id}>
                  {signature.unit === null
                    ? "–"
                    : titleOfId(records, "organisations", signature.unit, language)}
                </RecordLink>{" "}
                {signature.alwaysRequired ? (
                  <span className={styles.note}>{words.alwaysRequired}</span>
                ) : null}
              </span>
              {state ? <StateMark state={state} word={word} /> : <span>{word}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: "16px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
