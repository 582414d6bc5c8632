import type { ListName } from "../domain/schema/index.ts";
import { sameName } from "./identity.ts";

/** A word of the file that nobody knows yet, and what becomes of it. */
export interface WordUse {
  readonly list: ListName;
  readonly field: string;
  /** The list it names an entry of; null for words of a choice. */
  readonly to: ListName | null;
  /** Null where the mapping itself names it. */
  readonly column: string | null;
  readonly text: string;
  /** Made anew, taken over as it is, or a reason why its rows are left out. */
  readonly becomes: "created" | "foreign" | "unknown" | "unclear";
  readonly rows: readonly number[];
}

/** All words once each, with the rows they stand in. */
export class WordUses {
  readonly #uses = new Map<string, WordUse & { rows: number[] }>();

  add(use: WordUse, row: number): void {
    // One new entry may be named by several fields; each column is answered by itself.
    const name = JSON.stringify([use.to ?? use.field, use.column, use.becomes, sameName(use.text)]);
    const held = this.#uses.get(name) ?? { ...use, rows: [] };
    this.#uses.set(name, held);
    if (held.rows.at(-1) !== row) held.rows.push(row);
  }

  get all(): readonly WordUse[] {
    return [...this.#uses.values()];
  }
}
