import { useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { dataQuality } from "../../domain/analysis/findings/dataQuality.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatWhole } from "../../i18n/format.ts";

/** How complete the data about structures are, in a sentence; empty until it is known. */
export function useStructuresKnown(): string {
  const language = useLanguage();
  const words = useWords(explanations);
  const quality = useAnalysisOnceKnown(dataQuality);
  const share = quality?.lists.find(({ list }) => list === "structures")?.share ?? null;
  return quality === null || share === null
    ? ""
    : words.structuresKnown(formatWhole(share, language), quality.unknownEnds.length);
}
