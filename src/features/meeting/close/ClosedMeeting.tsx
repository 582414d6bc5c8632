import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { Screen } from "../../../components/frame/Screen.tsx";
import { StateMark } from "../../../components/frame/StateMark.tsx";
import { ConfirmDialog } from "../../../components/overlays/ConfirmDialog.tsx";
import { PaperPreview } from "../../../components/paper/DocumentPreview.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/today.ts";
import { minutes, recordFor } from "../../../documents/minutes/minutes.ts";
import { agendaOf, type Meeting } from "../../../domain/meeting/agenda.ts";
import { nextMeeting } from "../../../domain/meeting/carryOver.ts";
import {
  approveMinutes,
  isFiled,
  reopenMeeting,
  takeBackApproval,
} from "../../../domain/meeting/close.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { choiceWord } from "../../../i18n/stored/choices.ts";
import { useTimeZone } from "../useClock.ts";
import { useNewMeeting } from "../useNewMeeting.ts";
import { MinutesActions } from "./MinutesActions.tsx";

/** After the meeting: its minutes as they stand, approving and filing them, and what goes on. */
export function ClosedMeeting({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const timeZone = useTimeZone();
  const makeMeeting = useNewMeeting();
  const [, go] = useLocation();
  const [approving, setApproving] = useState(false);
  const options = useMemo(
    () => ({ language, issuedOn: today, timeZone }),
    [language, today, timeZone],
  );
  const paper = useMemo(
    () => minutes(records, meeting.id, options),
    [records, meeting.id, options],
  );
  const items = agendaOf(records, meeting.id);
  const ids = new Set(items.map(({ id }) => id));
  const count = records.outcomes.all.filter(
    ({ agendaItem }) => agendaItem !== null && ids.has(agendaItem),
  ).length;
  const approve = () => {
    approveMinutes(store, records, meeting, today, recordFor(records, meeting, options));
    setApproving(false);
  };
  return (
    <Screen
      title={meeting.title ?? words.title}
      statement={
        <>
          {words.points(items.length)}, <strong>{words.outcomesCount(count)}</strong>
        </>
      }
      actions={
        <StateMark
          state="secured"
          word={choiceWord("meetingState", meeting.state ?? "", language)}
        />
      }
    >
      <MinutesActions meeting={meeting}>
        {meeting.state === "closed" ? (
          <>
            <Button onClick={() => setApproving(true)}>{words.approve}</Button>
            <Button appearance="subtle" onClick={() => reopenMeeting(store, records, meeting)}>
              {words.reopen}
            </Button>
          </>
        ) : isFiled(meeting) ? null : (
          <Button appearance="subtle" onClick={() => takeBackApproval(store, meeting)}>
            {words.takeBack}
          </Button>
        )}
        {nextMeeting(records, meeting) ? null : (
          <Button appearance="subtle" onClick={() => go(`/meeting/${makeMeeting(meeting)}`)}>
            {words.nextOne}
          </Button>
        )}
      </MinutesActions>
      <div className={styles.sheet}>
        <PaperPreview document={paper} label={words.minutes} />
      </div>
      <ConfirmDialog
        open={approving}
        title={words.approveTitle}
        sentence={words.approveSentence}
        confirm={words.approve}
        onCancel={() => setApproving(false)}
        onConfirm={approve}
      />
    </Screen>
  );
}

const useStyles = makeStyles({
  sheet: {
    marginTop: "20px",
    padding: "24px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
