import { definitionOf, listNames } from "../domain/schema/index.ts";
import { importWords } from "../i18n/exchange/importing.ts";
import { languages } from "../i18n/language.ts";
import { fieldWords } from "../i18n/stored/lists.ts";
import { columnsOf } from "./mapping.ts";
import { readyMaps } from "./maps/index.ts";
import { synonyms } from "./synonyms.ts";

/** A heading as it is compared: letters and figures only, in small letters. */
export function bareHeading(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a text is a field's label or name in any list, a usual word for one, or a column of a ready mapping. */
export function isKnownHeading(text: string): boolean {
  known ??= collect();
  return !/[;|\t]/.test(text) && known.has(bareHeading(text));
}

let known: ReadonlySet<string> | null = null;

function collect(): ReadonlySet<string> {
  const labels = listNames.flatMap((list) =>
    Object.keys(definitionOf(list).fields).flatMap((name) => [
      name,
      ...languages.map((language) => fieldWords(list, name, language).label),
    ]),
  );
  const keys = languages.map((language) => importWords[language].key);
  const mapped = [...readyMaps.values()].flatMap(({ records, identity }) => [
    ...identity,
    ...records.flatMap(({ fields }) => Object.values(fields).flatMap(columnsOf)),
  ]);
  const all = [...labels, ...Object.values(synonyms).flat(), ...keys, ...mapped];
  return new Set(all.map(bareHeading).filter((one) => one !== ""));
}
