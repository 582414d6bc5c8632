import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { insteadOfOwnCost } from "../../domain/analysis/costSource.ts";
import { formatEuro } from "../../i18n/format.ts";
import { recordsWords } from "../../i18n/records.ts";

/** Beside the cost typed at a measure: what it is reckoned with, where another source counts. */
export function CountedCost({ measure: id }: { measure: number }) {
  const styles = useStyles();
  const words = useWords(recordsWords);
  const language = useLanguage();
  const records = useRecords();
  const measure = records.measures.byId.get(id);
  const counted = measure ? insteadOfOwnCost(records, measure) : null;
  if (counted === null || counted.source === "cost") return null;
  const euros = counted.euros === null ? null : formatEuro(counted.euros, language);
  return <div className={styles.note}>{words.countedCost[counted.source](euros)}</div>;
}

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
