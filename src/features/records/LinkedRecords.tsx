import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateSymbol } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { recordState } from "../../components/records/recordState.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { roleLetters } from "../../i18n/stored/choices.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { type Linked, linkedTo } from "./linked.ts";

const shownLinks = 8;

/** Everything that points to a record, list by list, and a way to add more. */
export function LinkedRecords({ list, id }: { list: ListName; id: number }) {
  const records = useRecords();
  const words = useWords(recordsWords);
  const styles = useStyles();
  const linked = useMemo(() => linkedTo(records, list, id), [records, list, id]);
  const others = linked.filter(({ list: other }) => !(other === "fundings" && hasBars(list)));
  if (others.length === 0 && !hasBars(list)) {
    return <p className={styles.none}>{words.noneLinked}</p>;
  }
  return (
    <>
      {others.map((one) => (
        <Group key={one.list} linked={one} id={id} />
      ))}
    </>
  );
}

/** Lists whose fundings are drawn as bars. */
export function hasBars(list: ListName): list is "structures" | "measures" {
  return list === "structures" || list === "measures";
}

function Group({ linked, id }: { linked: Linked; id: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const mayWrite = useStorePart((state) => state.standing?.mayWrite !== false);
  const [all, setAll] = useState(false);
  const { list, entries, fields } = linked;
  const few = all ? entries : entries.slice(0, shownLinks);
  return (
    <section>
      <SectionHeading
        level={3}
        count={entries.length}
        action={
          mayWrite && fields[0] ? (
            <Link href={`/list/${list}/new?${fields[0]}=${id}`} className={styles.add}>
              {words.linkedAdd}
            </Link>
          ) : null
        }
      >
        {listWords[language][list].title}
      </SectionHeading>
      <ul className={styles.list}>
        {few.map((entry) => (
          <li key={entry.id} className={styles.item}>
            <Before list={list} entry={entry} />
            <RecordLink list={list} id={entry.id} />
          </li>
        ))}
      </ul>
      {entries.length > few.length ? (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words.moreLinked(entries.length - few.length)}
        </button>
      ) : null}
    </section>
  );
}

/** What stands before the name: a role's letter, a number, or a state. */
function Before({ list, entry }: { list: ListName; entry: Entry }) {
  const styles = useStyles();
  const records = useRecords();
  const language = useLanguage();
  const view = useView();
  if (list === "responsibilities") {
    const { role } = entry as Entry<"responsibilities">;
    const letter = (roleLetters[language] as { readonly [role: string]: string })[role ?? ""];
    return letter ? <span className={styles.letter}>{letter}</span> : null;
  }
  if (list === "measures") {
    const { number } = entry as Entry<"measures">;
    return number ? <span className={styles.number}>{number}</span> : null;
  }
  const state = recordState(records, list, entry, view, language);
  return state ? <StateSymbol state={state.state} label={state.word} /> : null;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "baseline", gap: "8px", padding: "3px 0" },
  letter: {
    display: "inline-grid",
    placeItems: "center",
    flexShrink: 0,
    width: "22px",
    height: "22px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  number: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  add: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  more: {
    appearance: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    padding: 0,
    border: "none",
    background: "none",
    textDecorationLine: "underline",
    cursor: "pointer",
  },
});
