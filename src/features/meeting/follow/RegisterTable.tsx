import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { Link } from "wouter";
import { FrameContext } from "../../../components/frame/frame.ts";
import { type State, StateMark } from "../../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/today.ts";
import type { ResolutionRow } from "../../../domain/analysis/measures/resolutions.ts";
import type { Outcome } from "../../../domain/meeting/outcomes.ts";
import { dayIn, formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { commonWords } from "../../../i18n/shell/common.ts";
import { choiceWord } from "../../../i18n/stored/choices.ts";
import { useTimeZone } from "../useClock.ts";

const stateMarks: { readonly [S in ResolutionRow["state"]]: State } = {
  open: "partly",
  overdue: "missing",
  done: "secured",
  dropped: "intended",
};
const conditionMarks = { holds: "secured", broken: "missing", unknown: "unknown" } as const;

/** Resolutions and tasks, each with who, by when, how it stands, and a box to settle it. */
export function RegisterTable({
  rows,
  readOnly = false,
  at = null,
}: {
  rows: readonly ResolutionRow[];
  readOnly?: boolean;
  /** The point of a running meeting that goes through them: its minutes name what is found done. */
  at?: number | null;
}) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const common = useWords(commonWords);
  const { notify } = useContext(FrameContext);
  const timeZone = useTimeZone();
  const settle = (outcome: Outcome, done: boolean) => {
    const { state, doneOn, doneAt } = outcome;
    store.update("outcomes", outcome.id, {
      state: done ? "done" : "open",
      doneOn: done ? today : null,
      doneAt: done ? at : null,
    });
    if (!done) return;
    notify({
      sentence: words.setDone(outcome.title ?? ""),
      action: {
        label: common.undo,
        run: () => store.update("outcomes", store.presentId(outcome.id), { state, doneOn, doneAt }),
      },
    });
  };
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.colDue, words.colWhat, words.colWho, words.colState].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outcome, meeting, state, overdueDays, condition }) => {
            const text = outcome.text ?? outcome.title ?? "";
            const settled = outcome.state === "done";
            return (
              <tr key={outcome.key ?? outcome.id}>
                <td
                  className={mergeClasses(
                    styles.cell,
                    styles.day,
                    state === "overdue" && styles.late,
                  )}
                >
                  {outcome.dueOn ? formatDay(outcome.dueOn, language) : "–"}
                </td>
                <td className={styles.cell}>
                  <div>{text}</div>
                  <div className={styles.note}>
                    {choiceWord("outcomeKind", outcome.kind ?? "", language)}
                    {meeting?.startsAt ? (
                      <>
                        {" · "}
                        <Link href={`/meeting/${meeting.id}`} className={styles.link}>
                          {formatDay(dayIn(meeting.startsAt, timeZone), language)}
                        </Link>
                      </>
                    ) : null}
                  </div>
                  {condition === "none" ? null : (
                    <div className={styles.note}>
                      <StateMark
                        state={conditionMarks[condition]}
                        word={words.conditions[condition]}
                      />
                    </div>
                  )}
                </td>
                <td className={styles.cell}>
                  {outcome.responsible === null
                    ? outcome.person === null
                      ? "–"
                      : (records.people.get(outcome.person)?.name ?? "–")
                    : titleOfId(records, "organisations", outcome.responsible, language)}
                </td>
                <td className={mergeClasses(styles.cell, styles.state)}>
                  {readOnly ? null : (
                    <Checkbox
                      aria-label={words.setDone(text)}
                      checked={settled}
                      onChange={(_, { checked }) => settle(outcome, checked === true)}
                    />
                  )}
                  <StateMark
                    state={stateMarks[state]}
                    word={
                      state === "overdue"
                        ? `${words.states.overdue} ${words.daysOver(overdueDays)}`
                        : words.states[state]
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto", minWidth: 0, marginBottom: "16px" },
  table: { width: "100%", borderCollapse: "collapse", minWidth: "560px" },
  head: {
    padding: "6px 12px 6px 0",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: "8px 12px 8px 0",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  day: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
  },
  link: { color: "inherit" },
  state: { whiteSpace: "nowrap" },
});
