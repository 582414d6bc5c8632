import type { ListName } from "../domain/schema/index.ts";

/** First digits of every example's key; nothing else has them. */
const mark = "be15b1e1";

/** The key of an example, always the same for the same name, so that loading twice adds nothing. */
export function exampleKey(list: ListName, name: string): string {
  const text = `${list}/${name}`;
  return mark + [1, 2, 3].map((seed) => hash(text, seed)).join("");
}

/** Whether an entry came with the example data. */
export function isExample(key: string | null): boolean {
  return key?.startsWith(mark) ?? false;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let state = 0x811c9dc5 ^ seed;
  for (const char of text) {
    state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
    state ^= state >>> 15;
  }
  return (state >>> 0).toString(16).padStart(8, "0");
}
