import { exampleMark } from "../domain/exampleMark.ts";
import type { ListName } from "../domain/schema/index.ts";

/** The key of an example, always the same for the same name, so that loading twice adds nothing. */
export function exampleKey(list: ListName, name: string): string {
  const text = `${list}/${name}`;
  return exampleMark + [1, 2, 3].map((seed) => hash(text, seed)).join("");
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
