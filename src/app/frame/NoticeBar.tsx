import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Notice } from "../../components/frame/frame.ts";
import { useTriggerStyles } from "../../components/overlays/trigger.ts";

const shownMs = 8_000;

/** A sentence at the foot that goes by itself, with what can still be taken back. */
export function NoticeBar({ notice, onDone }: { notice: Notice; onDone: () => void }) {
  const styles = useStyles();
  const triggers = useTriggerStyles();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time begins anew with each notice.
  useEffect(() => {
    const timer = setTimeout(onDone, shownMs);
    return () => clearTimeout(timer);
  }, [notice, onDone]);
  const { sentence, action } = notice;
  return (
    <div className={styles.bar}>
      <span>{sentence}</span>
      {action ? (
        <button
          type="button"
          className={mergeClasses(triggers.trigger, triggers.button)}
          onClick={() => {
            action.run();
            onDone();
          }}
        >
          {action.label}
        </button>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px 16px",
    padding: "8px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
