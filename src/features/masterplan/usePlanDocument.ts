import { useMemo } from "react";
import { useAnalysisOf } from "../../data/analysis.ts";
import { useLanguage } from "../../data/language.ts";
import type { Document } from "../../documents/document.ts";
import type { MasterplanOptions } from "../../documents/masterplan/chapters/plan.ts";
import { masterplan } from "../../documents/masterplan/masterplan.ts";

/** The plan of the records as they are now, written in turns so that the page stays responsive; the last one stands until the next is ready. */
export function usePlanDocument(options: Omit<MasterplanOptions, "language">): {
  document: Document | null;
  writing: boolean;
} {
  const language = useLanguage();
  const said = JSON.stringify(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are compared by what they say.
  const given = useMemo((): [MasterplanOptions] => [{ ...options, language }], [said, language]);
  const { result, underWay } = useAnalysisOf(masterplan, given);
  return { document: result, writing: underWay };
}
