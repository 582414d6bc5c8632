import type { CsvTable } from "./csv.ts";
import { sameName } from "./identity.ts";
import { isOneWord, outerParts } from "./values/several.ts";

/** Words that stand alone in some cell of a column: where they stand with others, they are words as well. */
export class LoneWords {
  readonly #table: CsvTable;
  readonly #byColumn = new Map<string, ReadonlySet<string>>();

  constructor(table: CsvTable) {
    this.#table = table;
  }

  has(column: string, word: string): boolean {
    const words = this.#byColumn.get(column) ?? this.#collect(column);
    return words.has(sameName(word));
  }

  #collect(column: string): ReadonlySet<string> {
    const at = this.#table.headings.indexOf(column);
    const all = this.#table.rows.flatMap(({ cells }) => outerParts(cells[at] ?? ""));
    const words = new Set(all.filter(isOneWord).map(sameName));
    this.#byColumn.set(column, words);
    return words;
  }
}
