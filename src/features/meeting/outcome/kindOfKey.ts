import type { Language } from "../../../i18n/language.ts";
import { kindKeys } from "../../../i18n/meeting/kindKeys.ts";

/**
 * The kind a key chooses: a letter together with Alt alone. Where Alt types a sign of its own (on a
 * Mac, or as AltGr), the sign is what is meant.
 */
export function kindOfKey(event: KeyboardEvent, language: Language) {
  const alone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!alone || event.getModifierState("AltGraph")) return undefined;
  return kindKeys[language][event.key.toLowerCase()];
}
