import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLocation } from "wouter";
import { useInputStyles } from "../../../components/inputs/input.ts";
import { RecordPicker } from "../../../components/inputs/RecordPicker.tsx";
import { Menu } from "../../../components/overlays/Menu.tsx";
import { useWords } from "../../../data/language.ts";
import { useStore } from "../../../data/store.ts";
import type { AgendaItem, Meeting } from "../../../domain/meeting/agenda.ts";
import { parseReference } from "../../../domain/records.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";

/** A point being prepared: its question and reason, minutes, and who presents it. */
export function AgendaRow(props: { item: AgendaItem; number: number; meeting: Meeting }) {
  const { item, number } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(meetingWords);
  const store = useStore();
  const [, go] = useLocation();
  const [title, setTitle] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<string | null>(null);
  const about = parseReference(item.about);
  const name = item.title ?? "";

  const saveTitle = () => {
    const typed = title?.trim();
    if (typed && typed !== name) store.update("agendaItems", item.id, { title: typed });
    setTitle(null);
  };
  const saveMinutes = () => {
    const typed = Number(minutes);
    const fits = minutes !== null && Number.isInteger(typed) && typed >= 0 && typed <= 600;
    if (fits && typed !== item.plannedMinutes) {
      store.update("agendaItems", item.id, { plannedMinutes: typed });
    }
    setMinutes(null);
  };
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        {title === null ? (
          <button type="button" className={styles.title} onClick={() => setTitle(name)}>
            {name}
          </button>
        ) : (
          <input
            className={inputs.input}
            // biome-ignore lint/a11y/noAutofocus: it replaces the text that was just clicked.
            autoFocus
            aria-label={words.editPoint}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onBlur={saveTitle}
            onKeyDown={(event) => {
              if (event.key === "Enter") saveTitle();
              if (event.key === "Escape") setTitle(null);
            }}
          />
        )}
      </div>
      {item.because ? <p className={styles.because}>{item.because}</p> : null}
      <div className={styles.facts}>
        <input
          className={`${inputs.input} ${styles.minutes}`}
          inputMode="numeric"
          aria-label={words.minutesOf(name)}
          value={minutes ?? String(item.plannedMinutes ?? "")}
          onChange={(event) => setMinutes(event.target.value)}
          onBlur={saveMinutes}
          onKeyDown={(event) => event.key === "Enter" && saveMinutes()}
        />
        <span className={styles.unit}>min</span>
        <div className={styles.presenter}>
          <RecordPicker
            list="organisations"
            label={words.presenterOf(name)}
            value={item.presenter === null ? [] : [item.presenter]}
            onChange={([id]) => store.update("agendaItems", item.id, { presenter: id ?? null })}
          />
        </div>
        <Menu
          trigger="…"
          arrow={false}
          look="bare"
          name={words.pointMenu(name)}
          align="end"
          items={[
            ...(about
              ? [
                  {
                    key: "open",
                    label: words.openRecord,
                    onSelect: () => go(`/list/${about.list}/${about.id}`),
                  },
                ]
              : []),
            {
              key: "store",
              label: words.toStore,
              onSelect: () =>
                store.update("agendaItems", item.id, { meeting: null, position: null }),
            },
            {
              key: "delete",
              label: words.deletePoint,
              onSelect: () => store.recycle("agendaItems", item.id),
            },
          ]}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: { minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  head: { display: "flex", gap: "8px", alignItems: "baseline" },
  number: {
    minWidth: "16px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  title: {
    appearance: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: "inherit",
    padding: "2px 4px",
    margin: "0 -4px",
    textAlign: "left",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "text",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  because: {
    margin: "0 0 0 24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  facts: { display: "flex", gap: "8px", alignItems: "center", marginLeft: "24px" },
  minutes: { width: "52px", textAlign: "right" },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  presenter: { flexGrow: 1, minWidth: 0, maxWidth: "280px" },
});
