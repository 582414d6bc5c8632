import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Link } from "wouter";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { recordsWords } from "../../i18n/records/records.ts";

/** What was found about a record; each leads to where it is decided. */
export function FindingsAbout({ list, id }: { list: ListName; id: number }) {
  const styles = useStyles();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const found = useAnalysisOnceKnown(findings);
  const about = useMemo(
    () =>
      (found?.findings ?? []).filter((finding) =>
        finding.records.some((record) => record.list === list && record.id === id),
      ),
    [found, list, id],
  );
  if (about.length === 0) return null;
  return (
    <section>
      <SectionHeading level={3} count={about.length}>
        {words.findings}
      </SectionHeading>
      <ul className={styles.list}>
        {about.map((finding) => (
          <li key={finding.id}>
            <Link href={`/gaps/${encodeURIComponent(finding.id)}`} className={styles.link}>
              <StateMark
                state={finding.suppressed ? "intended" : finding.decision ? "missing" : "partly"}
                word={wordFinding(records, finding, language).title}
              />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", "& li": { padding: "3px 0" } },
  link: {
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});
