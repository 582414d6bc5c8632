import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { saveFile } from "../../components/frame/saveFile.ts";
import { ConfirmDialog } from "../../components/overlays/ConfirmDialog.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import { formatDay } from "../../i18n/format.ts";
import { setupWords } from "../../i18n/setup/setup.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { useWork } from "./useWork.ts";

/** Example data, import, full export. */
export function Exchange({ listsThere }: { listsThere: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(setupWords);
  const { site, exampleLoader } = usePorts();
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? false);
  const [asking, setAsking] = useState(false);
  const { work, run } = useWork();
  const load = () => {
    setAsking(false);
    void run(async (report) => {
      const loadExamples = await exampleLoader();
      await loadExamples(site, (done, of) => report(words.working(done, of, words.examples)));
      await store.refresh();
    });
  };
  const exportAll = () =>
    void run(async () => {
      const { exportZip } = await import("../../exchange/exportZip.ts");
      saveFile(
        words.exportName(formatDay(today, language)),
        exportZip(records, language),
        "application/zip",
      );
    });
  return (
    <section aria-labelledby="exchange">
      <SectionHeading id="exchange">{words.exchange}</SectionHeading>
      <Row
        name={words.examples}
        text={words.examplesText}
        action={
          <Button
            disabled={!mayWrite || !listsThere || work.state === "working"}
            onClick={() => setAsking(true)}
          >
            {words.loadExamples}
          </Button>
        }
      />
      <Row
        name={words.importTitle}
        text={words.importText}
        action={
          <Link href="/import" asChild>
            <Button as="a">{words.chooseFile}</Button>
          </Link>
        }
      />
      <Row
        name={words.exportTitle}
        text={words.exportText}
        action={
          <Button disabled={work.state === "working"} onClick={exportAll}>
            {words.export}
          </Button>
        }
      />
      <p className={styles.status} role="status">
        {work.state === "working" ? work.text : work.state === "done" ? words.workDone : ""}
        {work.state === "failed"
          ? `${words.workFailed} ${wordFailure(work.failure, language).title}. ${wordFailure(work.failure, language).cure}`
          : ""}
      </p>
      <ConfirmDialog
        open={asking}
        title={words.examples}
        sentence={words.loadExamplesAsk}
        confirm={words.loadExamples}
        onConfirm={load}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}

function Row({ name, text, action }: { name: string; text: string; action: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>{text}</p>
      </div>
      {action}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px 24px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: 0, flex: "1 1 240px" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: "20px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "20px" },
  status: { minHeight: "20px", margin: "8px 0 20px", color: tokens.colorNeutralForeground2 },
});
