import type { State } from "../../../components/frame/StateMark.tsx";

/** The state a choice stands for where a meeting shows it large. */
export const stateOfWord: { readonly [word: string]: State } = {
  approved: "secured",
  applied: "partly",
  planned: "partly",
  open: "missing",
  rejected: "missing",
  running: "partly",
  agreed: "partly",
  done: "secured",
  idea: "unknown",
  confirmed: "missing",
  closing: "partly",
  closed: "secured",
  intended: "intended",
  dismissed: "intended",
};
