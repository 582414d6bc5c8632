import type { State } from "../../components/frame/StateMark.tsx";
import type { WordOf } from "../../domain/schema/choices.ts";
import { gapKindOf } from "./gapKindOf.ts";
import type { GapRow } from "./gapRow.ts";

const byKind: { readonly [K in WordOf<"gapKind">]: State } = {
  service: "missing",
  steering: "missing",
  funding: "missing",
  responsibility: "missing",
  capacity: "partly",
  transition: "partly",
  overlap: "partly",
  isolation: "partly",
  data: "unknown",
};

/** The symbol of a line: decided as intended, else by the kind of gap. */
export function markOf(row: GapRow): State {
  if (row.gap?.decision === "intended" || row.gap?.decision === "closed") return "intended";
  const kind = gapKindOf(row);
  return kind ? byKind[kind] : "unknown";
}
