import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../data/language.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { explainWords } from "../../i18n/findings/explain.ts";
import { StateSymbol } from "../frame/StateMark.tsx";
import { Unseen } from "../frame/Unseen.tsx";
import { Popup } from "../overlays/Popup.tsx";
import { RecordLink } from "../records/RecordLink.tsx";
import { useLackingColumns } from "./lackingColumns.ts";

/** A figure in a sentence that explains itself: definition, formula, the records behind it, how complete they are. */
export function Explain(props: {
  /** The figure as it stands in the sentence. */
  children: ReactNode;
  title: string;
  definition: string;
  /** With the numbers put in. */
  formula?: string | (() => string);
  /** Read only when asked for. */
  records?: () => readonly { readonly list: ListName; readonly id: number }[];
  completeness?: string | (() => string);
  /** One of many in a table: looks like a figure until it is pointed at. */
  quiet?: boolean;
}) {
  const { children, title, quiet = false } = props;
  const words = useWords(explainWords);
  const lacking = useLackingColumns(props.records);
  const figure = lacking ? (
    <>
      {children} <StateSymbol state="unknown" size={10} />
      <Unseen>{words.unsure}</Unseen>
    </>
  ) : (
    children
  );
  return (
    <Popup look={quiet ? "figure" : "link"} trigger={figure} panelName={title}>
      {() => (
        <Explanation
          {...props}
          formula={asked(props.formula)}
          records={props.records?.() ?? []}
          completeness={asked(props.completeness)}
          lacking={lacking}
        />
      )}
    </Popup>
  );
}

/** What stands in the panel of a figure. */
export function Explanation(props: {
  title: string;
  definition: string;
  formula?: string | undefined;
  records: readonly { readonly list: ListName; readonly id: number }[];
  completeness?: string | undefined;
  /** Columns it rests on that cannot be read, by name. */
  lacking?: string | null;
}) {
  const { title, definition, formula, records, completeness, lacking } = props;
  const styles = useStyles();
  const words = useWords(explainWords);
  return (
    <div className={styles.body} tabIndex={-1} data-autofocus>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{definition}</p>
      {formula ? (
        <>
          <p className={styles.label}>{words.formula}</p>
          <p className={styles.text}>{formula}</p>
        </>
      ) : null}
      {lacking ? (
        <>
          <p className={styles.label}>{words.unsure}</p>
          <p className={styles.text}>{words.restsOn(lacking)}</p>
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
            {records.slice(0, shownRecords).map(({ list, id }) => (
              <li key={`${list}:${id}`}>
                <RecordLink list={list} id={id} />
              </li>
            ))}
            {records.length > shownRecords ? (
              <li>{words.moreRecords(records.length - shownRecords)}</li>
            ) : null}
          </ul>
        </>
      ) : null}
    </div>
  );
}

const asked = (text: string | (() => string) | undefined) =>
  typeof text === "function" ? text() : text;

const shownRecords = 40;

const useStyles = makeStyles({
  body: {
    padding: "12px",
    maxWidth: "380px",
    outlineStyle: "none",
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
