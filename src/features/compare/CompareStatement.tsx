import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { ComparisonResult } from "../../domain/analysis/scenarios/comparison.ts";
import { compareWords } from "../../i18n/analysis/compare.ts";
import { formatDay } from "../../i18n/format.ts";

/** How many structures come and go between the two days. */
export function CompareStatement({ result }: { result: ComparisonResult }) {
  const language = useLanguage();
  const words = useWords(compareWords);
  const { before, after, added, ended } = result;
  return (
    <Explain
      title={words.explain}
      definition={words.definition}
      formula={words.formula(before.length, added.length, ended.length, after.length)}
      records={() => [...added, ...ended].map(({ id }) => ({ list: "structures" as const, id }))}
      completeness={() => {
        const all = [...before, ...added];
        const open = all.filter(({ endsOn, term }) => endsOn === null && term !== "permanent");
        return words.knownEnds(all.length, open.length);
      }}
    >
      {words.statement(
        added.length,
        ended.length,
        formatDay(result.from, language),
        formatDay(result.to, language),
      )}
    </Explain>
  );
}
