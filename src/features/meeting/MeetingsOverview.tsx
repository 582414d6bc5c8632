import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link, useLocation } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Pills } from "../../components/frame/Pills.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useDevice } from "../../data/useDevice.ts";
import { useView } from "../../data/view.ts";
import { agendaOf, type Meeting } from "../../domain/meeting/agenda.ts";
import { upcomingMeeting } from "../../domain/meeting/topic.ts";
import { dayIn, formatMoment, formatWeekday } from "../../i18n/format.ts";
import { meetingWords } from "../../i18n/meeting/meeting.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { FollowUp } from "./follow/FollowUp.tsx";
import { TopicBacklog } from "./prepare/TopicBacklog.tsx";
import { useTimeZone } from "./useClock.ts";
import { useNewMeeting } from "./useNewMeeting.ts";

const parts = ["meetings", "topicStore", "followUp"] as const;
type Part = (typeof parts)[number];

/** All meetings, the topics that wait for one, and what became of the outcomes. */
export function MeetingsOverview({ open }: { open?: Part }) {
  const words = useWords(meetingWords);
  const [kept, setPart] = useDevice<Part>(
    "meetingPart",
    (kept) => parts.find((one) => one === kept) ?? "meetings",
  );
  const makeMeeting = useNewMeeting();
  const [, go] = useLocation();
  const part = open ?? kept;
  const show = (next: Part) => {
    setPart(next);
    if (open) go("/meeting");
  };
  return (
    <Screen
      title={words.title}
      statement={<NextSentence />}
      actions={
        <Button appearance="primary" onClick={() => go(`/meeting/${makeMeeting(null)}`)}>
          {words.newMeeting}
        </Button>
      }
    >
      <Pills
        label={words.title}
        options={parts.map((value) => ({ value, label: words[value] }))}
        value={part}
        onChange={(value) => value && show(value)}
      />
      <div style={{ marginTop: 24 }}>
        {part === "meetings" ? <Meetings /> : null}
        {part === "topicStore" ? <TopicBacklog meeting={null} /> : null}
        {part === "followUp" ? <FollowUp /> : null}
      </div>
    </Screen>
  );
}

function NextSentence() {
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const timeZone = useTimeZone();
  const { asOf } = useView();
  const next = upcomingMeeting(records, asOf);
  if (!next?.startsAt) return words.noMeetings;
  return (
    <>
      {formatWeekday(dayIn(next.startsAt, timeZone), language)}:{" "}
      <strong>{words.points(agendaOf(records, next.id).length)}</strong>
    </>
  );
}

function Meetings() {
  const words = useWords(meetingWords);
  const records = useRecords();
  const sorted = [...records.meetings.all].sort((a, b) =>
    (a.startsAt ?? "") < (b.startsAt ?? "") ? -1 : 1,
  );
  const isPast = ({ state }: Meeting) => state === "closed" || state === "approved";
  const coming = sorted.filter((meeting) => !isPast(meeting));
  const past = sorted.filter(isPast).reverse();
  if (sorted.length === 0) return <EmptyState sentence={words.noMeetings} />;
  return (
    <>
      <MeetingRows title={words.coming} meetings={coming} />
      <MeetingRows title={words.past} meetings={past} />
    </>
  );
}

function MeetingRows({ title, meetings }: { title: string; meetings: readonly Meeting[] }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const timeZone = useTimeZone();
  if (meetings.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHeading count={meetings.length}>{title}</SectionHeading>
      <ul className={styles.list}>
        {meetings.map((meeting) => {
          const items = agendaOf(records, meeting.id);
          const ids = new Set(items.map(({ id }) => id));
          const outcomes = records.outcomes.all.filter(
            ({ agendaItem }) => agendaItem !== null && ids.has(agendaItem),
          );
          return (
            <li key={meeting.key ?? meeting.id}>
              <Link href={`/meeting/${meeting.id}`} className={styles.row}>
                <span className={styles.day}>
                  {meeting.startsAt ? formatMoment(meeting.startsAt, timeZone, language) : ""}
                </span>
                <span className={mergeClasses(styles.name)}>{meeting.title}</span>
                <span className={styles.facts}>
                  {words.points(items.length)}
                  {outcomes.length > 0 ? ` · ${words.outcomesCount(outcomes.length)}` : ""}
                </span>
                <span>
                  {meeting.state === "planned" ? (
                    choiceWord("meetingState", meeting.state, language)
                  ) : (
                    <StateMark
                      state={meeting.state === "running" ? "partly" : "secured"}
                      word={choiceWord("meetingState", meeting.state ?? "", language)}
                    />
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginBottom: "32px" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "160px minmax(0, 1fr) 180px 140px",
    gap: "4px 16px",
    alignItems: "center",
    minHeight: "44px",
    padding: "4px 0",
    color: "inherit",
    textDecorationLine: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (max-width: 791px)": { gridTemplateColumns: "minmax(0, 1fr)", padding: "8px 0" },
  },
  day: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground3 },
});
