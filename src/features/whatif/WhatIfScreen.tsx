import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLocation } from "wouter";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useAnalysisOf } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import type { Change } from "../../domain/analysis/scenarios/change.ts";
import { scenarios } from "../../domain/analysis/scenarios/scenarios.ts";
import { computingWords } from "../../i18n/analysis/computing.ts";
import { whatifWords } from "../../i18n/analysis/whatif.ts";
import { AssumptionForm } from "./AssumptionForm.tsx";
import { wordAssumption } from "./assumption.ts";
import { EffectTables } from "./EffectTables.tsx";

/** A scenario nobody has to save: assumptions at the left, their effect side by side with things as they stand. */
export function WhatIfScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(whatifWords);
  const computing = useWords(computingWords);
  const records = useRecords();
  const store = useStore();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const [, go] = useLocation();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const { result, underWay } = useAnalysisOf(scenarios, [changes] as const);
  const texts = changes.map((change) => wordAssumption(records, change, language));
  const adopt = () => {
    const fields = changes.flatMap((change) =>
      change.do === "add"
        ? change.list === "structures"
          ? (change.values.actionFields ?? [])
          : []
        : change.list === "structures"
          ? (records.structures.byId.get(change.id)?.actionFields ?? [])
          : [],
    );
    const id = store.create("measures", {
      title: (texts[0] ?? words.adoptTitle).slice(0, 255),
      description: texts.join("\n"),
      actionFields: [...new Set(fields)],
      priority: "B",
      status: "idea",
    });
    go(`/list/measures/${id}`);
  };
  return (
    <Screen title={words.title} statement={words.lead}>
      <p className={styles.unsaved}>
        <StateMark state="unknown" word={words.unsaved} />
      </p>
      <SectionHeading count={changes.length}>{words.assumptions}</SectionHeading>
      {changes.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      <ul className={styles.list}>
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same assumption may be made twice.
          <li key={`${at} ${text}`} className={styles.row}>
            <span>{text}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.removeNamed(text)}
              onClick={() => setChanges(changes.filter((_, index) => index !== at))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <AssumptionForm onAdd={(change) => setChanges([...changes, change])} />
      {changes.length > 0 ? (
        <>
          <div className={styles.actions}>
            <Button appearance="primary" disabled={!mayWrite} onClick={adopt}>
              {words.adopt}
            </Button>
            <Button onClick={() => setChanges([])}>{words.reset}</Button>
            <p className={styles.waiting} role="status">
              {underWay ? (result ? computing.anew : computing.first) : ""}
            </p>
          </div>
          {result ? <EffectTables result={result} /> : <SkeletonRows />}
        </>
      ) : null}
    </Screen>
  );
}

const useStyles = makeStyles({
  unsaved: {
    margin: "0 0 20px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  note: { margin: "0 0 12px", color: tokens.colorNeutralForeground3 },
  list: { margin: "0 0 16px", padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 16px",
    minHeight: "36px",
    maxWidth: "760px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  waiting: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    margin: "20px 0 28px",
  },
});
