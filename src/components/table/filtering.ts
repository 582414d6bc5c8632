import type { View } from "../../domain/analysis/kernel/view.ts";
import { addDays, addMonths } from "../../domain/day.ts";
import type { Entry, Records } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { compareTexts } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { keyLabel } from "./grouping.ts";
import { orderOf, type ValueKey, valueKeys } from "./values.ts";

/** Values chosen by field; an entry passes when it has one of them in every field named. */
export type Filters = { readonly [field: string]: readonly ValueKey[] };

export interface FilterOption {
  readonly key: ValueKey;
  readonly label: string;
  readonly count: number;
}

/** Whether a field can be filtered by: those with few values, the last day and the day of confirmation. */
export function mayFilter(list: ListName, name: string): boolean {
  const field = definitionOf(list).fields[name];
  if (!field) return false;
  if (field.kind === "date") return name === "endsOn" || name === "confirmedOn";
  return ["choice", "choices", "lookup", "lookups", "flag", "person"].includes(field.kind);
}

/** Entries that pass every filter. */
export function filtered(
  list: ListName,
  entries: readonly Entry[],
  filters: Filters,
  view: View,
): readonly Entry[] {
  const active = Object.entries(filters).filter(([, keys]) => keys.length > 0);
  if (active.length === 0) return entries;
  return entries.filter((entry) =>
    active.every(([name, keys]) =>
      keysOf(list, name, entry, view).some((key) => keys.includes(key)),
    ),
  );
}

/** The values of a field that occur, with how often. */
export function filterOptions(
  records: Records,
  list: ListName,
  entries: readonly Entry[],
  name: string,
  view: View,
  language: Language,
): readonly FilterOption[] {
  const field = definitionOf(list).fields[name];
  if (!field) return [];
  const counts = new Map<ValueKey, number>();
  for (const entry of entries) {
    for (const key of keysOf(list, name, entry, view)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const place = (key: ValueKey) =>
    field.kind === "date" ? dateOrder.indexOf(key) : orderOf(records, field, key);
  return [...counts]
    .map(([key, count]) => ({
      key,
      count,
      label: filterLabel(records, list, name, key, view, language),
    }))
    .sort(
      (a, b) =>
        Number(a.key === "") - Number(b.key === "") ||
        place(a.key) - place(b.key) ||
        compareTexts(a.label, b.label, language),
    );
}

/** What people read for a value a field is filtered by. */
export function filterLabel(
  records: Records,
  list: ListName,
  name: string,
  key: ValueKey,
  view: View,
  language: Language,
): string {
  const field = definitionOf(list).fields[name];
  if (!field) return "";
  const words = recordsWords[language];
  if (field.kind !== "date") return keyLabel(records, field, key, language) || words.filterEmpty;
  const special: { readonly [key: string]: string } =
    name === "endsOn"
      ? words.ending
      : { ...words.confirmation, stale: words.confirmation.stale(view.settings.staleAfterDays) };
  return special[key] ?? key;
}

const dateOrder = ["expired", "soon", "later", "never", "fresh", "stale"];

function keysOf(list: ListName, name: string, entry: Entry, view: View): readonly ValueKey[] {
  const field = definitionOf(list).fields[name];
  if (!field) return [""];
  if (field.kind !== "date") return valueKeys(field, entry, name);
  const [on = ""] = valueKeys(field, entry, name);
  if (on === "") return ["never"];
  if (name === "confirmedOn") {
    return [on < addDays(view.asOf, -view.settings.staleAfterDays) ? "stale" : "fresh"];
  }
  if (on < view.asOf) return ["expired"];
  return [on <= addMonths(view.asOf, view.settings.expiryWarningMonths) ? "soon" : "later"];
}
