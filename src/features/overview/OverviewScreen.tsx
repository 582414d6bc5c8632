import { Button, makeStyles } from "@fluentui/react-components";
import { Link } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Later } from "../../components/frame/Later.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { overviewWords } from "../../i18n/analysis/overview.ts";
import { CapacityStrip } from "./CapacityStrip.tsx";
import { DecisionList } from "./DecisionList.tsx";
import { LevelMatrix } from "./LevelMatrix.tsx";
import { OverviewStatement } from "./OverviewStatement.tsx";
import { RecentChanges } from "./RecentChanges.tsx";

/** Where we stand at the Stichtag: one sentence, what has to be decided, coverage, capacity, what changed. */
export function OverviewScreen() {
  const styles = useStyles();
  const words = useWords(overviewWords);
  const empty = useRecords().structures.all.length === 0;
  return (
    <Screen title={words.title}>
      <Later rows={2} rowHeight={36}>
        <OverviewStatement />
      </Later>
      {empty ? (
        <EmptyState
          sentence={words.empty}
          action={
            <span className={styles.buttons}>
              <Link href="/list/structures/new" asChild>
                <Button as="a" appearance="primary">
                  {words.addStructure}
                </Button>
              </Link>
              <Link href="/import" asChild>
                <Button as="a">{words.importList}</Button>
              </Link>
            </span>
          }
        />
      ) : (
        <div className={styles.columns}>
          <div className={styles.left}>
            <Later rows={5} rowHeight={72}>
              <DecisionList />
            </Later>
            <RecentChanges />
          </div>
          <div className={styles.right}>
            <Later rows={14} rowHeight={28}>
              <LevelMatrix />
            </Later>
            <Later rows={6}>
              <CapacityStrip />
            </Later>
          </div>
        </div>
      )}
    </Screen>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 384px",
    columnGap: "32px",
    marginTop: "28px",
    "@media (max-width: 1100px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "32px" },
  },
  left: { display: "flex", flexDirection: "column", gap: "32px", minWidth: 0 },
  right: { display: "flex", flexDirection: "column", gap: "28px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
