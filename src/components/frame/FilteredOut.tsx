import { Button, makeStyles } from "@fluentui/react-components";
import { EmptyState } from "./EmptyState.tsx";

/** A choice that leaves nothing to show, and how it is taken back. */
export interface Narrowing {
  /** What it leaves out everything but, such as "Zeitraum 2016". */
  readonly name: string;
  /** On the button that takes it back. */
  readonly undo: string;
  readonly onUndo: () => void;
}

/** Nothing is left by choices a person made: says so, by which, and offers the way back from each. */
export function FilteredOut(props: { sentence: string; by: readonly Narrowing[] }) {
  const styles = useStyles();
  const { sentence, by } = props;
  return (
    <EmptyState
      sentence={sentence}
      action={
        <div className={styles.ways}>
          {by.map(({ undo, onUndo }) => (
            <Button key={undo} onClick={onUndo}>
              {undo}
            </Button>
          ))}
        </div>
      }
    />
  );
}

const useStyles = makeStyles({ ways: { display: "flex", flexWrap: "wrap", gap: "8px" } });
