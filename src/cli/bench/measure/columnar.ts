import { gzipSync } from "node:zlib";
import type { Loaded } from "../../../domain/ports.ts";

/** The same entries as columns, repeated texts numbered in a dictionary, compressed: about the least that says the same. */
export function columnarBytes({ lists }: Loaded): number {
  const columns = lists.map(({ name, entries }) => {
    const fields = Object.keys(entries[0] ?? {});
    return [name, fields.map((field) => [field, column(entries, field)])];
  });
  return gzipSync(JSON.stringify(columns), { level: 6 }).byteLength;
}

function column(entries: readonly object[], field: string): unknown {
  const values = entries.map((entry) => (entry as { readonly [field: string]: unknown })[field]);
  if (!values.every((value) => value === null || typeof value === "string")) return values;
  const words = [...new Set(values)];
  if (words.length > values.length / 2) return values;
  const numbers = new Map(words.map((word, at) => [word, at]));
  return [words, values.map((value) => numbers.get(value))];
}
