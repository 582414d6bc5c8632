import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLocation } from "wouter";
import { AgendaButton } from "../../components/frame/AgendaButton.tsx";
import { DayInput } from "../../components/inputs/DayInput.tsx";
import { RecordPicker } from "../../components/inputs/RecordPicker.tsx";
import { NoteInput } from "../../components/inputs/TextInput.tsx";
import { useDraft } from "../../data/draft.ts";
import { useWords } from "../../data/language.ts";
import { useStore, useStorePart } from "../../data/store.ts";
import { type Day, parseDay } from "../../domain/day.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import { parseDayText } from "../../i18n/stored/parse.ts";
import { type Decision, decideGap, decisions, measureFor } from "./decideGap.ts";
import type { GapRow } from "./gapRow.ts";

const reasoned: readonly Decision[] = ["intended", "dismissed"];

/** The decision about a finding: what, why, who can move it, until when; the verb follows the choice. */
export function GapDecision({ row, title }: { row: GapRow; title: string }) {
  const styles = useStyles();
  const words = useWords(gapsWords);
  const store = useStore();
  const [, go] = useLocation();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const [typed, setTyped] = useDraft(`decision ${row.id}`);
  const [complaint, setComplaint] = useState<"reason" | "day" | null>(null);
  const id = useId();
  const { gap } = row;
  const values = {
    decision: gap && decisions.includes(gap.decision as Decision) ? gap.decision : "confirmed",
    reason: gap?.reason ?? "",
    lead: gap?.lead ?? null,
    checkOn: gap?.checkOn ?? null,
    ...typed,
  } as { decision: Decision; reason: unknown; lead: number | null; checkOn: unknown };
  const change = (part: object) => {
    setComplaint(null);
    setTyped({ ...typed, ...part });
  };
  const decide = () => {
    const { decision, lead } = values;
    const reason = String(values.reason ?? "").trim() || null;
    const checkOn = readDay(values.checkOn);
    if (reasoned.includes(decision) && reason === null) return setComplaint("reason");
    if (checkOn === undefined || (decision === "deferred" && checkOn === null))
      return setComplaint("day");
    const gapId = decideGap(store, row, title, { decision, reason, lead, checkOn });
    setTyped(null);
    if (decision === "closing")
      go(`/list/measures/${measureFor(store, row, words.measureTitle(title), gapId)}`);
  };
  return (
    <section className={styles.dock} aria-label={words.decision}>
      <h3 className={styles.heading}>{words.decision}</h3>
      <RadioGroup
        layout="horizontal"
        aria-label={words.decision}
        className={styles.options}
        disabled={!mayWrite}
        value={values.decision}
        onChange={(_, data) => change({ decision: data.value })}
      >
        {decisions.map((decision) => (
          <Radio key={decision} value={decision} label={words.options[decision]} />
        ))}
      </RadioGroup>
      <div className={styles.fields}>
        <div className={styles.field}>
          <span className={styles.label}>{words.reason}</span>
          <NoteInput
            label={words.reason}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            invalid={complaint === "reason"}
            describedBy={`${id}-complaint`}
            disabled={!mayWrite}
          />
        </div>
        <div className={styles.side}>
          <div className={styles.field}>
            <span className={styles.label}>{words.lead}</span>
            <RecordPicker
              list="structures"
              label={words.lead}
              value={values.lead === null ? [] : [values.lead]}
              onChange={(ids) => change({ lead: ids[0] ?? null })}
              disabled={!mayWrite}
            />
          </div>
          <div className={styles.field}>
            <span className={styles.label}>{words.checkOn}</span>
            <DayInput
              label={words.checkOn}
              value={values.checkOn}
              onChange={(checkOn) => change({ checkOn })}
              invalid={complaint === "day"}
              describedBy={`${id}-complaint`}
              disabled={!mayWrite}
            />
          </div>
        </div>
      </div>
      <p id={`${id}-complaint`} className={styles.complaint} role="alert">
        {complaint === "reason" ? words.reasonNeeded : complaint === "day" ? words.dayNeeded : ""}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!mayWrite} onClick={decide}>
          {words.verbs[values.decision]}
        </Button>
        {row.finding ? <AgendaButton finding={row.finding} size="medium" /> : null}
        <span className={styles.consequence}>
          {mayWrite ? words.consequences[values.decision] : words.noRights}
        </span>
      </div>
    </section>
  );

  /** undefined: something is written that is no day. */
  function readDay(value: unknown): Day | null | undefined {
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "") return null;
    const read = parseDayText(text);
    return parseDay(text) ?? (read.ok ? read.value : undefined);
  }
}

const useStyles = makeStyles({
  dock: {
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    padding: "16px 32px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 791px)": { padding: "12px 16px", maxHeight: "none" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  options: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(176px, max-content))",
    marginLeft: "-8px",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 190px",
    gap: "12px 16px",
    "@media (max-width: 791px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  side: { display: "flex", flexDirection: "column", gap: "6px" },
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  complaint: {
    margin: "4px 0 0",
    minHeight: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  consequence: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
