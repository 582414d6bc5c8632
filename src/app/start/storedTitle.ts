import type { Entry, Records } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { readSettings } from "../../domain/settings.ts";
import { titleOf } from "../../i18n/records/display.ts";

/** The title the app writes for a record whose list names none, in the lists' language; else null. */
export function storedTitle(records: Records, list: ListName, entry: Entry): string | null {
  if (!definitionOf(list).titleOf) return null;
  return titleOf(records, list, entry, readSettings(records).language);
}
