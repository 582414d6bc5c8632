import { useDraft } from "../../../data/draft.ts";
import type { Picked } from "../../../domain/meeting/mentions.ts";
import { choiceSets, type WordOf } from "../../../domain/schema/choices.ts";

/** An outcome being typed. */
export interface OutcomeDraft {
  readonly kind: WordOf<"outcomeKind">;
  readonly text: string;
  /** Whom somebody has chosen where a name alone does not tell. */
  readonly picked: Picked;
}

/** The unfinished line kept under a name; after it is emptied, a new one keeps the kind. */
export function useOutcomeDraft(name: string, initial?: OutcomeDraft) {
  const [kept, setKept] = useDraft(name);
  const kind =
    choiceSets.outcomeKind.find((one) => one === kept?.["kind"]) ?? initial?.kind ?? "result";
  return {
    kind,
    text: (kept?.["text"] as string | undefined) ?? initial?.text ?? "",
    picked: (kept?.["picked"] as Picked | undefined) ?? initial?.picked ?? {},
    write: (draft: OutcomeDraft) => setKept({ ...draft }),
    empty: () => setKept(initial ? null : { kind, text: "", picked: {} }),
  };
}
