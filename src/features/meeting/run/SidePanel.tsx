import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Screen } from "../../../components/frame/Screen.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { usePorts } from "../../../data/ports.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { aboutFields } from "../../../domain/meeting/aboutFields.ts";
import type { Meeting, Slot } from "../../../domain/meeting/agenda.ts";
import { clockOf, clockText } from "../../../domain/meeting/clock.ts";
import { addOutcome, outcomesOf } from "../../../domain/meeting/outcomes.ts";
import { staleMatter } from "../../../domain/meeting/toConfirm.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { OutcomeEntry } from "../outcome/OutcomeEntry.tsx";
import { OutcomeRow } from "../outcome/OutcomeRow.tsx";
import { BackToCurrentPoint } from "./BackToCurrentPoint.tsx";
import { ConfirmPoint } from "./ConfirmPoint.tsx";
import { FieldInPlace } from "./FieldInPlace.tsx";
import { PointReason } from "./PointReason.tsx";
import { StageButton } from "./StageButton.tsx";
import { useMeetingKeys } from "./useMeetingKeys.ts";
import { useMeetingPace } from "./useMeetingPace.ts";
import { type Run, useRun } from "./useRun.ts";

/** The running meeting in 280 px: the point, what came out, and the line to type in, always at the foot. */
export function SidePanel({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const own = useWords(outcomeLineWords);
  const { host } = usePorts();
  const run = useRun(meeting);
  useMeetingPace();
  useMeetingKeys(run);
  const { shown, next, previous } = run;
  return (
    <Screen
      title={meeting.title ?? words.title}
      full
      // Beside a meeting of Teams the panel is the whole app, and from here one goes elsewhere.
      undisturbed={host.frame !== "sidePanel"}
    >
      <div className={styles.panel}>
        <div className={styles.body}>
          <BackToCurrentPoint run={run} />
          <div className={styles.stage}>
            <StageButton meeting={meeting} />
          </div>
          {shown ? <SmallPoint slot={shown} run={run} meeting={meeting} /> : <p>{words.allDone}</p>}
          {next ? (
            <div className={styles.next}>
              <span>{words.after(next.number, next.item.title ?? "")}</span>
              <Button size="small" onClick={() => run.call(next.item)}>
                {words.next}
              </Button>
            </div>
          ) : (
            <Button onClick={onClose}>{words.toEnd}</Button>
          )}
          {previous ? (
            <Button size="small" className={styles.back} onClick={() => run.call(previous.item)}>
              {own.backButton}
            </Button>
          ) : null}
        </div>
        {shown ? (
          <SmallEntry
            key={shown.item.key ?? shown.item.id}
            item={shown.item.id}
            name={shown.item.key ?? String(shown.item.id)}
            run={run}
          />
        ) : null}
      </div>
    </Screen>
  );
}

function SmallPoint({ slot, run, meeting }: { slot: Slot; run: Run; meeting: Meeting }) {
  const { item, number } = slot;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const outcomes = outcomesOf(records, item.id);
  return (
    <article>
      <div className={styles.facts}>
        <span>{words.itemOf(number, run.slots.length)}</span>
        <SmallClock run={run} />
      </div>
      {item.presenter === null ? null : (
        <div className={styles.presenter}>
          {words.presents(titleOfId(records, "organisations", item.presenter, language))}
        </div>
      )}
      <h2 className={styles.title}>{item.title}</h2>
      <PointReason item={item} day={run.meetingDay} small />
      <div className={styles.fields}>
        {aboutFields(records, item).map((about) => (
          <FieldInPlace
            key={`${about.list}:${about.id}:${about.field}`}
            item={item.id}
            about={about}
            compact
          />
        ))}
      </div>
      {item.finding === staleMatter ? <ConfirmPoint item={item} meeting={meeting} compact /> : null}
      <h3 className={styles.heading}>{words.myOutcomes}</h3>
      {outcomes.length === 0 ? <p className={styles.none}>{words.outcomesNone}</p> : null}
      <div aria-live="polite">
        {outcomes.map((outcome) => (
          <OutcomeRow
            key={outcome.key ?? outcome.id}
            outcome={outcome}
            today={run.meetingDay}
            compact
          />
        ))}
      </div>
    </article>
  );
}

/** Time left for the round's point. */
function SmallClock({ run }: { run: Run }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const clock = run.current ? clockOf(run.current.item, run.now) : null;
  if (!clock) return null;
  return (
    <span
      className={mergeClasses(styles.clock, clock.warm && styles.warm)}
      role="timer"
      aria-live="off"
    >
      {clock.over ? null : <span className={styles.left}>{words.left} </span>}
      {clockText(clock)}
    </span>
  );
}

/** The entry, always at the foot. */
function SmallEntry({ item, name, run }: { item: number; name: string; run: Run }) {
  const styles = useStyles();
  const store = useStore();
  return (
    <div className={styles.foot}>
      <OutcomeEntry
        draft={`outcome:new:${name}`}
        today={run.meetingDay}
        compact
        onEnter={(chosen, line) => addOutcome(store, item, chosen, line, run.today)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  clock: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  left: { fontWeight: tokens.fontWeightRegular },
  warm: { color: tokens.colorPaletteMarigoldForeground2 },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: "4px 0 8px",
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  presenter: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  fields: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  next: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    marginTop: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  stage: { ":not(:empty)": { marginBottom: "12px" } },
  back: { marginTop: "8px" },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
