import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { Pills } from "../../components/frame/Pills.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Dependency, DependencyOf } from "../../domain/analysis/money/dependency.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatEuro, formatFte, formatPercent } from "../../i18n/format.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { FunderFigure } from "./FunderFigure.tsx";

const ways = ["actionField", "spatialLevel", "provider"] as const;

/** How much of the posts and the money of a period is temporary, and from how few funders it comes. */
export function DependencyTable({ rows }: { rows: readonly Dependency[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(financeWords);
  const explained = useWords(explanations);
  const { known } = useWords(capacityWords);
  const [by, setBy] = useState<(typeof ways)[number]>("actionField");
  const shown = rows.filter((row) => row.of.by === by && (row.fte > 0 || row.euros > 0));
  const percent = (value: number) => formatPercent(value, language, 0);
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const round = (value: number) => Math.round(value * 100) / 100;
  const quotient = (value: number | null, part: string, whole: string) =>
    value === null ? words.nothingCounted : explained.fteShare.formula(part, whole, percent(value));
  const share = (value: number | null, warning: boolean) =>
    value === null ? (
      words.notKnown
    ) : warning ? (
      <StateMark state="partly" word={percent(value)} />
    ) : (
      percent(value)
    );
  return (
    <section>
      <SectionHeading>{words.dependency}</SectionHeading>
      <div className={styles.filter}>
        <Pills
          label={words.of}
          value={by}
          onChange={(value) => setBy(value ?? "actionField")}
          options={ways.map((value) => ({ value, label: words.by[value] }))}
        />
      </div>
      <FigureTable
        quiet
        caption={words.dependency}
        limit={20}
        columns={[
          { title: words.by[by] },
          { title: words.fteShare, figure: true },
          { title: words.euroShare, figure: true },
          { title: words.concentration },
        ]}
        rows={shown.map((row) => ({
          key: row.of.id,
          cells: [
            <Subject key="of" of={row.of} />,
            <Explain
              key="fte"
              quiet
              title={explained.fteShare.title}
              definition={explained.fteShare.definition}
              formula={quotient(
                row.fteShare,
                formatFte(round(row.temporaryFte), language),
                formatFte(round(row.fte), language),
              )}
              completeness={known(row.unknownFte)}
              records={() => row.structures.map(({ id }) => ({ list: "structures" as const, id }))}
            >
              {share(row.fteShare, row.warning && (row.fteShare ?? 0) > 0)}
            </Explain>,
            <Explain
              key="euro"
              quiet
              title={explained.euroShare.title}
              definition={explained.euroShare.definition}
              formula={quotient(row.euroShare, euro(row.temporaryEuros), euro(row.euros))}
              completeness={words.grantsKnown(row.unknownGrants.length)}
              records={() => row.fundings.map(({ id }) => ({ list: "fundings" as const, id }))}
            >
              {share(row.euroShare, row.warning && (row.euroShare ?? 0) > 0)}
            </Explain>,
            <FunderFigure key="funders" row={row} />,
          ],
        }))}
      />
    </section>
  );
}

function Subject({ of }: { of: DependencyOf }) {
  const language = useLanguage();
  switch (of.by) {
    case "actionField":
      return <ActionFieldMark id={of.actionField.id} />;
    case "spatialLevel":
      return of.word === "unknown"
        ? financeWords[language].levelUnknown
        : choiceWord("spatialLevel", of.word, language);
    case "provider":
      return <RecordLink list="organisations" id={of.organisation.id} />;
  }
}

const useStyles = makeStyles({ filter: { marginBottom: "12px" } });
