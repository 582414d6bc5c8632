import { makeStyles, tokens } from "@fluentui/react-components";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { unlinked } from "../../domain/analysis/gaps/unlinked.ts";
import {
  incompleteMeasures,
  measureParts,
} from "../../domain/analysis/measures/incompleteMeasures.ts";
import { lateMeasures } from "../../domain/analysis/measures/lateMeasures.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { feasibilityWords } from "../../i18n/analysis/feasibility.ts";
import { formatDays } from "../../i18n/format.ts";

/** Measures that lack something, come too late, or close no gap; gaps nothing is planned for. */
export function UnfinishedMeasures() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(feasibilityWords);
  const { byPart } = useAnalysis(incompleteMeasures);
  const { late } = useAnalysis(lateMeasures);
  const { gapsWithoutMeasure, measuresWithoutGap } = useAnalysis(unlinked);
  return (
    <>
      <SectionHeading>{words.incomplete}</SectionHeading>
      <div className={styles.grid}>
        {measureParts.map((part) => (
          <Entries
            key={part}
            title={words.parts[part]}
            entries={byPart[part].map(({ id }) => ({ list: "measures", id }))}
          />
        ))}
        <Entries
          title={words.late}
          entries={late.map(({ measure, gap, delay }) => ({
            list: "measures",
            id: measure.id,
            note: words.lateBy(formatDays(delay, language), gap.title ?? ""),
          }))}
        />
        <Entries
          title={words.gapsWithout}
          entries={gapsWithoutMeasure.map(({ gap }) => ({ list: "gaps", id: gap.id }))}
        />
        <Entries
          title={words.measuresWithout}
          entries={measuresWithoutGap.map(({ measure }) => ({ list: "measures", id: measure.id }))}
        />
      </div>
    </>
  );
}

const shownMeasures = 10;

function Entries(props: {
  title: string;
  entries: readonly { readonly list: ListName; readonly id: number; readonly note?: string }[];
}) {
  const { title, entries } = props;
  const styles = useStyles();
  const words = useWords(feasibilityWords);
  return (
    <section>
      <SectionHeading level={3} count={entries.length}>
        {title}
      </SectionHeading>
      {entries.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      <ul className={styles.list}>
        {entries.slice(0, shownMeasures).map(({ list, id, note }) => (
          <li key={`${list}:${id}:${note}`}>
            <RecordLink list={list} id={id} />
            {note ? <span className={styles.note}> {note}</span> : null}
          </li>
        ))}
        {entries.length > shownMeasures ? (
          <li className={styles.note}>+{entries.length - shownMeasures}</li>
        ) : null}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(280px, 1fr))",
    gap: "24px 32px",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "26px" },
});
