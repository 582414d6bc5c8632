import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link, useParams } from "wouter";
import { Explain } from "../../components/figures/Explain.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import { isOpen } from "../../domain/analysis/measures/resolutions.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { responsibilitiesWords } from "../../i18n/analysis/responsibilities.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { formatDay } from "../../i18n/format.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { unitFacts } from "./unitFacts.ts";

/** A unit on one page: its main tasks, structures, measures, and what is open with it. */
export function UnitScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(responsibilitiesWords);
  const records = useRecords();
  const { asOf } = useView();
  const { findings: all } = useAnalysis(findings);
  const { id } = useParams<{ id: string }>();
  const unit = records.organisations.byId.get(Number(id));
  if (!unit)
    return (
      <Screen title={words.unit}>
        <EmptyState sentence={words.gone} />
      </Screen>
    );
  const facts = unitFacts(records, unit.id);
  const own = new Set(facts.structures.map((structure) => structure.id));
  const about = all.filter(
    ({ suppressed: quiet, records: named }) =>
      !quiet && named.some((record) => record.list === "structures" && own.has(record.id)),
  );
  const leads = facts.roles.filter(({ role }) => role === "leads");
  const task = (role: (typeof facts.roles)[number]) => (
    <>
      <RecordLink list="tasks" id={role.task ?? 0} />{" "}
      <span className={styles.note}>
        {role.role ? choiceWord("role", role.role, language) : ""}
      </span>
    </>
  );
  return (
    <Screen
      title={unit.title ?? words.unit}
      statement={
        <Explain
          title={words.unitExplain}
          definition={words.unitDefinition}
          formula={words.unitFormula(facts.structures.length, leads.length, facts.open.length)}
          records={() => [
            ...named("structures", facts.structures),
            ...named("responsibilities", leads),
            ...named("outcomes", facts.open),
          ]}
          completeness={() =>
            words.unitKnown(
              records.outcomes.all.filter(
                (outcome) => isOpen(outcome) && outcome.responsible === null,
              ).length,
            )
          }
        >
          {words.statementUnit(facts.structures.length, leads.length, facts.open.length)}
        </Explain>
      }
      actions={
        <>
          <Button onClick={() => print()}>{words.print}</Button>
          <Link href={`/list/organisations/${unit.id}`} asChild>
            <Button as="a">{words.record}</Button>
          </Link>
        </>
      }
    >
      {unit.unitOf === null ? null : (
        <p className={styles.note}>
          {words.unitOf(titleOfId(records, "organisations", unit.unitOf, language))}
        </p>
      )}
      <div className={styles.columns}>
        <Part
          title={words.mainTasks}
          items={facts.roles.filter(({ main }) => main).map((role) => [role.id, task(role)])}
        />
        <Part
          title={words.otherTasks}
          items={facts.roles.filter(({ main }) => !main).map((role) => [role.id, task(role)])}
        />
        <Part
          title={words.structures}
          items={facts.structures.map((structure) => [
            structure.id,
            <RecordLink key="structure" list="structures" id={structure.id} />,
          ])}
        />
        <Part
          title={words.measures}
          items={facts.measures.map((measure) => [
            measure.id,
            <span key="measure">
              <RecordLink list="measures" id={measure.id} />{" "}
              <span className={styles.note}>
                {measure.status ? choiceWord("measureStatus", measure.status, language) : ""}
              </span>
            </span>,
          ])}
        />
        <Part
          title={words.open}
          items={facts.open.map((outcome) => [
            outcome.id,
            <span key="outcome">
              <RecordLink list="outcomes" id={outcome.id} />{" "}
              {outcome.dueOn === null ? null : outcome.dueOn < asOf ? (
                <StateMark
                  state="missing"
                  word={words.overdue(formatDay(outcome.dueOn, language))}
                  size={10}
                />
              ) : (
                <span className={styles.note}>{words.due(formatDay(outcome.dueOn, language))}</span>
              )}
            </span>,
          ])}
        />
        <Part
          title={words.findings}
          items={about.map((finding) => [
            finding.id,
            <Link
              key="finding"
              href={`/gaps/${encodeURIComponent(finding.id)}`}
              className={styles.link}
            >
              {wordFinding(records, finding, language).title}
            </Link>,
          ])}
        />
      </div>
    </Screen>
  );
}

const named = (list: ListName, entries: readonly { readonly id: number }[]) =>
  entries.map(({ id }) => ({ list, id }));

function Part(props: {
  title: string;
  items: readonly (readonly [key: string | number, item: ReactNode])[];
}) {
  const { title, items } = props;
  const styles = useStyles();
  const words = useWords(responsibilitiesWords);
  return (
    <section>
      <SectionHeading count={items.length}>{title}</SectionHeading>
      {items.length === 0 ? <p className={styles.note}>{words.nothing}</p> : null}
      <ul className={styles.list}>
        {items.slice(0, 40).map(([key, item]) => (
          <li key={key}>{item}</li>
        ))}
        {items.length > 40 ? <li className={styles.note}>+{items.length - 40}</li> : null}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  link: { color: "inherit", textUnderlineOffset: "3px" },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))",
    gap: "28px 40px",
    marginTop: "16px",
    "@media (max-width: 400px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  list: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "26px" },
});
