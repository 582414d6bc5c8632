import { makeStyles, tokens } from "@fluentui/react-components";
import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { FundingGapsResult } from "../../domain/analysis/money/fundingGaps.ts";
import { sumOf } from "../../domain/analysis/money/fundingTotals.ts";
import { moneyNotes } from "../../domain/analysis/money/moneyNotes.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { moneyNotesWords } from "../../i18n/analysis/moneyNotes.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatEuro } from "../../i18n/format.ts";

/** Under the table of years: what its sums leave out, and where own shares are held at 0. */
export function MoneyNotes({ money }: { money: FundingGapsResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(moneyNotesWords);
  const finance = useWords(financeWords);
  const explained = useWords(explanations).money.ownShare;
  const notes = moneyNotes(money);
  const unknown = new Set(money.rows.flatMap((row) => row.unknown));
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const sum = (figure: "cost" | "thirdApproved" | "thirdApplied" | "ownShare") =>
    sumOf(money.totals.map((total) => total[figure])) ?? 0;
  const own = [
    ["held", notes.held],
    ["unpriced", notes.unpriced],
  ] as const;
  return (
    <div className={styles.notes}>
      {notes.unrecorded.length > 0 ? (
        <p className={styles.note}>{words.unrecorded(notes.unrecorded)}</p>
      ) : null}
      {notes.withoutCost.length > 0 ? (
        <p className={styles.note}>{words.withoutCost(notes.withoutCost)}</p>
      ) : null}
      {own.map(([kind, { subjects, euros }]) =>
        subjects.length === 0 ? null : (
          <p key={kind} className={styles.note}>
            <Explain
              title={explained.title}
              definition={explained.definition}
              formula={() =>
                words.ownShares(
                  euro(sum("cost")),
                  euro(sum("thirdApproved") + sum("thirdApplied")),
                  euro(notes.held.euros + notes.unpriced.euros),
                  euro(sum("ownShare")),
                )
              }
              records={() => subjects.map(({ list, entry }) => ({ list, id: entry.id }))}
              completeness={finance.grantsKnown(unknown.size)}
            >
              {words[kind](subjects.length, euro(euros))}
            </Explain>
          </p>
        ),
      )}
      {unknown.size > 0 ? (
        <p className={styles.note}>
          <Explain
            title={finance.unknownTitle}
            definition={finance.unknownDefinition}
            formula={() =>
              finance.unknownFormula(
                unknown.size,
                new Set(money.rows.flatMap(({ fundings }) => fundings)).size,
              )
            }
            records={() => [...unknown].map(({ id }) => ({ list: "fundings", id }))}
            completeness={finance.grantsKnown(unknown.size)}
          >
            {finance.grantsKnown(unknown.size)}
          </Explain>
        </p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "-16px 0 24px",
    maxWidth: "720px",
    ":empty": { display: "none" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});
