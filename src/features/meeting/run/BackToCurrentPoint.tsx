import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../../data/language.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import type { Run } from "./useRun.ts";

/** Where the round is while this person looks at another point, and the way back. */
export function BackToCurrentPoint({ run }: { run: Run }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { shown, current, look, call } = run;
  if (!shown || shown.item.id === current?.item.id) return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.sentence}>
        {current ? words.elsewhere(current.number) : words.allDone}
      </span>
      {current ? (
        <Button size="small" onClick={() => look(null)}>
          {words.comeBack}
        </Button>
      ) : null}
      <Button size="small" onClick={() => call(shown.item)}>
        {words.callHere}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "8px 12px",
    marginBottom: "16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { marginRight: "auto" },
});
