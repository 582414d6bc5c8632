import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { Screen } from "../../components/Screen.tsx";
import { StateMark } from "../../components/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import { agendaOf, type Meeting } from "../../domain/meeting/agenda.ts";
import { nextMeeting } from "../../domain/meeting/carryOver.ts";
import { outcomesOf } from "../../domain/meeting/outcomes.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { titleOfId } from "../../i18n/display.ts";
import { dayIn } from "../../i18n/format.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { MinutesActions } from "./MinutesActions.tsx";
import { OutcomeRow } from "./OutcomeRow.tsx";
import { useTimeZone } from "./useClock.ts";
import { useNewMeeting } from "./useNewMeeting.ts";

/** After the meeting: what came out, the minutes, and what goes on. */
export function ClosedMeeting({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const timeZone = useTimeZone();
  const meetingDay = meeting.startsAt ? dayIn(meeting.startsAt, timeZone) : today;
  const makeMeeting = useNewMeeting();
  const [, go] = useLocation();
  const items = agendaOf(records, meeting.id);
  const ids = new Set(items.map(({ id }) => id));
  const count = records.outcomes.all.filter(
    ({ agendaItem }) => agendaItem !== null && ids.has(agendaItem),
  ).length;
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
            <Button onClick={() => store.update("meetings", meeting.id, { state: "approved" })}>
              {words.approve}
            </Button>
            <Button
              appearance="subtle"
              onClick={() =>
                store.update("meetings", meeting.id, { state: "running", endsAt: null })
              }
            >
              {words.reopen}
            </Button>
          </>
        ) : null}
        {nextMeeting(records, meeting) ? null : (
          <Button appearance="subtle" onClick={() => go(`/meeting/${makeMeeting(meeting)}`)}>
            {words.nextOne}
          </Button>
        )}
      </MinutesActions>
      <ol className={styles.items}>
        {items.map((item, index) => (
          <li key={item.key ?? item.id} className={styles.item}>
            <h2 className={styles.title}>
              <span className={styles.number}>{words.item(index + 1)}</span> {item.title}
            </h2>
            <p className={styles.facts}>
              {[
                item.presenter === null
                  ? null
                  : words.presents(titleOfId(records, "organisations", item.presenter, language)),
                item.state === "adjourned" ? words.adjourned : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {item.note ? <p className={styles.note}>{item.note}</p> : null}
            {outcomesOf(records, item.id).map((outcome) => (
              <OutcomeRow
                key={outcome.key ?? outcome.id}
                outcome={outcome}
                today={meetingDay}
                compact
                readOnly={meeting.state === "approved"}
              />
            ))}
          </li>
        ))}
      </ol>
    </Screen>
  );
}

const useStyles = makeStyles({
  items: { listStyleType: "none", margin: "24px 0 0", padding: 0, maxWidth: "880px" },
  item: { padding: "16px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  facts: { margin: 0, color: tokens.colorNeutralForeground3 },
  note: { margin: "8px 0 0", whiteSpace: "pre-line" },
});
