import { parseReference, type Records } from "../records.ts";
import type { FieldName, ListName } from "../schema/index.ts";
import type { AgendaItem } from "./agenda.ts";

/** A field that may change at a point of the agenda. */
export interface AboutField {
  readonly list: ListName;
  readonly id: number;
  readonly field: string;
  /** A field of another record: how it belongs to the one the point is about. */
  readonly of: "successorFunding" | "funding" | "decision" | null;
}

/** The two or three fields that may change where a point is about a record of a list. */
const fieldsOf: { readonly [L in ListName]?: readonly FieldName<L>[] } = {
  structures: ["endsOn", "successor"],
  fundings: ["approval", "endsOn", "applyBy"],
  measures: ["status", "lead", "endsOn"],
  needs: ["priority", "quantity", "endsOn"],
  gaps: ["decision", "lead", "checkOn"],
  potentials: ["state", "publishedOn"],
  planVersions: ["state", "asOf"],
  councilPapers: ["kind", "filing"],
  stages: ["startsOn", "fte", "certainty"],
  responsibilities: ["role", "startsOn", "endsOn"],
};

/** What may change at this point, at most three fields. */
export function aboutFields(records: Records, item: AgendaItem): readonly AboutField[] {
  const about = parseReference(item.about);
  const fields: AboutField[] = [];
  if (about && records[about.list].byId.has(about.id)) {
    for (const field of fieldsOf[about.list] ?? []) fields.push({ ...about, field, of: null });
    if (about.list === "structures") fields.push(...moneyOf(records, about.id));
  }
  fields.push(...decisionOf(records, item));
  return fields.slice(0, 3);
}

/** The money the structure's going on hangs on: its successor's, else its own last tranche. */
function moneyOf(records: Records, structure: number): readonly AboutField[] {
  const successor = records.structures.byId.get(structure)?.successor ?? null;
  const next = successor === null ? null : lastTranche(records, successor);
  const own = lastTranche(records, structure);
  if (next !== null)
    return [{ list: "fundings", id: next, field: "approval", of: "successorFunding" }];
  return own === null ? [] : [{ list: "fundings", id: own, field: "approval", of: "funding" }];
}

function lastTranche(records: Records, structure: number): number | null {
  const tranches = records.fundings.all.filter((tranche) => tranche.structure === structure);
  tranches.sort((a, b) => ((a.startsOn ?? "") < (b.startsOn ?? "") ? 1 : -1));
  return tranches[0]?.id ?? null;
}

/** What was decided about the finding the point came from. */
function decisionOf(records: Records, item: AgendaItem): readonly AboutField[] {
  const gap = item.finding
    ? records.gaps.all.find(({ finding }) => finding === item.finding)
    : undefined;
  return gap ? [{ list: "gaps", id: gap.id, field: "decision", of: "decision" }] : [];
}
