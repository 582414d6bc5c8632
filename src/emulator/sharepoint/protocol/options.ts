import { errors } from "../errors.ts";
import { isInt32 } from "../numbers.ts";
import type { Entity, Value } from "./entity.ts";

/** The `$…` options of a query. */
export interface QueryOptions {
  /** Whether all plain properties are wanted: nothing selected, or `*`. */
  readonly all: boolean;
  /** Paths such as ["Provider", "Title"]. */
  readonly select: readonly (readonly string[])[];
  readonly expand: readonly (readonly string[])[];
  readonly filter: string | null;
  readonly orderBy: readonly { readonly field: string; readonly ascending: boolean }[];
  readonly top: number | null;
  readonly skip: number | null;
  readonly skipToken: string | null;
}

export function readOptions(query: URLSearchParams): QueryOptions {
  const given = new Map<string, string>();
  for (const [name, value] of query) given.set(name.toLowerCase(), value);
  const select = given.get("$select") ?? "";
  return {
    all: select.trim() === "" || select.split(",").some((part) => part.trim() === "*"),
    select: paths(given.get("$select")),
    expand: paths(given.get("$expand")),
    filter: given.get("$filter") || null,
    orderBy: (given.get("$orderby") ?? "")
      .split(",")
      .map((part) => part.trim().split(/\s+/))
      .filter(([field]) => field)
      .map(([field = "", direction = "asc"]) => ({
        field,
        ascending: direction.toLowerCase() !== "desc",
      })),
    top: count(given.get("$top"), "$top"),
    skip: count(given.get("$skip"), "$skip"),
    skipToken: given.get("$skiptoken") ?? null,
  };
}

function paths(text: string | undefined): string[][] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "*")
    .map((part) => part.split("/"));
}

function count(text: string | undefined, name: string): number | null {
  if (text === undefined || text === "") return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !isInt32(value)) throw errors.expressionInvalid(`${name}=${text}`);
  return value;
}

/** Navigation properties that can be expanded, each made only when asked for. */
export type Expandable = { readonly [name: string]: () => Value };

/** Leaves the properties selected and adds the expanded ones; names match without regard to case. */
export function shape(entity: Entity, options: QueryOptions, expandable: Expandable = {}): Entity {
  const props: { [name: string]: Value } = {};
  if (isPlain(entity, options)) {
    for (const [name = ""] of options.select) props[name] = entity.props[name] as Value;
    return { ...entity, props };
  }
  const wanted = options.select.map(([first = ""]) => first.toLowerCase());
  const known = new Map(Object.keys(entity.props).map((name) => [name.toLowerCase(), name]));
  const lazy = new Map(Object.keys(expandable).map((name) => [name.toLowerCase(), name]));
  const expanded = options.expand.map(([first = ""]) => first.toLowerCase());
  for (const name of expanded) {
    const found = lazy.get(name);
    if (!found) {
      if (known.has(name)) continue;
      throw errors.propertyMissing(name);
    }
    const inner = (expandable[found] as () => Value)();
    props[found] = narrow(inner, innerOptions(options, name));
  }
  if (options.all) Object.assign(props, entity.props);
  for (const name of wanted) {
    const found = known.get(name);
    if (found) props[found] = entity.props[found] as Value;
    else if (!lazy.has(name)) throw errors.propertyMissing(name);
  }
  return { ...entity, props };
}

/** Nothing but properties named as they are. */
function isPlain({ props }: Entity, { all, expand, select }: QueryOptions): boolean {
  return !all && expand.length === 0 && select.every(([name = ""]) => name in props);
}

function innerOptions(options: QueryOptions, name: string): QueryOptions {
  const below = (all: readonly (readonly string[])[]): (readonly string[])[] =>
    all
      .filter(([first = "", second]) => first.toLowerCase() === name && second !== undefined)
      .map((path) => path.slice(1));
  const select = below(options.select);
  return { ...options, all: select.length === 0, select, expand: below(options.expand) };
}

function narrow(value: Value, options: QueryOptions): Value {
  if (value === null || typeof value !== "object" || !("kind" in value)) return value;
  if (value.kind === "entity")
    return options.select.length === 0 && options.expand.length === 0
      ? value
      : shape(value, { ...options, expand: [] });
  if (value.kind === "collection")
    return {
      ...value,
      entities: value.entities.map((entity) => narrow(entity, options) as Entity),
    };
  return value;
}

/** What `$metadata#…` is followed by where properties were selected. */
export function selectSuffix(options: QueryOptions): string {
  return options.select.length === 0
    ? ""
    : `&$select=${options.select.map((path) => path.join("/")).join(",")}`;
}
