import { formatAnd } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { setupWords } from "../../i18n/setup.ts";

/** The first six names in a sentence, and how many more there are. */
export function someNames(names: readonly string[], language: Language): string {
  const more = names.length - 6;
  return formatAnd(
    more > 0 ? [...names.slice(0, 6), setupWords[language].moreColumns(more)] : names,
    language,
  );
}
