import type { Day } from "../../day.ts";
import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import type { Gap } from "../kernel/entries.ts";
import { memberFacts, memberOf } from "../kernel/memberFacts.ts";
import { namesOfPair } from "../overlaps/pairDecisions.ts";

export interface FactChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was decided about a finding, and whether it still holds. */
export interface Decided {
  readonly gap: Gap | null;
  readonly suppressed: boolean;
  readonly changes: readonly FactChange[];
}

/**
 * A finding stays quiet once anything but open is decided, until its facts are others than those it
 * was decided on (a member of a group that has gone changes nothing) or the day to check it comes. Of several decisions on one finding the last entry counts, those
 * under its own identity before those under a former one.
 */
export function decidedOn(records: Records, asOf: Day): (finding: Identified) => Decided {
  const gaps = new Map<string, Gap>();
  for (const gap of records.gaps.all) if (gap.finding) gaps.set(gap.finding, gap);
  const latest = (names: readonly string[]) =>
    names.reduce<Gap | null>((last, name) => {
      const gap = gaps.get(name);
      return gap !== undefined && (last === null || gap.id > last.id) ? gap : last;
    }, null);
  return ({ id, formerly, facts }) => {
    const gap = gaps.get(id) ?? latest(formerly);
    if (gap === null) return { gap: null, suppressed: false, changes: [] };
    const before = factsOfDecision(gap);
    const changes = before === null ? [] : factChanges(before, facts).filter(isNews);
    return { gap, suppressed: changes.length === 0 && isSettled(gap, asOf), changes };
  };
}

export interface Identified {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly facts: string;
}

/** What was decided on two structures rested on these two. */
function factsOfDecision({ finding, facts }: Gap): string | null {
  const pair = namesOfPair(finding ?? "");
  return pair === null ? facts : factsText(memberFacts(pair));
}

function isNews({ name, after }: FactChange): boolean {
  return after !== null || memberOf(name) === null;
}

/** Whether anything but open is decided about it, and the day to check that has not come. */
export function isSettled({ decision, checkOn }: Gap, asOf: Day): boolean {
  return decisions.includes(decision) && (checkOn === null || checkOn > asOf);
}

const decisions: readonly (string | null)[] = choiceSets.decision.filter((word) => word !== "open");

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
