import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { ComparisonResult } from "../../domain/analysis/scenarios/comparison.ts";
import { fteParts } from "../../domain/analysis/supply/capacity.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { compareWords } from "../../i18n/analysis/compare.ts";
import { formatDay, formatFte } from "../../i18n/format.ts";

/** VZÄ of the later day less those of the earlier one, with the structures whose VZÄ differ. */
export function FteDifference(props: {
  result: ComparisonResult;
  kind: keyof ComparisonResult["differing"];
}) {
  const { result, kind } = props;
  const language = useLanguage();
  const words = useWords(compareWords);
  const { known } = useWords(capacityWords);
  const [before, after] = result.capacity.map((parts) =>
    kind === "all" ? fteParts.reduce((sum, part) => sum + parts[part], 0) : parts[kind],
  ) as [number, number];
  const fte = (value: number) => formatFte(Math.round(value * 100) / 100, language);
  const difference = fte(after - before);
  const days = [result.from, result.to];
  return (
    <Explain
      quiet
      title={words.differenceOf(kind === "all" ? words.sum : words.parts[kind])}
      definition={words.differenceDefinition}
      formula={words.differenceFormula(fte(before), fte(after), difference)}
      records={() => result.differing[kind].map(({ id }) => ({ list: "structures" as const, id }))}
      completeness={result.capacity
        .map(({ unknown }, at) =>
          words.knownOn(formatDay(days[at] ?? result.to, language), known(unknown)),
        )
        .join(" ")}
    >
      {difference}
    </Explain>
  );
}
