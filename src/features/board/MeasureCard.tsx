import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { Link } from "wouter";
import { ActionFieldDot } from "../../components/frame/ActionFieldMark.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { isOverdue } from "../../domain/analysis/measures/progress.ts";
import { formatDay } from "../../i18n/format.ts";
import { boardWords } from "../../i18n/meeting/board.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { type Measure, type Status, statuses } from "./lanes.ts";

/** A measure on the board: dragged, moved by its menu, or by Alt and an arrow. */
export function MeasureCard(props: {
  measure: Measure;
  showLead: boolean;
  onMove: (to: Status) => void;
  onStep: (columns: number) => void;
}) {
  const { measure, showLead, onMove, onStep } = props;
  const styles = useStyles();
  const words = useWords(boardWords);
  const language = useLanguage();
  const records = useRecords();
  const { asOf } = useView();
  const [dragged, setDragged] = useState(false);
  const title = measure.title ?? "";
  const foreign = measure.status?.startsWith("?") ? measure.status.slice(1) : null;
  const over = isOverdue(measure, asOf);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    onStep(event.key === "ArrowLeft" ? -1 : 1);
  };
  const [field] = measure.actionFields;
  return (
    <li
      className={mergeClasses(styles.card, dragged && styles.dragged)}
      draggable
      data-measure={measure.id}
      onDragStart={(event) => {
        event.dataTransfer.setData("text/x-measure", String(measure.id));
        event.dataTransfer.effectAllowed = "move";
        setDragged(true);
      }}
      onDragEnd={() => setDragged(false)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <span className={styles.number}>
          {showLead || field === undefined ? null : <ActionFieldDot id={field} />}
          {measure.number}
        </span>
        <Menu
          trigger="…"
          arrow={false}
          look="bare"
          align="end"
          name={words.move(title)}
          note={words.moveTo}
          items={statuses.map((status) => ({
            key: status,
            label: choiceWord("measureStatus", status, language),
            checked: status === measure.status,
            onSelect: () => onMove(status),
          }))}
        />
      </div>
      <Link href={`/list/measures/${measure.id}`} className={styles.title} draggable={false}>
        {title}
      </Link>
      <div className={styles.facts}>
        {foreign ? <span>{foreign}</span> : null}
        {measure.priority ? (
          <span title={words.priority(measure.priority)}>{measure.priority}</span>
        ) : null}
        {over && measure.endsOn ? (
          <StateMark
            state="missing"
            word={`${formatDay(measure.endsOn, language)} ${words.overdue}`}
          />
        ) : measure.endsOn ? (
          <span>{words.until(formatDay(measure.endsOn, language))}</span>
        ) : null}
        {showLead && measure.lead !== null ? (
          <span className={styles.lead}>
            {titleOfId(records, "structures", measure.lead, language)}
          </span>
        ) : null}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    padding: "6px 8px 8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "grab",
    overflowWrap: "break-word",
    hyphens: "auto",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  dragged: { opacity: 0.5 },
  title: {
    display: "block",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "20px",
  },
  number: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  lead: { flexBasis: "100%" },
});
