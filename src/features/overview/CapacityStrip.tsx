import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { CapacityChart } from "../../components/figures/CapacityChart.tsx";
import { CapacityLegend } from "../../components/figures/CapacityLegend.tsx";
import { FteNow } from "../../components/figures/FteNow.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { overviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { capacity } from "../../domain/analysis/supply/capacity.ts";
import { cliffs } from "../../domain/analysis/supply/cliffs.ts";
import { overviewWords } from "../../i18n/analysis/overview.ts";
import { formatFte, formatNumber } from "../../i18n/format.ts";

/** VZÄ over the horizon with the largest loss. */
export function CapacityStrip() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(overviewWords);
  const records = useRecords();
  const { asOf } = useView();
  const result = useAnalysis(capacity);
  const { largest } = useAnalysis(cliffs);
  const { capacity: now } = useAnalysis(overviewFigures);
  const total = now.permanent + now.temporary + now.uncertain;
  return (
    <section aria-labelledby="capacity">
      <SectionHeading
        id="capacity"
        action={
          <span className={styles.now}>
            <FteNow records={records} parts={now}>
              {words.capacityNow(formatFte(total, language), formatNumber(now.temporary, language))}
            </FteNow>
          </span>
        }
      >
        <Link href="/capacity" className={styles.link} title={words.openCapacity}>
          {words.capacity}
        </Link>
      </SectionHeading>
      <CapacityChart capacity={result} cliff={largest} asOf={asOf} />
      <CapacityLegend />
    </section>
  );
}

const useStyles = makeStyles({
  now: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  link: {
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
});
