import { makeStyles, tokens } from "@fluentui/react-components";
import { Screen } from "../../../components/frame/Screen.tsx";
import { useWords } from "../../../data/language.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { AgendaPoint } from "./AgendaPoint.tsx";
import { MeetingAgendaRail } from "./MeetingAgendaRail.tsx";
import { useMeetingPace } from "./useMeetingPace.ts";
import { useRun } from "./useRun.ts";

/** The stage of a Teams meeting: the current point, big, to be read by everybody and edited by nobody. */
export function MeetingStage({ meeting }: { meeting: Meeting | null }) {
  const words = useWords(meetingWords);
  const styles = useStyles();
  // Also while it waits for one, so that all see it begin.
  useMeetingPace();
  if (!meeting) {
    return (
      <Screen title={words.title} undisturbed>
        <p className={styles.waiting}>{words.noRunning}</p>
      </Screen>
    );
  }
  return <MeetingOnStage meeting={meeting} />;
}

function MeetingOnStage({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const run = useRun(meeting);
  return (
    <Screen title={meeting.title ?? words.title} full undisturbed>
      <div className={styles.stage}>
        <div className={styles.main}>
          {run.current ? (
            <AgendaPoint
              slot={run.current}
              today={run.today}
              meetingDay={run.meetingDay}
              meeting={meeting}
              readOnly
            />
          ) : (
            <p className={styles.waiting}>{words.stageWaiting}</p>
          )}
        </div>
        <MeetingAgendaRail run={run} meeting={meeting} readOnly />
      </div>
    </Screen>
  );
}

const useStyles = makeStyles({
  stage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 304px",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 791px)": { gridTemplateColumns: "minmax(0, 1fr)", overflowY: "auto" },
  },
  main: { padding: "32px", overflowY: "auto", minWidth: 0 },
  waiting: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
});
