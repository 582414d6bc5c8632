import type { Day } from "./day.ts";
import type { Changes } from "./ports.ts";
import type { Person } from "./records.ts";
import { definitionOf, type ListName } from "./schema/index.ts";

/** What "Angaben bestätigen" writes: the real day and, where the list keeps it, the person; null where entries are not confirmed. */
export function confirmation(
  list: ListName,
  today: Day,
  standing: {
    readonly me: Person;
    readonly missingFields: { readonly [L in ListName]?: readonly string[] };
  } | null,
): Changes | null {
  const { fields } = definitionOf(list);
  const missing = standing?.missingFields[list] ?? [];
  const may = (name: string) => name in fields && !missing.includes(name);
  if (!may("confirmedOn")) return null;
  const me = standing && may("confirmedBy") ? { confirmedBy: standing.me.id } : {};
  return { confirmedOn: today, ...me } as Changes;
}
