import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { StateMark, StateSymbol } from "../../../components/frame/StateMark.tsx";
import { useTriggerStyles } from "../../../components/overlays/trigger.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import type { AgendaItem, Meeting } from "../../../domain/meeting/agenda.ts";
import { clockOf, clockText } from "../../../domain/meeting/clock.ts";
import { hasResult } from "../../../domain/meeting/outcomes.ts";
import { unitsOfRound } from "../../../domain/meeting/series.ts";
import { parseReference, type Records } from "../../../domain/records.ts";
import { formatTime } from "../../../i18n/format.ts";
import type { Language } from "../../../i18n/language.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { useTimeZone } from "../useClock.ts";
import { AttendanceDialog } from "./AttendanceDialog.tsx";
import type { Run } from "./useRun.ts";

/** At the right edge: the clock, the agenda with its times, who speaks next, who is here. */
export function MeetingAgendaRail({
  run,
  meeting,
  readOnly = false,
}: {
  run: Run;
  meeting: Meeting;
  readOnly?: boolean;
}) {
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const timeZone = useTimeZone();
  const [attending, setAttending] = useState(false);
  const { slots, shown, current, next } = run;
  const name = (id: number) => titleOfId(records, "organisations", id, language);
  const round = unitsOfRound(records.meetings.all, meeting);
  const away = round.filter((id) => !meeting.units.includes(id));
  const people = meeting.attendees.map((id) => records.people.get(id)?.name ?? "").filter(Boolean);
  return (
    <aside className={styles.rail} aria-label={words.rail}>
      <BigClock run={run} />
      <h3 className={styles.heading}>{words.agenda}</h3>
      <ol className={styles.agenda}>
        {slots.map(({ item, number, startsAt }) => {
          const on = item.id === shown?.item.id;
          return (
            <li key={item.key ?? item.id}>
              <button
                type="button"
                className={mergeClasses(
                  styles.slot,
                  on && styles.on,
                  (item.state !== "open" || item.endedAt !== null) && !on && styles.past,
                )}
                disabled={readOnly}
                aria-current={item.id === current?.item.id ? "step" : undefined}
                onClick={() => run.look(item)}
              >
                <span className={styles.time}>{formatTime(startsAt, timeZone, "en")}</span>
                <span className={styles.number}>{number}</span>
                <span className={styles.title} title={item.title ?? undefined}>
                  {shortName(records, item, language)}
                </span>
                {item.state === "discussed" || hasResult(records, item.id) ? (
                  <StateSymbol state="intended" label={words.done} />
                ) : null}
                {item.state === "adjourned" ? <span aria-hidden>→</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
      {next?.item.presenter ? (
        <>
          <h3 className={styles.heading}>{words.nextSpeaker}</h3>
          <p className={styles.text}>
            {words.nextSpeakerAt(name(next.item.presenter), next.number)}
          </p>
        </>
      ) : null}
      <h3 className={styles.heading}>
        {words.present}{" "}
        <span className={styles.count}>{words.presentOf(meeting.units.length, round.length)}</span>
      </h3>
      <p className={styles.text}>
        {[...meeting.units.map(name), ...people].join(", ") || words.nobody}
      </p>
      {away.length > 0 ? (
        <p className={styles.away}>{words.notPresent(away.map(name).join(", "))}</p>
      ) : null}
      {readOnly ? null : (
        <button
          type="button"
          className={mergeClasses(triggers.trigger, triggers.link, styles.change)}
          onClick={() => setAttending(true)}
        >
          {words.attendance}
        </button>
      )}
      {attending ? (
        <AttendanceDialog meeting={meeting} onClose={() => setAttending(false)} />
      ) : null}
    </aside>
  );
}

/** What a point is about, short enough for a row: the record's name where it is about a structure or a measure. */
function shortName(records: Records, item: AgendaItem, language: Language): string {
  const about = parseReference(item.about);
  const named = about?.list === "structures" || about?.list === "measures";
  return named ? titleOfId(records, about.list, about.id, language) : (item.title ?? "");
}

/** Time left for the point, not a time of day; warm when it runs out. */
function BigClock({ run }: { run: Run }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const item = run.current?.item;
  const clock = item ? clockOf(item, run.now) : null;
  if (!item || !clock) return <p className={styles.count}>{words.noTime}</p>;
  return (
    <div className={mergeClasses(clock.warm && styles.warm)}>
      <div className={styles.clock} role="timer" aria-live="off">
        {clock.over ? null : <span className={styles.left}>{words.left} </span>}
        {clockText(clock)}
      </div>
      <div className={mergeClasses(!clock.warm && styles.count)}>
        {clock.over ? (
          <StateMark state="partly" word={words.over} />
        ) : (
          words.ofMinutes(item.plannedMinutes ?? 0)
        )}
      </div>
      <div className={styles.track}>
        <div className={styles.bar} style={{ width: `${clock.share * 100}%` }} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  rail: {
    overflowY: "auto",
    padding: "20px 20px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  clock: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  left: { fontSize: "20px", fontWeight: tokens.fontWeightRegular },
  warm: { color: tokens.colorPaletteMarigoldForeground2 },
  track: {
    height: "4px",
    margin: "8px 0 24px",
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: "currentColor",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  heading: {
    margin: "24px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  agenda: { margin: "0 -12px", padding: 0, listStyleType: "none" },
  slot: {
    appearance: "none",
    font: "inherit",
    color: "inherit",
    display: "grid",
    gridTemplateColumns: "40px 16px minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "center",
    width: "100%",
    minHeight: "34px",
    padding: "4px 12px",
    textAlign: "left",
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { cursor: "default" },
  },
  on: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  past: { color: tokens.colorNeutralForeground3 },
  time: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  number: {},
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, margin: 0 },
  text: { margin: 0 },
  away: { margin: "4px 0 0", color: tokens.colorNeutralForeground3 },
  change: { marginTop: "8px" },
});
