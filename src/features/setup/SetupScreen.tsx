import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Screen } from "../../components/frame/Screen.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useStore } from "../../data/store.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { formatClock } from "../../i18n/format.ts";
import { setupWords } from "../../i18n/setup/setup.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { sortChecks } from "./checkRows.ts";
import { EnvironmentRows } from "./EnvironmentRows.tsx";
import { Exchange } from "./Exchange.tsx";
import { LinkRow } from "./LinkRow.tsx";
import { ListRows } from "./ListRows.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import { useCheck } from "./useCheck.ts";
import { useWork } from "./useWork.ts";

/** Checks of site, lists, columns and rights, each with its cure; example data, exchange, settings. */
export function SetupScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(setupWords);
  const { provisioning, host } = usePorts();
  const store = useStore();
  const { lists, failure, running, at, check } = useCheck();
  const { work, run } = useWork();
  const sorted = lists ? sortChecks(lists) : null;
  const open = sorted
    ? [sorted.missingLists, sorted.missingColumns, sorted.mendable, sorted.wrongTypes].filter(
        (found) => found.length > 0,
      ).length
    : 0;
  const say = (report: (text: string) => void) => (done: number, of: number, list: ListName) =>
    report(words.working(done, of, listWords[language][list].title));
  const after = async () => {
    await check();
    await store.refresh();
  };
  const provision = () =>
    void run(async (report) => {
      await host.requestManage();
      await provisioning.provision(language, say(report), host.linkTo).finally(after);
    });
  const mend = () =>
    void run(async (report) => {
      await host.requestManage();
      const found = new Set((sorted?.mendable ?? []).map(({ list }) => list));
      await provisioning.mend([...found], say(report)).finally(after);
    });
  const link = () =>
    void run(async (report) => {
      await host.requestManage();
      const { missing, outdated } = sorted?.links ?? { missing: [], outdated: [] };
      const names = [...missing, ...outdated].map(({ name }) => name);
      await provisioning.link(names, host.linkTo, say(report)).finally(after);
    });
  return (
    <Screen
      title={words.title}
      statement={
        failure
          ? words.checkFailed
          : !sorted
            ? words.checking
            : sorted.there === 0
              ? words.nothingYet
              : open === 0
                ? words.usable
                : words.needsOwner(open, 4)
      }
    >
      {failure ? (
        <p className={styles.failure} role="alert">
          {wordFailure(failure, language).title}. {wordFailure(failure, language).cure}
        </p>
      ) : null}
      <ul className={styles.rows} aria-busy={running}>
        {sorted ? (
          <ListRows
            checks={sorted}
            busy={work.state === "working"}
            onProvision={provision}
            onMend={mend}
          />
        ) : null}
        {sorted && sorted.there > 0 ? (
          <LinkRow links={sorted.links} busy={work.state === "working"} onLink={link} />
        ) : null}
        <EnvironmentRows checks={sorted} />
      </ul>
      <div className={styles.again}>
        <Button disabled={running || work.state === "working"} onClick={() => void check()}>
          {words.again}
        </Button>
        <span className={styles.note} role="status">
          {work.state === "working"
            ? work.text || words.checking
            : work.state === "done"
              ? words.workDone
              : at
                ? words.checkedAt(formatClock(at, language))
                : ""}
        </span>
      </div>
      {work.state === "failed" ? (
        <p className={styles.failure} role="alert">
          {words.workFailed} {wordFailure(work.failure, language).title}.{" "}
          {wordFailure(work.failure, language).cure}
        </p>
      ) : null}
      <Exchange listsThere={sorted !== null && sorted.missingLists.length === 0} />
      <SettingsForm />
    </Screen>
  );
}

const useStyles = makeStyles({
  rows: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  again: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px", margin: "20px 0" },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  failure: { margin: "0 0 16px", color: tokens.colorPaletteRedForeground1 },
});
