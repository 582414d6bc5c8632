import type { Op, Row } from "./rows.ts";
import type { State } from "./state.ts";

/** The writes of one request: seen at once, taken back where the request fails, kept as one line. */
export class Transaction {
  readonly ops: Op[] = [];
  readonly blobs = new Map<string, Uint8Array>();
  private readonly before: (Row | null)[] = [];
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  put(...op: Op): void {
    this.before.push(this.state.read(op[0], op[1]));
    this.ops.push(op);
    this.state.apply(op);
  }

  /** How much has been written, to come back to with `rollback`. */
  mark(): number {
    return this.ops.length;
  }

  /** Undoes everything written since the mark. */
  rollback(mark: number): void {
    while (this.ops.length > mark) {
      const op = this.ops.pop() as Op;
      const row = this.before.pop() as Row | null;
      // The row was read from the table it goes back to.
      this.state.apply([op[0], op[1], row] as Op);
    }
  }
}
