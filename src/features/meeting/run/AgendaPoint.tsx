import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NoteInput } from "../../../components/inputs/TextInput.tsx";
import { Menu } from "../../../components/overlays/Menu.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import type { Day } from "../../../domain/day.ts";
import { aboutFields } from "../../../domain/meeting/aboutFields.ts";
import type { Meeting, Slot } from "../../../domain/meeting/agenda.ts";
import { carryOver, nextMeeting } from "../../../domain/meeting/carryOver.ts";
import { addOutcome, outcomesOf } from "../../../domain/meeting/outcomes.ts";
import { staleMatter } from "../../../domain/meeting/toConfirm.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { OutcomeEntry } from "../outcome/OutcomeEntry.tsx";
import { OutcomeRow } from "../outcome/OutcomeRow.tsx";
import { ConfirmPoint } from "./ConfirmPoint.tsx";
import { FieldInPlace } from "./FieldInPlace.tsx";
import { FollowUpPoint } from "./FollowUpPoint.tsx";
import { PointReason } from "./PointReason.tsx";

/** One point of the agenda: question, why, what may change, what came out. */
export function AgendaPoint(props: {
  slot: Slot;
  today: Day;
  meetingDay: Day;
  meeting: Meeting;
  readOnly?: boolean;
}) {
  const { slot, today, meetingDay, meeting, readOnly = false } = props;
  const { item, number } = slot;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const [noting, setNoting] = useState<string | null>(null);
  const fields = aboutFields(records, item);
  const outcomes = outcomesOf(records, item.id);
  const adjourn = () => {
    const next = nextMeeting(records, meeting);
    const to = next ? { meeting: next.id } : "nextMeeting";
    carryOver(store, records, item, to, words.carried(meeting.title ?? ""));
  };
  const movedTo = item.movedTo === null ? null : records.agendaItems.byId.get(item.movedTo);
  const movedMeeting = movedTo?.meeting ? records.meetings.byId.get(movedTo.meeting) : null;
  return (
    <article className={mergeClasses(styles.point, readOnly && styles.big)}>
      <div className={styles.head}>
        <span className={styles.number}>{words.item(number)}</span>
        {item.presenter === null ? null : (
          <span>
            {words.presents(titleOfId(records, "organisations", item.presenter, language))}
          </span>
        )}
        {item.state === "adjourned" ? (
          <span>
            {movedMeeting ? words.adjournedTo(movedMeeting.title ?? "") : words.adjourned}
          </span>
        ) : null}
        {readOnly ? null : (
          <span className={styles.menu}>
            <Menu
              trigger="…"
              arrow={false}
              look="bare"
              align="end"
              name={words.pointMenu(item.title ?? "")}
              items={[
                {
                  key: "adjourn",
                  label: words.adjourn,
                  disabled: item.movedTo !== null,
                  onSelect: adjourn,
                },
                { key: "note", label: words.note, onSelect: () => setNoting(item.note ?? "") },
              ]}
            />
          </span>
        )}
      </div>
      <h2 className={styles.title}>{item.title}</h2>
      <PointReason item={item} day={meetingDay} />
      {fields.length > 0 ? (
        <div className={styles.fields}>
          {fields.map((about) => (
            <FieldInPlace
              key={`${about.list}:${about.id}:${about.field}`}
              item={item.id}
              about={about}
              readOnly={readOnly}
            />
          ))}
        </div>
      ) : (
        <div className={styles.rule} />
      )}
      {item.kind === "followUp" ? <FollowUpPoint item={item.id} readOnly={readOnly} /> : null}
      {item.finding === staleMatter ? (
        <ConfirmPoint item={item} meeting={meeting} readOnly={readOnly} />
      ) : null}
      {noting !== null ? (
        <form
          className={styles.note}
          onBlur={() => {
            store.update("agendaItems", item.id, { note: noting.trim() || null });
            setNoting(null);
          }}
          ref={(form) => form?.querySelector("textarea")?.focus()}
        >
          <NoteInput
            label={words.note}
            value={noting}
            placeholder={words.noteHint}
            onChange={(value) => setNoting(String(value))}
          />
        </form>
      ) : item.note ? (
        <p className={styles.noteText}>{item.note}</p>
      ) : null}
      <div className={styles.outcomes} aria-live="polite">
        {outcomes.map((outcome) => (
          <OutcomeRow
            key={outcome.key ?? outcome.id}
            outcome={outcome}
            today={meetingDay}
            readOnly={readOnly}
          />
        ))}
      </div>
      {readOnly ? null : (
        <OutcomeEntry
          draft={`outcome:new:${item.key ?? item.id}`}
          today={meetingDay}
          onEnter={(kind, line) => addOutcome(store, item.id, kind, line, today)}
        />
      )}
    </article>
  );
}

const useStyles = makeStyles({
  point: { maxWidth: "1040px", display: "flex", flexDirection: "column", minWidth: 0 },
  big: { maxWidth: "none", zoom: "1.25" },
  head: {
    display: "flex",
    gap: "16px",
    alignItems: "baseline",
    color: tokens.colorNeutralForeground2,
  },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  menu: { marginLeft: "auto" },
  title: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeHero900,
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    overflowWrap: "break-word",
    hyphens: "auto",
    "@media (max-width: 1100px)": { fontSize: tokens.fontSizeHero700, lineHeight: "36px" },
  },
  fields: {
    display: "flex",
    flexWrap: "wrap",
    gap: "16px 48px",
    padding: "16px 0",
    marginBottom: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginBottom: "16px" },
  note: { margin: "0 0 12px" },
  noteText: { margin: "0 0 12px", whiteSpace: "pre-line", color: tokens.colorNeutralForeground2 },
  outcomes: { display: "flex", flexDirection: "column", marginBottom: "8px" },
});
