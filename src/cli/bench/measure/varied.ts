import { addDays, type Day } from "../../../domain/day.ts";
import type { Changes } from "../../../domain/ports.ts";
import type { Entry } from "../../../domain/records.ts";
import { definitionOf, type ListName } from "../../../domain/schema/index.ts";

/** The values of an entry made different, so that copies compress no better than what people write. Always the same for the same number. */
export function varied(list: ListName, entry: Entry, number: number): Changes {
  const random = randomFrom(number);
  const values = entry as unknown as { readonly [field: string]: unknown };
  const fields = Object.entries(definitionOf(list).fields);
  const changed = fields.map(([name, { kind }]) => [name, vary(kind, values[name], random)]);
  return Object.fromEntries(changed) as Changes;
}

/** 32 hexadecimal digits. */
export function keyFrom(number: number): string {
  const random = randomFrom(number + 1_000_000);
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}

function vary(kind: string, value: unknown, random: () => number): unknown {
  if ((kind === "text" || kind === "note") && typeof value === "string") {
    return value
      .split(" ")
      .map((word) => ({ word, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ word }) => word)
      .join(" ");
  }
  if (kind === "date" && typeof value === "string") {
    return addDays(value as Day, Math.floor(random() * 200));
  }
  if (kind === "euro" && typeof value === "number") return Math.round(value * (0.5 + random()));
  return value;
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
