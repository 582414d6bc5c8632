import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useState } from "react";
import { SectionHeading } from "../../../components/frame/SectionHeading.tsx";
import { useInputStyles } from "../../../components/inputs/input.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useStore } from "../../../data/store.ts";
import {
  type AgendaItem,
  type Meeting,
  moveItem,
  nextPosition,
  schedule,
} from "../../../domain/meeting/agenda.ts";
import { formatTime } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { presently, useTimeZone } from "../useClock.ts";
import { AgendaRow } from "./AgendaRow.tsx";

/** The agenda being prepared: order, minutes, who presents; own points by Enter. */
export function AgendaEditor({
  meeting,
  items,
}: {
  meeting: Meeting;
  items: readonly AgendaItem[];
}) {
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const store = useStore();
  const timeZone = useTimeZone();
  const [own, setOwn] = useState("");
  const slots = schedule(meeting, items, meeting.startsAt ?? presently());
  const minutes = items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);

  const add = () => {
    const title = own.trim();
    if (title === "") return;
    store.create("agendaItems", {
      title,
      meeting: meeting.id,
      position: nextPosition(items),
      plannedMinutes: 10,
      kind: "other",
      state: "open",
    });
    setOwn("");
  };
  const onKeyDown = (item: AgendaItem) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    moveItem(store, items, item.id, event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <section aria-labelledby="agenda">
      <SectionHeading
        id="agenda"
        count={items.length}
        action={<span className={styles.sum}>{words.minutesCount(minutes)}</span>}
      >
        {words.agenda}
      </SectionHeading>
      {items.length === 0 ? <p className={styles.none}>{words.agendaNone}</p> : null}
      <ol className={styles.list}>
        {slots.map(({ item, number, startsAt }, index) => (
          <li key={item.key ?? item.id} className={styles.row} onKeyDown={onKeyDown(item)}>
            <span className={styles.time}>{formatTime(startsAt, timeZone, "en")}</span>
            <AgendaRow item={item} number={number} meeting={meeting} />
            <span className={styles.moves}>
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUp16Regular />}
                disabled={index === 0}
                aria-label={words.earlier(item.title ?? "")}
                onClick={() => moveItem(store, items, item.id, -1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowDown16Regular />}
                disabled={index === items.length - 1}
                aria-label={words.later(item.title ?? "")}
                onClick={() => moveItem(store, items, item.id, 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <form
        className={styles.own}
        lang={language}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className={inputs.input}
          value={own}
          placeholder={words.ownPoint}
          aria-label={words.ownPoint}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button type="submit" className={styles.add}>
          {words.addPoint}
        </Button>
      </form>
    </section>
  );
}

const useStyles = makeStyles({
  none: { margin: "0 0 12px", color: tokens.colorNeutralForeground3 },
  sum: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  list: {
    margin: "0 0 12px",
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "48px minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "start",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  time: {
    paddingTop: "4px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  moves: { display: "flex" },
  own: { display: "flex", gap: "8px" },
  add: { flexShrink: 0, whiteSpace: "nowrap" },
});
