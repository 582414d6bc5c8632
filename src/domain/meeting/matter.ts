import type { Finding } from "../analysis/findings/finding.ts";
import { nameOfCause } from "../analysis/findings/urgency.ts";
import type { Changes } from "../ports.ts";
import type { Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting, nextPosition, topicStore } from "./agenda.ts";
import { keyOfMatter, withKey } from "./madeOnce.ts";
import type { Writer } from "./writer.ts";

/** What a point is about, however often and by whomever it is found: one cause, whatever follows from it. */
export interface Matter {
  /** The same on every device. */
  readonly name: string;
  /** What points about it may bear as their finding. */
  readonly findings: readonly string[];
}

/** The matter of a finding among all there are. */
export function matterOf(finding: Finding, all: readonly Finding[]): Matter {
  const name = nameOfCause(finding);
  const same = all.filter((other) => nameOfCause(other) === name);
  const findings = [finding, ...same].flatMap(({ id, formerly }) => [id, ...formerly]);
  return { name, findings: [...new Set(findings)] };
}

/** Whether a point is about a matter. */
export function isAbout({ finding }: Pick<AgendaItem, "finding">, matter: Matter): boolean {
  return finding !== null && matter.findings.includes(finding);
}

/**
 * Puts a matter on a meeting's agenda as its last point, or without a meeting into the store of
 * topics; answers the point's id. A point that is about it already is taken, also one that waits in
 * the store; of two people who do it at once both make the same.
 */
export function putOnAgenda(
  writer: Writer,
  records: Records,
  matter: Matter,
  meeting: Meeting | null,
  values: Changes<"agendaItems">,
): number {
  const items = meeting ? agendaOf(records, meeting.id) : topicStore(records);
  const there = items.find((item) => isAbout(item, matter));
  if (there) return there.id;
  const place = { meeting: meeting?.id ?? null, position: meeting ? nextPosition(items) : null };
  const waiting = topicStore(records).find((item) => isAbout(item, matter));
  if (waiting) {
    writer.update("agendaItems", waiting.id, { ...place, state: "open", waits: false });
    return waiting.id;
  }
  return writer.create(
    "agendaItems",
    { ...values, ...place, state: "open" },
    freeKey(records, matter, meeting),
  );
}

/** The key the next point about it gets: one that was moved elsewhere since keeps its own. */
function freeKey(records: Records, matter: Matter, meeting: Meeting | null): string {
  for (let turn = 1; ; turn += 1) {
    const key = keyOfMatter(matter.name, meeting, turn);
    if (withKey(records, "agendaItems", key) === null) return key;
  }
}
