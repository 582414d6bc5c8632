import type { State } from "../../../components/frame/StateMark.tsx";
import type { WordOf } from "../../../domain/schema/choices.ts";

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

/** Kinds at hand as buttons, and the key that chooses each together with Alt, by language. */
export const kindKeys: {
  readonly [L in "de" | "en"]: { readonly [key: string]: WordOf<"outcomeKind"> };
} = {
  de: { e: "result", b: "resolution", a: "task" },
  en: { r: "result", d: "resolution", t: "task" },
};
