import { nameOf, type Records } from "../../records.ts";
import type { Overlap, SharedFacet } from "./overlaps.ts";
import { pairsDecided } from "./pairDecisions.ts";

export interface OverlapIdentity {
  readonly id: string;
  /** Others under which something may have been decided about it. */
  readonly formerly: readonly string[];
  /** Names of its members. */
  readonly members: readonly string[];
}

/** Names groups by their task, or by the first field, target group and area they share, never by their members. */
export function overlapIdentity(records: Records): (overlap: Overlap) => OverlapIdentity {
  const pairs = pairsDecided(records);
  return (overlap) => {
    const members = overlap.structures.map((structure) => nameOf("structures", structure));
    const [id = "", ...others] = identities(overlap);
    return { id, formerly: [...others, ...pairs(members)], members };
  };
}

function identities({ task, facets, within }: Overlap): string[] {
  if (task) return [`overlaps|task|${nameOf("tasks", task)}`];
  return [...facets, ...within].map(identity);
}

function identity({ actionField, targetGroup, area }: SharedFacet): string {
  const about = [nameOf("actionFields", actionField), ...(area ? [nameOf("areas", area)] : [])];
  return ["overlaps", "offer", targetGroup, ...about.sort()].join("|");
}
