import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { useStructuresKnown } from "../../components/figures/useStructuresKnown.ts";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { StateSymbol } from "../../components/frame/StateMark.tsx";
import { Statement } from "../../components/frame/Statement.tsx";
import { useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import { type OverviewFigures, overviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { addMonths } from "../../domain/day.ts";
import { overviewWords } from "../../i18n/analysis/overview.ts";
import { type OverviewPart, overviewSentence } from "../../i18n/analysis/overviewSentence.ts";
import { formatDay } from "../../i18n/format.ts";

/** The first sentence; each figure in it explains itself. */
export function OverviewStatement() {
  const styles = useStyles();
  const language = useLanguage();
  // Not left to Suspense, which would keep the sentence back for a moment longer.
  const figures = useAnalysisOnceKnown(overviewFigures);
  if (figures === null) return <SkeletonRows rows={2} height={36} />;
  const open = figures.expiringWithoutSuccessor.length > 0;
  return (
    <Statement size="large">
      {overviewSentence(figures, language).map(({ text, figure }) =>
        figure === undefined ? (
          text
        ) : (
          <Figure key={figure} figures={figures} figure={figure}>
            {figure === "withoutSuccessor" && open ? (
              <span className={mergeClasses(styles.figure, styles.open)}>
                <StateSymbol state="missing" size={20} /> <span>{text}</span>
              </span>
            ) : (
              <span className={figure === "recorded" ? styles.plain : styles.figure}>{text}</span>
            )}
          </Figure>
        ),
      )}
    </Statement>
  );
}

function Figure(props: { figures: OverviewFigures; figure: OverviewPart; children: ReactNode }) {
  const { figures, figure, children } = props;
  const language = useLanguage();
  const words = useWords(overviewWords);
  const known = useStructuresKnown();
  const texts = words.explain;
  const until = addMonths(figures.asOf, figures.warningMonths);
  const { existing, recorded, expiring, expiringWithoutSuccessor } = figures;
  const counted: { readonly [P in OverviewPart]: readonly [readonly Structure[], string] } = {
    existing: [existing, texts.existing.formula(existing.length, recorded.length)],
    recorded: [recorded, texts.recorded.formula(recorded.length)],
    expiring: [
      expiring,
      texts.expiring.formula(
        expiring.length,
        formatDay(figures.asOf, language),
        formatDay(until, language),
      ),
    ],
    withoutSuccessor: [
      expiringWithoutSuccessor,
      texts.withoutSuccessor.formula(expiringWithoutSuccessor.length, expiring.length),
    ],
  };
  const [structures, formula] = counted[figure];
  return (
    <Explain
      title={texts[figure].title}
      definition={texts[figure].definition}
      formula={formula}
      records={() => structures.map(({ id }) => ({ list: "structures" as const, id }))}
      completeness={known}
    >
      {children}
    </Explain>
  );
}

const useStyles = makeStyles({
  figure: { fontWeight: tokens.fontWeightSemibold },
  plain: {},
  open: { color: tokens.colorPaletteRedForeground1 },
});
