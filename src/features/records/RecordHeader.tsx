import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { useLocation } from "wouter";
import { FrameContext } from "../../components/frame/frame.ts";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useTriggerStyles } from "../../components/overlays/trigger.ts";
import { recordState } from "../../components/records/recordState.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import { useView } from "../../data/view.ts";
import { withCountedCost } from "../../domain/analysis/money/costSource.ts";
import { confirmation } from "../../domain/confirmation.ts";
import type { Day } from "../../domain/day.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { displayField, titleOf } from "../../i18n/records/display.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { wordConfirmed } from "../../i18n/records/wordConfirmed.ts";
import { BackLink } from "./BackLink.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";

/** Name, where it stands, and what can be done with the whole record. */
export function RecordHeader(props: {
  list: ListName;
  entry: Entry;
  editing: boolean;
  onEdit: () => void;
}) {
  const { list, entry, editing, onEdit } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const records = useRecords();
  const store = useStore();
  const { site } = usePorts();
  const view = useView();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const today = useToday();
  const [, navigate] = useLocation();
  const { notify } = useContext(FrameContext);
  const standing = useStorePart((state) => state.standing);
  const [removing, setRemoving] = useState(false);
  const title = titleOf(records, list, entry, language);
  const state = recordState(records, list, entry, view, language);
  const counted = withCountedCost(records, list, entry);
  const facts = (factsOf[list] ?? [])
    .map((name) => displayField(records, list, name, counted, language))
    .filter((text) => text !== "");
  const mayWrite = standing?.mayWrite !== false;
  const changes = confirmation(list, today, standing);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <BackLink list={list} />
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.state}>
          {state ? <StateMark {...state} strong /> : null}
          <span className={styles.facts}>{facts.join(" · ")}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <div className={styles.buttons}>
          {mayWrite ? (
            <Button appearance="subtle" onClick={() => setRemoving(true)}>
              {words.remove}
            </Button>
          ) : null}
          {entry.id > 0 ? (
            <a
              className={mergeClasses(triggers.trigger, triggers.plain, styles.open)}
              href={site.entryUrl(list, entry.id)}
              target="_blank"
              rel="noreferrer"
            >
              {words.openInSharePoint}
            </a>
          ) : null}
          {mayWrite && !editing ? <Button onClick={onEdit}>{words.edit}</Button> : null}
          {mayWrite && changes ? (
            <Button
              appearance="primary"
              size="large"
              onClick={() => {
                store.update(list, entry.id, changes);
                notify({ sentence: words.confirmedSaid(title) });
              }}
            >
              {words.confirmFacts}
            </Button>
          ) : null}
        </div>
        {changes ? <Confirmed entry={entry} today={today} /> : null}
      </div>
      {removing ? (
        <RemoveDialog
          list={list}
          entry={entry}
          title={title}
          onCancel={() => setRemoving(false)}
          onRemove={() => {
            setRemoving(false);
            store.recycle(list, entry.id);
            const edit = store
              .getState()
              .outbox.edits.findLast(({ kind, id }) => kind === "recycle" && id === entry.id);
            notify({
              sentence: words.removed(title),
              ...(edit
                ? { action: { label: words.undo, run: () => store.drop(edit.number) } }
                : {}),
            });
            navigate(`/list/${list}`);
          }}
        />
      ) : null}
    </header>
  );
}

/** When the facts were last confirmed, seen from the Stichtag. */
function Confirmed({ entry, today }: { entry: Entry; today: Day }) {
  const styles = useStyles();
  const { settings, asOf } = useView();
  const language = useLanguage();
  const { confirmedOn = null } = entry as { readonly confirmedOn?: Day | null };
  const { text, stale } = wordConfirmed(confirmedOn, {
    today,
    asOf,
    staleAfterDays: settings.staleAfterDays,
    language,
  });
  return (
    <p className={styles.confirmed}>{stale ? <StateMark state="partly" word={text} /> : text}</p>
  );
}

const factsOf: { readonly [L in ListName]?: readonly string[] } = {
  structures: ["provider", "spatialLevels", "fte"],
  fundings: ["structure", "measure", "amount"],
  measures: ["lead", "fteNeeded", "cost"],
  needs: ["kind", "spatialLevel", "priority"],
  potentials: ["state"],
  gaps: ["kind", "lead"],
};

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "12px 24px",
    paddingBottom: "16px",
  },
  names: { minWidth: 0, flexGrow: 1, flexBasis: "320px" },
  title: {
    margin: "4px 0",
    fontSize: tokens.fontSizeHero700,
    lineHeight: "36px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "@media (max-width: 791px)": { fontSize: tokens.fontSizeBase500, lineHeight: "28px" },
  },
  state: { display: "flex", flexWrap: "wrap", gap: "4px 16px", margin: 0 },
  facts: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-end", gap: "4px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    paddingTop: "16px",
  },
  open: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  confirmed: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});
