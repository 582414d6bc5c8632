import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SectionHeading } from "../../../components/frame/SectionHeading.tsx";
import { useInputStyles } from "../../../components/inputs/input.ts";
import { useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import {
  agendaOf,
  type Meeting,
  nextPosition,
  topicStore,
} from "../../../domain/meeting/agenda.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";

/** Topics that wait for a meeting; with a meeting given, each goes onto its agenda by one click. */
export function TopicBacklog({ meeting }: { meeting: Meeting | null }) {
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(meetingWords);
  const records = useRecords();
  const store = useStore();
  const [typed, setTyped] = useState("");
  const topics = topicStore(records);
  const add = () => {
    const title = typed.trim();
    if (title === "") return;
    store.create("agendaItems", { title, kind: "other", plannedMinutes: 10, state: "open" });
    setTyped("");
  };
  return (
    <section aria-labelledby="topics">
      <SectionHeading id="topics" count={topics.length}>
        {words.topicStore}
      </SectionHeading>
      {topics.length === 0 ? <p className={styles.none}>{words.noTopics}</p> : null}
      <ul className={styles.list}>
        {topics.map((item) => (
          <li key={item.key ?? item.id} className={styles.row}>
            <div className={styles.text}>
              <div className={styles.title}>{item.title}</div>
              {item.because ? <div className={styles.because}>{item.because}</div> : null}
              {item.waits ? <div className={styles.because}>{words.waits}</div> : null}
            </div>
            {meeting ? (
              <Button
                size="small"
                aria-label={`${words.onAgenda}: ${item.title}`}
                onClick={() =>
                  store.update("agendaItems", item.id, {
                    meeting: meeting.id,
                    position: nextPosition(agendaOf(records, meeting.id)),
                    waits: false,
                  })
                }
              >
                {words.onAgenda}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className={inputs.input}
          value={typed}
          placeholder={words.topicTitle}
          aria-label={words.topicTitle}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" className={styles.add}>
          {words.addTopic}
        </Button>
      </form>
    </section>
  );
}

const useStyles = makeStyles({
  none: { margin: "0 0 12px", color: tokens.colorNeutralForeground3 },
  list: {
    margin: "0 0 12px",
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px 16px",
    alignItems: "center",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, flexBasis: "200px", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  because: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  own: { display: "flex", gap: "8px" },
  add: { flexShrink: 0, whiteSpace: "nowrap" },
});
