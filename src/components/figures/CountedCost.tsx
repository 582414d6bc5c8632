import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { insteadOfOwnCost } from "../../domain/analysis/money/costSource.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { formatEuro } from "../../i18n/format.ts";
import { recordsWords } from "../../i18n/records/records.ts";

/** Beside the cost typed at a measure: what it is computed with, where another source counts. */
export function CountedCost({ list, entry }: { list: ListName; entry: Entry }) {
  const styles = useStyles();
  const words = useWords(recordsWords);
  const language = useLanguage();
  const records = useRecords();
  const measure = list === "measures" ? records.measures.byId.get(entry.id) : undefined;
  const counted = measure ? insteadOfOwnCost(records, measure) : null;
  if (counted === null || counted.source === "cost") return null;
  const euros = counted.euros === null ? null : formatEuro(counted.euros, language);
  return <div className={styles.note}>{words.countedCost[counted.source](euros)}</div>;
}

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
