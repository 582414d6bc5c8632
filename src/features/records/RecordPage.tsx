import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { useStore } from "../../data/store.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { FindingsAbout } from "./FindingsAbout.tsx";
import { FundingBars } from "./FundingBars.tsx";
import { History } from "./History.tsx";
import { LinkedRecords } from "./LinkedRecords.tsx";
import { RecordFacts } from "./RecordFacts.tsx";
import { RecordHeader } from "./RecordHeader.tsx";

/** A record with everything about it: facts to be changed in place, what is linked, what was found, what happened. */
export function RecordPage({ list, entry }: { list: ListName; entry: Entry }) {
  const styles = useStyles();
  const store = useStore();
  // A form left half-filled opens again.
  const [editing, setEditing] = useState(() => store.readDraft(`${list}:${entry.id}`) !== null);
  return (
    <>
      <RecordHeader list={list} entry={entry} editing={editing} onEdit={() => setEditing(true)} />
      <div className={styles.columns}>
        <div className={styles.left}>
          {editing ? (
            <RecordForm
              list={list}
              id={entry.id}
              onSaved={() => setEditing(false)}
              onCancel={() => setEditing(false)}
            />
          ) : (
            <RecordFacts list={list} entry={entry} />
          )}
          <History list={list} entry={entry} />
        </div>
        <aside className={styles.right}>
          <FundingBars list={list} id={entry.id} />
          <FindingsAbout list={list} id={entry.id} />
          <LinkedRecords list={list} id={entry.id} />
        </aside>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(240px, 340px)",
    gap: "24px 40px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 1023px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  left: { minWidth: 0 },
  right: { minWidth: 0, display: "flex", flexDirection: "column", gap: "24px" },
});
