import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Screen } from "../../components/frame/Screen.tsx";
import { useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { ChapterId } from "../../domain/plan/chapters.ts";
import { nextVersion } from "../../domain/plan/versionNumber.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { ChapterList } from "./ChapterList.tsx";
import { PaperPane } from "./PaperPane.tsx";
import { TextDialog } from "./TextDialog.tsx";
import { useChapters } from "./useChapters.ts";
import { usePlanDocument } from "./usePlanDocument.ts";
import { VersionPane } from "./VersionPane.tsx";

/** Chapters at the left, the paper in the middle, the version and what comes next at the right. */
export function MasterplanScreen() {
  const styles = useStyles();
  const words = useWords(masterplanWords);
  const records = useRecords();
  const { periods } = useView();
  const { included, toggle, withoutPeriods, togglePeriod } = useChapters();
  const [selected, setSelected] = useState<ChapterId | "cover">("inventory");
  const [editing, setEditing] = useState(false);
  const number = nextVersion(records.planVersions.all);
  const options = {
    chapters: included,
    periods: periods.map(({ id }) => id).filter((id) => !withoutPeriods.includes(id)),
    number,
    state: "draft" as const,
  };
  const { document, writing } = usePlanDocument(options);
  return (
    <Screen title={words.title} full>
      <div className={styles.panes}>
        <ChapterList
          selected={selected}
          included={included}
          withoutPeriods={withoutPeriods}
          onSelect={setSelected}
          onToggle={toggle}
          onTogglePeriod={togglePeriod}
        />
        <PaperPane
          document={document}
          writing={writing}
          selected={selected}
          onSelect={setSelected}
          onEditText={() => setEditing(true)}
        />
        <VersionPane document={writing ? null : document} number={number} />
      </div>
      {editing && selected !== "cover" ? (
        <TextDialog chapter={selected} onClose={() => setEditing(false)} />
      ) : null}
    </Screen>
  );
}

const useStyles = makeStyles({
  panes: {
    display: "grid",
    gridTemplateColumns: "304px minmax(0, 1fr) 288px",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 1100px)": {
      gridTemplateColumns: "260px minmax(0, 1fr)",
      gridTemplateRows: "auto minmax(0, 1fr)",
      "& > :last-child": { gridColumn: "1 / -1", gridRow: "1" },
    },
    "@media (max-width: 791px)": {
      display: "flex",
      flexDirection: "column",
      "& > :last-child": { order: -1 },
    },
  },
});
