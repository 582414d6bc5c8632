import type { Records } from "../../records.ts";

/** Identities of decisions on two structures, as they were named before groups were, of which both are members. */
export function pairsDecided(records: Records): (members: readonly string[]) => readonly string[] {
  const byMember = new Map<string, { finding: string; names: readonly string[] }[]>();
  for (const { finding } of records.gaps.all) {
    const names = finding === null ? null : namesOfPair(finding);
    if (finding === null || names === null) continue;
    for (const name of names)
      byMember.set(name, [...(byMember.get(name) ?? []), { finding, names }]);
  }
  if (byMember.size === 0) return () => [];
  return (members) => {
    const held = new Set(members);
    const decided = members.flatMap((member) => byMember.get(member) ?? []);
    const both = decided.filter(({ names }) => names.filter((name) => held.has(name)).length > 1);
    return [...new Set(both.map(({ finding }) => finding))];
  };
}

/** Keys of the two structures, and of the task both led, of a decision on a pair; null for another one. */
export function namesOfPair(finding: string): readonly string[] | null {
  const [analysis, kind, ...names] = finding.split("|");
  if (analysis !== "overlaps") return null;
  const count = { facets: 2, task: 3 }[kind ?? ""];
  return names.length === count ? names : null;
}
