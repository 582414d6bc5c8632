import { formatAnd } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { bannerWords } from "../../i18n/shell/banners.ts";

/** The first names in a sentence, six unless said otherwise, and how many more there are. */
export function someNames(names: readonly string[], language: Language, most = 6): string {
  const more = names.length - most;
  const shown =
    more > 0 ? [...names.slice(0, most), bannerWords[language].moreColumns(more)] : names;
  return formatAnd(shown, language);
}
