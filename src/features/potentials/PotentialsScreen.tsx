import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Link } from "wouter";
import { Explain } from "../../components/figures/Explain.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { idlePotentials } from "../../domain/analysis/supply/idlePotentials.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import { potentialsWords } from "../../i18n/analysis/potentials.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { PotentialRow } from "./PotentialRow.tsx";

/** Chances and potentials on their way: recognised, made public, being developed, developed. */
export function PotentialsScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(potentialsWords);
  const { potentials, measures } = useRecords();
  const { asOf } = useView();
  const { withoutMeasure, byState } = useAnalysis(idlePotentials);
  const used = useMemo(() => {
    const counts = new Map<number, number>();
    for (const { uses } of measures.all)
      for (const id of uses) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [measures]);
  const all = potentials.all.length;
  const published = potentials.all.filter(
    ({ publishedOn, state }) =>
      (publishedOn !== null && publishedOn <= asOf) || (state !== null && state !== "recognised"),
  );
  const known = () =>
    words.statesKnown(byState.find(({ state }) => state === "unknown")?.potentials.length ?? 0);
  const named = (entries: readonly { readonly id: number }[]) => () =>
    entries.map(({ id }) => ({ list: "potentials" as const, id }));
  const groups = [...choiceSets.potentialState, "unknown" as const].flatMap((state) => {
    const members = byState.find((group) => group.state === state)?.potentials ?? [];
    return members.length > 0 ? [{ state, members }] : [];
  });
  return (
    <Screen
      title={words.title}
      statement={
        all === 0 ? null : (
          <>
            <Explain
              title={words.allTitle}
              definition={words.allDefinition}
              formula={words.allFormula(all)}
              records={named(potentials.all)}
              completeness={known}
            >
              {words.statement(all)}
            </Explain>
            ,{" "}
            <Explain
              title={words.publishedTitle}
              definition={words.publishedDefinition}
              formula={words.publishedFormula(published.length, all)}
              records={named(published)}
              completeness={known}
            >
              {words.published(published.length)}
            </Explain>
            ,{" "}
            <Explain
              title={words.idleTitle}
              definition={words.idleDefinition}
              formula={words.idleFormula(withoutMeasure.length, all)}
              records={named(withoutMeasure)}
              completeness={known}
            >
              <strong className={withoutMeasure.length > 0 ? styles.idle : undefined}>
                {words.idle(withoutMeasure.length)}
              </strong>
            </Explain>
            .
          </>
        )
      }
      actions={
        <>
          <Link href="/list/potentials" className={styles.link}>
            {words.asTable}
          </Link>
          <Link href="/list/potentials/new" asChild>
            <Button as="a" appearance="primary">
              {words.add}
            </Button>
          </Link>
        </>
      }
    >
      {all === 0 ? <EmptyState sentence={words.empty} /> : null}
      {groups.map(({ state, members }) => (
        <section key={state} className={styles.group} aria-labelledby={`state-${state}`}>
          <SectionHeading id={`state-${state}`} count={members.length}>
            {choiceWord("potentialState", state, language)}
          </SectionHeading>
          <ul className={styles.list}>
            {members.map((potential) => (
              <PotentialRow
                key={potential.id}
                potential={potential}
                measures={used.get(potential.id) ?? 0}
              />
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}

const useStyles = makeStyles({
  idle: { color: tokens.colorPaletteRedForeground1 },
  link: {
    alignSelf: "center",
    color: tokens.colorNeutralForeground2,
    textUnderlineOffset: "3px",
  },
  group: { marginBottom: "28px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});
