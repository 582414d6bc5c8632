import type {
  FieldRow,
  ItemRow,
  Op,
  StoredValue,
} from "../../../emulator/sharepoint/state/rows.ts";
import { seededRandom } from "./seededRandom.ts";

/** Lists an office's work makes grow; the others stay about as long as they are. */
const growing = ["structures", "measures", "fundings", "outcomes"];
const madeFrom = Date.parse("2015-10-01T08:00:00Z");
const madeWithinMs = 400 * 86_400_000;

/**
 * The state of a site whose lists hold so many entries in all: those it has, and copies with other words out of the
 * same column, days, amounts, references, authors and times, so that they compress no better than what people
 * write. Always the same.
 */
export function* grownState(state: readonly Op[], size: number): Generator<Op> {
  const rows = <T extends Op[0]>(table: T) =>
    state.flatMap(([name, , row]) =>
      name === table && row ? [row as NonNullable<Extract<Op, readonly [T, ...unknown[]]>[2]>] : [],
    );
  const lists = new Map(rows("lists").map(({ id, url }) => [id, url.split("/mpi-")[1] ?? ""]));
  const items = rows("items").filter(({ listId }) => lists.get(listId) !== "");
  const models = items.filter(({ listId }) => growing.includes(lists.get(listId) ?? ""));
  const fields = new Map(rows("fields").map((field) => [`${field.listId}/${field.name}`, field]));
  const people = rows("users").map(({ id }) => id);
  const last = new Map<string, number>();
  for (const { listId, id } of items) last.set(listId, Math.max(last.get(listId) ?? 0, id));
  const held: Held = { ids: new Map(last), words: new Map() };
  for (const { listId, values } of models) {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value !== "string") continue;
      const column = `${listId}/${name}`;
      const words = held.words.get(column) ?? [];
      words.push(...value.split(" "));
      held.words.set(column, words);
    }
  }

  yield* state.filter(([table]) => table !== "stats");
  for (let at = 0; at < size - items.length; at += 1) {
    const model = models[at % models.length];
    if (!model) break;
    const { listId } = model;
    const id = (last.get(listId) ?? 0) + 1;
    last.set(listId, id);
    const random = seededRandom(at);
    const made = madeFrom + random() * madeWithinMs;
    const copy: ItemRow = {
      ...model,
      id,
      guid: guid(random),
      uniqueId: guid(random),
      version: 1 + Math.floor(random() ** 3 * 12),
      values: Object.fromEntries(
        Object.entries(model.values).map(([name, value]) => [
          name,
          varied(fields.get(`${listId}/${name}`), value, random, held),
        ]),
      ),
      created: instant(made),
      modified: instant(made + random() ** 3 * madeWithinMs),
      authorId: pick(people, random),
      editorId: pick(people, random),
    };
    yield ["items", `${listId}/${id}`, copy];
  }
  for (const [table, listId, stats] of state) {
    if (table === "stats" && stats) {
      yield [table, listId, { ...stats, nextId: (last.get(listId) ?? 0) + 1 }];
    }
  }
}

/** What the site holds to begin with. */
interface Held {
  /** The highest id of each list. */
  readonly ids: ReadonlyMap<string, number>;
  /** Words of each column as often as they occur, by "list/column". */
  readonly words: Map<string, string[]>;
}

function varied(
  field: FieldRow | undefined,
  value: StoredValue,
  random: () => number,
  { ids, words }: Held,
): StoredValue {
  if (!field || value === null) return value;
  const { type, attributes } = field;
  if (field.name === "key") return guid(random).replaceAll("-", "");
  if (type === "Text" || type === "Note") {
    const known = words.get(`${field.listId}/${field.name}`) ?? [];
    return String(value)
      .split(" ")
      .map(() => pick(known, random))
      .join(" ");
  }
  if (type === "Currency") return Math.round(Number(value) * (0.5 + random()));
  if (type === "DateTime") {
    return instant(Date.parse(String(value)) + Math.floor(random() * 200) * 86_400_000);
  }
  if (type === "Lookup" || type === "LookupMulti") {
    const target = (attributes["List"] ?? "").replaceAll(/[{}]/g, "").toLowerCase();
    const highest = ids.get(target) ?? 0;
    if (highest === 0) return value;
    const another = () => 1 + Math.floor(random() * highest);
    return Array.isArray(value) ? [...new Set(value.map(another))] : another();
  }
  return value;
}

function guid(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function instant(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
