import { factsText } from "../domain/analysis/decided.ts";
import type { FindingAnalysis } from "../domain/analysis/findings.ts";
import type { ExampleReference } from "./example.ts";
import { exampleKey } from "./exampleKey.ts";
import { splitReference } from "./resolve.ts";

/** The identity a computed finding about these examples has, so that a gap can hold what was decided about it. */
export function finding(
  analysis: FindingAnalysis,
  facets: readonly string[],
  ...about: readonly ExampleReference[]
): string {
  const keys = about.map((reference) => {
    const { list, name } = splitReference(reference);
    return exampleKey(list, name);
  });
  return [analysis, ...facets, ...keys.sort()].join("|");
}

/** What a finding rested on when it was decided, as a gap keeps it. */
export function facts(held: { readonly [name: string]: string | number }): string {
  return factsText(Object.entries(held));
}
