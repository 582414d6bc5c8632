import type { State } from "../../components/frame/StateMark.tsx";
import type { BarKind } from "./barsOf.ts";

/** The symbol before a bar's word. */
export const barState: { readonly [K in BarKind]: State } = {
  permanent: "secured",
  secured: "secured",
  approved: "secured",
  applied: "partly",
  planned: "partly",
  open: "missing",
  rejected: "missing",
  unfunded: "missing",
  unknown: "unknown",
};
