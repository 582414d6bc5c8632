import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../data/language.ts";
import type { ListName } from "../domain/schema/index.ts";
import { explainWords } from "../i18n/explain.ts";
import { Popup } from "./Popup.tsx";
import { RecordLink } from "./RecordLink.tsx";

/** A figure in a sentence that explains itself: definition, formula, the records behind it, how complete they are. */
export function Explain(props: {
  /** The figure as it stands in the sentence. */
  children: ReactNode;
  title: string;
  definition: string;
  formula?: string;
  records?: readonly { readonly list: ListName; readonly id: number }[];
  completeness?: string;
}) {
  const { children, title, definition, formula, records = [], completeness } = props;
  const styles = useStyles();
  const words = useWords(explainWords);
  return (
    <Popup look="link" trigger={children} name={title}>
      {() => (
        <div className={styles.body}>
          <p className={styles.title}>{title}</p>
          <p className={styles.text}>{definition}</p>
          {formula ? (
            <>
              <p className={styles.label}>{words.formula}</p>
              <p className={styles.text}>{formula}</p>
            </>
          ) : null}
          {completeness ? (
            <>
              <p className={styles.label}>{words.completeness}</p>
              <p className={styles.text}>{completeness}</p>
            </>
          ) : null}
          {records.length > 0 ? (
            <>
              <p className={styles.label}>
                {words.records} ({records.length})
              </p>
              <ul className={styles.records}>
                {records.slice(0, shown).map(({ list, id }) => (
                  <li key={`${list}:${id}`}>
                    <RecordLink list={list} id={id} />
                  </li>
                ))}
                {records.length > shown ? (
                  <li>{words.moreRecords(records.length - shown)}</li>
                ) : null}
              </ul>
            </>
          ) : null}
        </div>
      )}
    </Popup>
  );
}

const shown = 40;

const useStyles = makeStyles({
  body: {
    padding: "12px",
    maxWidth: "380px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: "0 0 8px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px" },
  label: {
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  records: { margin: 0, padding: 0, listStyleType: "none", "& li": { padding: "3px 0" } },
});
