import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Finding } from "../../domain/analysis/findings/finding.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import { matterOf, putOnAgenda } from "../../domain/meeting/matter.ts";
import { newTopic, numberOf, openTopic, upcomingMeeting } from "../../domain/meeting/topic.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { dayIn, formatDay } from "../../i18n/format.ts";
import { agendaButtonWords } from "../../i18n/meeting/agendaButton.ts";
import { StateSymbol } from "./StateMark.tsx";

/** Puts a finding on the next agenda (without a coming meeting: in the store of topics), or says that it stands there. */
export function AgendaButton({
  finding,
  size = "small",
}: {
  finding: Finding;
  size?: "small" | "medium";
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(agendaButtonWords);
  const records = useRecords();
  const store = useStore();
  const { asOf } = useView();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const known = useAnalysisOnceKnown(findings);
  const matter = matterOf(finding, known?.findings ?? []);
  const topic = openTopic(records, matter);
  if (topic) {
    const meeting = topic.meeting === null ? null : records.meetings.byId.get(topic.meeting);
    const number = numberOf(records, topic);
    return (
      <Link href={meeting ? `/meeting/${meeting.id}` : "/meeting"} className={styles.there}>
        <StateSymbol state="intended" />
        {meeting?.startsAt && number
          ? words.onAgenda(number, formatDay(dayIn(meeting.startsAt, timeZone), language))
          : words.inStore}
      </Link>
    );
  }
  const { title, because } = wordFinding(records, finding, language);
  const put = () => {
    const topic = {
      title,
      because,
      finding: finding.id,
      about: finding.records[0] ?? null,
    };
    putOnAgenda(store, records, matter, upcomingMeeting(records, asOf), newTopic(topic));
  };
  return (
    <Button size={size} disabled={!mayWrite} onClick={put} aria-label={words.putNamed(title)}>
      {words.put}
    </Button>
  );
}

const useStyles = makeStyles({
  there: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    whiteSpace: "nowrap",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});
