import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { Link } from "wouter";
import { withCountedCost } from "../../domain/analysis/money/costSource.ts";
import { addDays } from "../../domain/day.ts";
import type { Entry } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { formatNumber } from "../../i18n/format.ts";
import { displayField, titleOf } from "../../i18n/records/display.ts";
import { ActionFieldMark } from "../frame/ActionFieldMark.tsx";
import { StateMark } from "../frame/StateMark.tsx";
import { Unseen } from "../frame/Unseen.tsx";
import { successionState } from "../records/recordState.ts";
import type { Column } from "./columns.ts";
import type { TableFacts } from "./tableFacts.ts";

/** A value as a table shows it: short, at most two of several, states with their symbol. */
export const Cell = memo(function Cell(props: {
  list: ListName;
  entry: Entry;
  column: Column;
  facts: TableFacts;
}) {
  const { list, entry, column } = props;
  const { records, view, language, words, timeZone } = props.facts;
  const styles = useStyles();
  const { name, field } = column;
  const values = entry as unknown as { readonly [field: string]: unknown };

  if (name === "title" || name === definitionOf(list).columns[0]) {
    const shown =
      name === "title"
        ? titleOf(records, list, entry, language)
        : displayField(records, list, name, entry, language);
    return (
      <Link href={`/list/${list}/${entry.id}`} tabIndex={-1} className={styles.title} title={shown}>
        {shown}
      </Link>
    );
  }
  if (list === "structures") {
    // The list's name says which kind of entry it is.
    const structure = entry as Entry<"structures">;
    if (name === "endsOn" && structure.endsOn === null) {
      if (structure.term !== "permanent") return <StateMark state="unknown" word={words.unknown} />;
      return <span className={styles.quiet}>{words.permanent}</span>;
    }
    if (name === "successor") {
      const follows = successionState(records, structure, language);
      if (follows) return <StateMark {...follows} />;
    }
  }
  const counted = name === "cost" ? withCountedCost(records, list, entry) : entry;
  const text = displayField(records, list, name, counted, language, timeZone);
  if (counted !== entry) {
    const own = words.ownCost(displayField(records, list, name, entry, language) || null);
    return (
      <span title={own} className={styles.counted}>
        {text || words.amountNotRecorded}
        <Unseen> ({own})</Unseen>
      </span>
    );
  }
  if (name === "confirmedOn" && text !== "") {
    const stale = String(values[name]) < addDays(view.asOf, -view.settings.staleAfterDays);
    return stale ? <StateMark state="partly" word={text} /> : text;
  }
  if (field.kind === "number" && typeof values[name] === "number") {
    return formatNumber(values[name], language);
  }
  if (field.kind === "flag") return values[name] === true ? words.yes : null;
  if ((field.kind === "lookups" || field.kind === "choices") && Array.isArray(values[name])) {
    const all = text.split(", ");
    const [first] = values[name] as readonly unknown[];
    const isField = field.kind === "lookups" && field.to === "actionFields";
    const rest = all.length > 1 ? <span className={styles.quiet}> +{all.length - 1}</span> : null;
    if (all[0] === "") return <span className={styles.quiet}>–</span>;
    return (
      <span title={all.length > 1 ? text : undefined}>
        {isField ? <ActionFieldMark id={Number(first)} /> : all[0]}
        {rest}
      </span>
    );
  }
  return text === "" ? <span className={styles.quiet}>–</span> : <span title={text}>{text}</span>;
});

const useStyles = makeStyles({
  title: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  counted: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
});
