import type { Changes } from "../ports.ts";
import type { ListName } from "../schema/index.ts";

/** What a meeting needs to change records; the store is one. */
export interface Writer {
  /** Adds a record and answers its id, below 0 until the site has given one; with a key given there is only ever one. */
  create<L extends ListName>(list: L, values: Changes<L>, key?: string): number;
  update<L extends ListName>(list: L, id: number, values: Changes<L>): void;
}
