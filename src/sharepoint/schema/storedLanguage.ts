import type { ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import type { Item } from "./columns.ts";
import type { ListInfo } from "./lists.ts";

/** Name of the setting that tells in which language the lists were created. */
export const languageSetting = "language";

/** The language in which the site's choice words are stored: as set, else as its lists are titled, else German. */
export function languageOf(
  settings: readonly Item[],
  infos: ReadonlyMap<ListName, Pick<ListInfo, "Title">>,
): Language {
  const set = settings.find(({ name }) => name === languageSetting)?.value;
  if (set === "de" || set === "en") return set;
  const titled = [...infos].filter(([name, { Title }]) => Title === listWords.en[name].title);
  return infos.size > 0 && titled.length * 2 > infos.size ? "en" : "de";
}
