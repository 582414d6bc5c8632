import type { Proposal } from "../../../domain/meeting/proposals.ts";
import { parseReference } from "../../../domain/records.ts";

/** Where what a proposal is about can be looked at: the finding with all that follows from it, the record, or the list it comes from. */
export function addressOfProposal({ subject, about, id }: Proposal): string {
  switch (subject.type) {
    case "finding":
    case "condition":
      return `/gaps/${encodeURIComponent(id)}`;
    case "followUp":
      return "/meeting/followUp";
    case "overdueMeasures": {
      const measure = parseReference(about);
      return measure ? `/list/${measure.list}/${measure.id}` : "/list/measures";
    }
    case "stale":
      return "/quality";
    case "plan":
      return "/masterplan";
  }
}
