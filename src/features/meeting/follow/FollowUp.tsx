import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { EmptyState } from "../../../components/frame/EmptyState.tsx";
import { FilteredOut } from "../../../components/frame/FilteredOut.tsx";
import { Pills } from "../../../components/frame/Pills.tsx";
import { useAnalysis } from "../../../data/analysis.ts";
import { useWords } from "../../../data/language.ts";
import {
  isOpen,
  type ResolutionRow,
  resolutions,
} from "../../../domain/analysis/measures/resolutions.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { RegisterTable } from "./RegisterTable.tsx";

const filters = ["open", "overdue", "conditions", "all"] as const;
type Filter = (typeof filters)[number];
const fits: { readonly [F in Filter]: (row: ResolutionRow) => boolean } = {
  open: ({ outcome }) => isOpen(outcome),
  overdue: ({ state }) => state === "overdue",
  conditions: ({ condition }) => condition !== "none",
  all: () => true,
};

/** Beschlusskontrolle: what was resolved, and what became of it. */
export function FollowUp() {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { rows } = useAnalysis(resolutions);
  const [filter, setFilter] = useState<Filter>("open");
  const shown = rows.filter(fits[filter]);
  const labels = {
    open: words.filterOpen,
    overdue: words.filterOverdue,
    conditions: words.filterConditions,
    all: words.filterAll,
  };
  const countOf = (one: Filter) => rows.filter(fits[one]).length;
  return (
    <section>
      <p className={styles.sentence}>
        {words.registerSentence(countOf("open"), countOf("overdue"))}
      </p>
      <Pills
        label={words.followUp}
        options={filters.map((value) => ({
          value,
          label: labels[value],
          count: countOf(value),
        }))}
        value={filter}
        onChange={(value) => value && setFilter(value)}
      />
      <div className={styles.table}>
        {shown.length === 0 ? (
          rows.length === 0 ? (
            <EmptyState sentence={words.noOutcomes} />
          ) : (
            <FilteredOut
              sentence={words.noneInRegister(labels[filter])}
              by={[
                { name: labels[filter], undo: words.showRegister, onUndo: () => setFilter("all") },
              ]}
            />
          )
        ) : (
          <RegisterTable rows={shown} />
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  sentence: { margin: "0 0 16px", fontSize: tokens.fontSizeBase400, lineHeight: "22px" },
  table: { marginTop: "16px" },
});
