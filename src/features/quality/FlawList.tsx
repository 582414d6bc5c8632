import { makeStyles, tokens } from "@fluentui/react-components";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useWords } from "../../data/language.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { qualityWords } from "../../i18n/analysis/quality.ts";

interface Flaw {
  readonly list: ListName;
  readonly id: number;
  readonly note?: string;
}

const shownFlaws = 12;

/** Entries with one kind of flaw. */
export function FlawList({ title, flaws }: { title: string; flaws: readonly Flaw[] }) {
  const styles = useStyles();
  const words = useWords(qualityWords);
  return (
    <section>
      <SectionHeading level={3} count={flaws.length}>
        {title}
      </SectionHeading>
      {flaws.length === 0 ? <p className={styles.none}>{words.noneOfKind}</p> : null}
      <ul className={styles.list}>
        {flaws.slice(0, shownFlaws).map(({ list, id, note }) => (
          <li key={`${list}:${id}:${note}`}>
            <RecordLink list={list} id={id} />
            {note ? <span className={styles.none}> {note}</span> : null}
          </li>
        ))}
        {flaws.length > shownFlaws ? (
          <li className={styles.none}>+{flaws.length - shownFlaws}</li>
        ) : null}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "26px" },
});
