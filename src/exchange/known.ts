import { type Entry, parseReference, type Records } from "../domain/records.ts";
import type { ChoiceSet } from "../domain/schema/choices.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import type { Language } from "../i18n/language.ts";
import { titleOf } from "../i18n/records/display.ts";
import { parseChoiceText } from "../i18n/stored/parse.ts";
import { sameName } from "./identity.ts";

/** An entry the import has to create: its id is below 0 until it exists. */
export interface Planned {
  readonly id: number;
  readonly list: ListName;
  readonly key: string;
  readonly values: { readonly [field: string]: unknown };
  /** Needed by a look-up, not a row of the file itself. */
  readonly isAddition: boolean;
}

/** What the lists hold and what the import will add, found by key or by name. */
export class Known {
  readonly #records: Records;
  readonly #language: Language;
  readonly #byKey = new Map<string, Entry>();
  readonly #byName = new Map<ListName, Map<string, number>>();
  readonly #planned = new Map<string, Planned>();
  readonly #plannedById = new Map<number, Planned>();
  readonly #titles = new Map<number, string>();
  readonly #twins = new Map<ListName, Map<string, Entry[]>>();
  readonly #taken = new Set<Entry>();
  #foreign: ReadonlyMap<ChoiceSet, ReadonlySet<string>> | null = null;

  constructor(records: Records, language: Language = "de") {
    this.#records = records;
    this.#language = language;
  }

  /** Whether a text is a word of a choice, or one somebody has added to it that entries hold already. */
  word(set: ChoiceSet, text: string): boolean {
    if (!parseChoiceText(set, text).startsWith("?")) return true;
    this.#foreign ??= foreignWords(this.#records);
    return this.#foreign.get(set)?.has(sameName(text.replace(/^\?/, ""))) ?? false;
  }

  /** An entry that is some row's own, so no other row is taken for it. */
  take(entry: Entry): void {
    this.#taken.add(entry);
  }

  /**
   * An entry no row has taken that says the same as these values: equal title (or what its title is
   * made of), and no other value in any of the fields to compare, look-ups and days.
   */
  twin(
    list: ListName,
    values: { readonly [field: string]: Value },
    compared: readonly string[],
  ): Entry | null {
    const name = twinName(list, values);
    if (name === null) return null;
    const named = (this.#twins.get(list) ?? this.#indexTwins(list)).get(name) ?? [];
    const at = (entry: Entry, field: string) =>
      (entry as unknown as { readonly [field: string]: Value })[field] ?? null;
    const found = named.find(
      (entry) =>
        !this.#taken.has(entry) &&
        compared.every((field) => {
          const [mine, theirs] = [values[field] ?? null, at(entry, field)];
          return mine === null || theirs === null || mine === theirs;
        }),
    );
    return found ?? null;
  }

  /** The entry with this key, or with this "list:id". */
  entry(list: ListName, name: string): Entry | null {
    if (!this.#byName.has(list)) this.#indexList(list);
    const reference = parseReference(name);
    if (reference?.list === list) return this.#records[list].byId.get(reference.id) ?? null;
    return this.#byKey.get(`${list}:${name}`) ?? null;
  }

  /** The id of the entry people mean by a text: key, "list:id", title or another spelling of it. */
  find(list: ListName, text: string): number | null {
    const name = text.trim();
    const id = this.#planned.get(`${list}:${name}`)?.id ?? this.entry(list, name)?.id;
    return id ?? this.#names(list).get(sameName(name)) ?? null;
  }

  /** The entry to be created under this key; asked twice, it is the same. */
  plan(list: ListName, key: string, values: Planned["values"], isAddition = false): Planned {
    const name = `${list}:${key}`;
    const id = -1 - this.#plannedById.size;
    const made = this.#planned.get(name) ?? { id, list, key, values, isAddition };
    this.#planned.set(name, made);
    this.#plannedById.set(made.id, made);
    const title = typeof values.title === "string" ? values.title : null;
    if (title !== null) {
      this.#titles.set(made.id, title);
      if (!this.#names(list).has(sameName(title))) this.#names(list).set(sameName(title), made.id);
    }
    return made;
  }

  /** Another name of an entry to be created, such as the "list:id" it had where it was exported. */
  nameToo(planned: Planned, name: string): void {
    this.#planned.set(`${planned.list}:${name}`, planned);
  }

  /** The entry to be created that has this id below 0. */
  planned(id: number): Planned | null {
    return this.#plannedById.get(id) ?? null;
  }

  /** The id below 0 of the entry that will have this key or name. */
  announced(list: ListName, name: string): number | null {
    return this.#planned.get(`${list}:${name}`)?.id ?? null;
  }

  /** The title of an entry that exists or will. */
  title(list: ListName, id: number): string {
    const entry = this.#records[list].byId.get(id);
    return entry
      ? titleOf(this.#records, list, entry, this.#language)
      : (this.#titles.get(id) ?? "");
  }

  /** The site's user with this address, login, name or id. */
  person(text: string): number | null {
    const wanted = sameName(text);
    for (const { id, name, email, login } of this.#records.people.values()) {
      if ([email, login, name, String(id)].some((one) => sameName(one) === wanted)) return id;
    }
    return null;
  }

  #indexTwins(list: ListName): Map<string, Entry[]> {
    const twins = new Map<string, Entry[]>();
    this.#twins.set(list, twins);
    for (const entry of this.#records[list].all as readonly Entry[]) {
      const name = twinName(list, entry as unknown as { readonly [field: string]: Value });
      if (name === null) continue;
      const named = twins.get(name) ?? [];
      twins.set(name, named);
      named.push(entry);
    }
    return twins;
  }

  #names(list: ListName): Map<string, number> {
    return this.#byName.get(list) ?? this.#indexList(list);
  }

  #indexList(list: ListName): Map<string, number> {
    const names = new Map<string, number>();
    this.#byName.set(list, names);
    for (const entry of this.#records[list].all) {
      if (entry.key !== null) this.#byKey.set(`${list}:${entry.key}`, entry);
      const { title, alsoWritten } = entry as {
        title?: string | null;
        alsoWritten?: string | null;
      };
      for (const name of [title, ...(alsoWritten?.split("\n") ?? [])]) {
        // Of several with one name the oldest is meant.
        if (name?.trim() && !names.has(sameName(name))) names.set(sameName(name), entry.id);
      }
    }
    return names;
  }
}

/** What two entries of a list have in common that mean the same thing; null where it has no name. */
function twinName(list: ListName, values: { readonly [field: string]: Value }): string | null {
  const { titleOf: parts, fields } = definitionOf(list);
  const named = parts ?? ("title" in fields ? ["title"] : []);
  const texts = named.map((name) => sameName(String(values[name] ?? "")));
  return texts.some((text) => text !== "") ? JSON.stringify(texts) : null;
}

/** Words beyond the definitions that entries hold, by the set they stand in. */
function foreignWords(records: Records): ReadonlyMap<ChoiceSet, ReadonlySet<string>> {
  const found = new Map<ChoiceSet, Set<string>>();
  for (const list of listNames) {
    for (const [name, field] of Object.entries(definitionOf(list).fields)) {
      if (field.kind !== "choice" && field.kind !== "choices") continue;
      const words = found.get(field.words) ?? new Set();
      found.set(field.words, words);
      for (const entry of records[list].all as readonly Entry[]) {
        const held = (entry as unknown as { readonly [field: string]: Value })[name];
        for (const word of [held ?? []].flat().map(String))
          if (word.startsWith("?")) words.add(sameName(word.slice(1)));
      }
    }
  }
  return found;
}
