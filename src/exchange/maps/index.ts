import type { Mapping } from "../mapping.ts";
import { readMapping } from "../readMapping.ts";
import esf from "./esf.json";

/** Mappings that come with the app, by name. */
export const readyMaps: ReadonlyMap<string, Mapping> = new Map([esf].map(toPair));

function toPair(form: { readonly name: string }): [string, Mapping] {
  const made = readMapping(form);
  if (!made.ok) throw new TypeError(`${form.name}: ${JSON.stringify(made.problems)}`);
  return [form.name, made.mapping];
}
