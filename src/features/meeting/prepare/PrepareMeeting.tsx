import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Screen } from "../../../components/frame/Screen.tsx";
import { SectionHeading } from "../../../components/frame/SectionHeading.tsx";
import { RecordPicker } from "../../../components/inputs/RecordPicker.tsx";
import { RecordLink } from "../../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { agendaOf, type Meeting, toMoment } from "../../../domain/meeting/agenda.ts";
import { startMeeting } from "../../../domain/meeting/run.ts";
import { dayIn, formatTime, formatWeekday } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { presently, useTimeZone } from "../useClock.ts";
import { AgendaEditor } from "./AgendaEditor.tsx";
import { ProposalList } from "./ProposalList.tsx";
import { TopicBacklog } from "./TopicBacklog.tsx";

/** Before the meeting: what is proposed at the left, the agenda at the right. */
export function PrepareMeeting({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const timeZone = useTimeZone();
  const items = agendaOf(records, meeting.id);
  const minutes = items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
  const { startsAt } = meeting;
  const ends = startsAt ? toMoment(Date.parse(startsAt) + minutes * 60_000) : null;
  return (
    <Screen
      title={meeting.title ?? words.title}
      statement={
        startsAt && ends ? (
          <>
            {formatWeekday(dayIn(startsAt, timeZone), language)},{" "}
            {words.plannedEnd(
              formatTime(startsAt, timeZone, "en"),
              formatTime(ends, timeZone, "en"),
            )}
          </>
        ) : (
          meeting.title
        )
      }
      actions={
        <Button
          appearance="primary"
          size="large"
          disabled={items.length === 0}
          onClick={() => startMeeting(store, records, meeting, presently())}
        >
          {words.start}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <ProposalList meeting={meeting} items={items} />
          <TopicBacklog meeting={meeting} />
        </div>
        <div className={styles.column}>
          <AgendaEditor meeting={meeting} items={items} />
          <section>
            <SectionHeading
              action={
                <RecordLink list="meetings" id={meeting.id}>
                  {words.details}
                </RecordLink>
              }
            >
              {words.invited}
            </SectionHeading>
            <RecordPicker
              list="organisations"
              many
              label={words.invited}
              value={meeting.units}
              onChange={(units) => store.update("meetings", meeting.id, { units })}
            />
          </section>
        </div>
      </div>
    </Screen>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "32px 40px",
    "@media (max-width: 1023px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: "32px",
    minWidth: 0,
    containerType: "inline-size",
    color: tokens.colorNeutralForeground1,
  },
});
