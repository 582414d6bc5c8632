import type { Day } from "../day.ts";
import type { Records } from "../records.ts";
import type { Gap } from "./entries.ts";

export interface FactChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was decided about a finding, and whether it still holds. */
export interface Decided {
  readonly gap: Gap | null;
  readonly quiet: boolean;
  readonly changes: readonly FactChange[];
}

/**
 * A finding stays quiet once it is confirmed, intended, in closing, closed or dismissed, and while it
 * is deferred to a later day, as long as its facts are those it was decided on. Of several
 * decisions on one finding the last entry counts.
 */
export function decidedOn(
  records: Records,
  asOf: Day,
): (finding: string, facts: string) => Decided {
  const gaps = new Map<string, Gap>();
  for (const gap of records.gaps.all) if (gap.finding) gaps.set(gap.finding, gap);
  return (finding, facts) => {
    const gap = gaps.get(finding) ?? null;
    if (gap === null) return { gap: null, quiet: false, changes: [] };
    const changes = gap.facts === null ? [] : factChanges(gap.facts, facts);
    return { gap, quiet: changes.length === 0 && isSettled(gap, asOf), changes };
  };
}

const settled: readonly (string | null)[] = [
  "confirmed",
  "intended",
  "closing",
  "closed",
  "dismissed",
];

function isSettled({ decision, checkOn }: Gap, asOf: Day): boolean {
  if (decision === "deferred") return checkOn === null || checkOn > asOf;
  return settled.includes(decision);
}

/** Facts as lines "name=value", sorted, so that the same facts are the same text. */
export function factsText(
  facts: readonly (readonly [name: string, value: string | number])[],
): string {
  return facts
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("\n");
}

/** What differs between two texts of facts, by name. */
export function factChanges(before: string, after: string): FactChange[] {
  const [old, now] = [readFacts(before), readFacts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const change = { name, before: old.get(name) ?? null, after: now.get(name) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function readFacts(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const at = line.indexOf("=");
      return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}
