import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Screen } from "../../components/frame/Screen.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { DayInput } from "../../components/inputs/DayInput.tsx";
import { useAnalysisOf } from "../../data/analysis.ts";
import { useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { comparison } from "../../domain/analysis/scenarios/comparison.ts";
import { addMonths, type Day, parseDay } from "../../domain/day.ts";
import { compareWords } from "../../i18n/analysis/compare.ts";
import { computingWords } from "../../i18n/analysis/computing.ts";
import { parseDayText } from "../../i18n/stored/parse.ts";
import { CompareStatement } from "./CompareStatement.tsx";
import { CompareTables } from "./CompareTables.tsx";

/** What is added, ends or changes between two days, and what that does to coverage, needs and capacity. */
export function CompareScreen() {
  const styles = useStyles();
  const words = useWords(compareWords);
  const computing = useWords(computingWords);
  const view = useView();
  const [typed, setTyped] = useState<{ from: unknown; to: unknown }>({
    from: view.asOf,
    to: addMonths(view.asOf, 24),
  });
  const from = readDay(typed.from);
  const to = readDay(typed.to);
  const complaint = !from || !to ? words.notADay : to <= from ? words.order : null;
  const { result, underWay } = useAnalysisOf(
    comparison,
    from && to && from < to ? ([from, to] as const) : null,
  );
  return (
    <Screen
      title={words.title}
      statement={result ? <CompareStatement result={result} /> : underWay ? computing.first : null}
    >
      <div className={styles.days}>
        {(["from", "to"] as const).map((side) => (
          <div key={side} className={styles.day}>
            <span className={styles.label}>{words[side]}</span>
            <DayInput
              label={words[side]}
              value={typed[side]}
              onChange={(value) => setTyped({ ...typed, [side]: value })}
              invalid={complaint !== null}
            />
          </div>
        ))}
      </div>
      <p className={complaint ? styles.complaint : styles.note} role="status">
        {complaint ?? (underWay && result ? computing.anew : words.knowledge)}
      </p>
      {result ? <CompareTables result={result} /> : null}
      {underWay && !result ? <SkeletonRows /> : null}
    </Screen>
  );
}

function readDay(value: unknown): Day | null {
  const text = typeof value === "string" ? value.trim() : "";
  const read = parseDayText(text);
  return parseDay(text) ?? (read.ok ? read.value : null);
}

const useStyles = makeStyles({
  days: { display: "flex", flexWrap: "wrap", gap: "16px" },
  day: { width: "190px" },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: "6px 0 20px", color: tokens.colorNeutralForeground3 },
  complaint: { margin: "6px 0 20px", color: tokens.colorPaletteRedForeground1 },
});
