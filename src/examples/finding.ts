import { factsText } from "../domain/analysis/findings/decided.ts";
import type { FindingAnalysis } from "../domain/analysis/findings/finding.ts";
import { memberFacts } from "../domain/analysis/kernel/memberFacts.ts";
import type { ExampleReference } from "./example.ts";
import { exampleKey } from "./exampleKey.ts";
import { splitReference } from "./resolve.ts";

/** The identity a computed finding about these examples has, so that a gap can hold what was decided about it. */
export function finding(
  analysis: FindingAnalysis,
  facets: readonly string[],
  ...about: readonly ExampleReference[]
): string {
  return [analysis, ...facets, ...about.map(keyOf).sort()].join("|");
}

/** What a finding rested on when it was decided, as a gap keeps it. */
export function facts(held: { readonly [name: string]: string | number }): string {
  return factsText(Object.entries(held));
}

/** The members of a group when it was decided. */
export function members(...structures: readonly ExampleReference[]): string {
  return factsText(memberFacts(structures.map(keyOf)));
}

function keyOf(reference: ExampleReference): string {
  const { list, name } = splitReference(reference);
  return exampleKey(list, name);
}
