import { useLanguage } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import { parseForm, type Typed } from "../../domain/form.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName, Values } from "../../domain/schema/index.ts";
import { numberStyle } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";

export interface FormCheck {
  /** Values of all fields, as far as they could be read. */
  readonly values: { readonly [field: string]: unknown };
  readonly issues: readonly Issue[];
  /** What saving writes: the fields typed whose value differs from the record's. */
  readonly changes: Changes;
}

/** What was typed into the form of a record (or of a new one), read and checked. */
export function useFormCheck(list: ListName, entry: Entry | undefined, typed: Typed): FormCheck {
  const language = useLanguage();
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  return checkForm(list, entry, typed, language, timeZone);
}

export function checkForm(
  list: ListName,
  entry: Entry | undefined,
  typed: Typed,
  language: Language,
  timeZone: string,
): FormCheck {
  const parsed = parseForm(
    list,
    typed,
    { language: numberStyle(language), timeZone },
    (entry as Values<ListName>) ?? null,
  );
  // The form treats all lists alike; the names were taken from the list's own definition.
  const values = parsed.values as unknown as { readonly [field: string]: unknown };
  const before = entry as unknown as { readonly [field: string]: unknown } | undefined;
  const changed = Object.keys(typed).filter(
    (name) => name in values && !(before && isSame(before[name], values[name])),
  );
  const changes = Object.fromEntries(changed.map((name) => [name, values[name]])) as Changes;
  return { values, issues: parsed.ok ? [] : parsed.issues, changes };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
