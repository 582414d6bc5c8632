import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { Screen } from "../../../components/frame/Screen.tsx";
import { StateMark } from "../../../components/frame/StateMark.tsx";
import { PaperPreview } from "../../../components/paper/DocumentPreview.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import { useToday } from "../../../data/today.ts";
import { minutes } from "../../../documents/minutes/minutes.ts";
import { agendaOf, type Meeting } from "../../../domain/meeting/agenda.ts";
import { formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { useMeetingPace } from "../run/useMeetingPace.ts";
import { useTimeZone } from "../useClock.ts";
import { CloseAttendance, idOfClosing } from "./CloseAttendance.tsx";
import { CloseChoices } from "./CloseChoices.tsx";
import { NotEntered } from "./NotEntered.tsx";
import { useClosing } from "./useClosing.ts";

const asked = ["chair", "minuteTaker"] as const;

/** Closing a meeting: what becomes of each point without an outcome, who was there, and at the right the minutes as they will be. */
export function CloseMeeting({ meeting, onBack }: { meeting: Meeting; onBack: () => void }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const closing = useClosing(meeting);
  useMeetingPace();
  const [warned, setWarned] = useState(false);
  const { open, next, makesNext, endIssue } = closing;
  const missing = asked.filter((field) => meeting[field] === null);
  const close = () => {
    if (endIssue) return document.getElementById(idOfClosing("endsAt"))?.focus();
    const [first] = missing;
    if (!first || warned) {
      closing.close();
      return onBack();
    }
    setWarned(true);
    document.getElementById(idOfClosing(first))?.focus();
  };
  return (
    <Screen title={words.closing(meeting.title ?? words.title)} full undisturbed>
      <div className={styles.columns}>
        <section className={styles.form} aria-label={words.closeTitle}>
          <p className={styles.statement} role="status">
            <Missing
              open={open.length}
              of={agendaOf(records, meeting.id).length}
              missing={missing}
            />
          </p>
          <NotEntered meeting={meeting} onBack={onBack} />
          <CloseChoices closing={closing} />
          <CloseAttendance meeting={meeting} closing={closing} warned={warned} />
          {next && !next.exists ? (
            <Checkbox
              label={words.makesNext(next.on ? formatDay(next.on, language) : next.title)}
              checked={makesNext}
              onChange={(_, { checked }) => closing.setMakesNext(checked === true)}
            />
          ) : null}
          {warned && missing.length > 0 ? (
            <p role="alert" className={styles.warning}>
              {words.closeWarning(missing.map((field) => words.roles[field]).join(words.and))}
            </p>
          ) : null}
          <div className={styles.actions}>
            <Button appearance="primary" size="large" onClick={close}>
              {warned && missing.length > 0 ? words.closeWithout : words.closeNow}
            </Button>
            <Button size="large" onClick={onBack}>
              {words.backToMeeting}
            </Button>
          </div>
        </section>
        <Sheet>
          <MinutesAsTheyWillBe meeting={meeting} closing={closing} />
        </Sheet>
      </div>
    </Screen>
  );
}

function Missing(props: { open: number; of: number; missing: readonly (typeof asked)[number][] }) {
  const { open, of, missing } = props;
  const words = useWords(meetingWords);
  const without = words.withoutOutcome(open, of);
  return (
    <>
      {without}{" "}
      {missing.length > 0 ? (
        <>
          {words.stillMissing}{" "}
          <StateMark
            state="missing"
            size={16}
            word={missing.map((field) => words.roles[field]).join(words.and)}
          />
        </>
      ) : null}
    </>
  );
}

function MinutesAsTheyWillBe(props: { meeting: Meeting; closing: ReturnType<typeof useClosing> }) {
  const { meeting, closing } = props;
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const today = useToday();
  const timeZone = useTimeZone();
  const { ending } = closing;
  const paper = useMemo(
    () => minutes(records, meeting.id, { language, issuedOn: today, timeZone, ending }),
    [records, meeting.id, language, today, timeZone, ending],
  );
  return <PaperPreview document={paper} label={words.minutesPreview} />;
}

function Sheet({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.sheet}>{children}</div>;
}

const narrow = "@media (max-width: 1023px)";
const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 576px)",
    flexGrow: 1,
    minHeight: 0,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", overflowY: "auto" },
  },
  form: {
    boxSizing: "border-box",
    minWidth: 0,
    overflowY: "auto",
    padding: "20px 40px 24px 24px",
    [narrow]: { overflowY: "visible", padding: "16px 12px" },
  },
  statement: {
    margin: "0 0 16px",
    fontSize: tokens.fontSizeBase600,
    lineHeight: "32px",
    textWrap: "pretty",
    [narrow]: { fontSize: tokens.fontSizeBase400, lineHeight: "22px" },
  },
  warning: { margin: "12px 0 0", color: tokens.colorPaletteRedForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "12px",
    marginTop: "16px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: {
    minWidth: 0,
    overflowY: "auto",
    padding: "24px 28px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { overflowY: "visible", padding: "12px", borderLeft: "none" },
  },
});
