import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTriggerStyles } from "../../../components/overlays/trigger.ts";
import { useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { agendaOf, type Meeting } from "../../../domain/meeting/agenda.ts";
import { goTo } from "../../../domain/meeting/run.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { presently } from "../useClock.ts";

/** Lines typed at a point and not entered: each leads back to its point, where it still stands. */
export function NotEntered({ meeting, onBack }: { meeting: Meeting; onBack: () => void }) {
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(meetingWords);
  const records = useRecords();
  const store = useStore();
  return agendaOf(records, meeting.id).map((item, index) => {
    const typed = store.readDraft(`outcome:new:${item.key ?? item.id}`)?.["text"];
    if (typeof typed !== "string" || typed.trim() === "") return null;
    return (
      <p key={item.key ?? item.id} className={styles.line}>
        {words.notEntered(typed.trim())}{" "}
        <button
          type="button"
          className={mergeClasses(triggers.trigger, triggers.link)}
          onClick={() => {
            if (meeting.currentItem !== item.id) goTo(store, records, meeting, item, presently());
            onBack();
          }}
        >
          {words.toPoint(index + 1)}
        </button>
      </p>
    );
  });
}

const useStyles = makeStyles({
  line: {
    margin: "0 0 12px",
    overflowWrap: "anywhere",
    color: tokens.colorPaletteRedForeground1,
  },
});
