import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft24Regular, ArrowRight24Regular } from "@fluentui/react-icons";
import { Screen } from "../../../components/frame/Screen.tsx";
import { useWords } from "../../../data/language.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { AgendaPoint } from "./AgendaPoint.tsx";
import { BackToCurrentPoint } from "./BackToCurrentPoint.tsx";
import { KeyHints } from "./KeyHints.tsx";
import { MeetingAgendaRail } from "./MeetingAgendaRail.tsx";
import { useMeetingKeys } from "./useMeetingKeys.ts";
import { useMeetingPace } from "./useMeetingPace.ts";
import { useRun } from "./useRun.ts";

/** A running meeting on the room's screen: one point fills it, agenda and clock at the right. */
export function RunMeeting({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const own = useWords(outcomeLineWords);
  const run = useRun(meeting);
  useMeetingPace();
  useMeetingKeys(run);
  const { shown, next, previous } = run;

  return (
    <Screen
      title={meeting.title ?? words.title}
      full
      undisturbed
      barAction={<Button onClick={onClose}>{words.toEnd}</Button>}
    >
      <div className={styles.room}>
        <div className={styles.main}>
          <BackToCurrentPoint run={run} />
          {shown ? (
            <AgendaPoint
              key={shown.item.key ?? shown.item.id}
              slot={shown}
              today={run.today}
              meetingDay={run.meetingDay}
              meeting={meeting}
            />
          ) : (
            <p className={styles.done}>{words.allDone}</p>
          )}
          <div className={styles.foot}>
            <KeyHints />
            <div className={styles.moves}>
              {previous ? (
                <Button
                  size="large"
                  icon={<ArrowLeft24Regular />}
                  onClick={() => run.call(previous.item)}
                >
                  {own.backButton}
                </Button>
              ) : null}
              {next ? (
                <Button
                  appearance="primary"
                  size="large"
                  icon={<ArrowRight24Regular />}
                  iconPosition="after"
                  onClick={() => run.call(next.item)}
                >
                  {words.next}
                </Button>
              ) : (
                <Button appearance="primary" size="large" onClick={onClose}>
                  {words.toEnd}
                </Button>
              )}
            </div>
          </div>
        </div>
        <MeetingAgendaRail run={run} meeting={meeting} />
      </div>
    </Screen>
  );
}

const useStyles = makeStyles({
  room: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 304px",
    "@media (max-width: 1100px)": { gridTemplateColumns: "minmax(0, 1fr) 248px" },
    flexGrow: 1,
    minHeight: 0,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    overflowY: "auto",
    padding: "24px 32px 20px 24px",
  },
  done: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: 0 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "16px",
    marginTop: "auto",
    paddingTop: "24px",
  },
  moves: { display: "flex", flexWrap: "wrap", gap: "8px", marginLeft: "auto" },
});
