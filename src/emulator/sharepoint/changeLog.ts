import type { Clock } from "./clock.ts";
import type { ChangeRow, UserRow } from "./state/rows.ts";
import type { State } from "./state/state.ts";
import type { Transaction } from "./state/transaction.ts";

/** The parts of a request that writing needs. */
export interface Writer {
  readonly state: State;
  readonly transaction: Transaction;
  readonly clock: Clock;
  readonly user: UserRow;
}

export const changeType = { add: 1, update: 2, delete: 3, rename: 4, restore: 7 } as const;

/** Days for which changes can be asked for. */
export const keptDays = 60;

const epochTicks = 621_355_968_000_000_000n;

export function ticksOf(stamp: string): bigint {
  return BigInt(Date.parse(stamp)) * 10_000n + epochTicks;
}

export function dateOfTicks(ticks: bigint): Date {
  return new Date(Number((ticks - epochTicks) / 10_000n));
}

/** Scope 1 site, 2 web, 3 list; the number grows with every change of the site. */
export function changeToken(scope: 1 | 2 | 3, id: string, stamp: string, n: number): string {
  return `1;${scope};${id};${ticksOf(stamp)};${n}`;
}

/** The token after which nothing has happened yet. */
export function currentToken(state: State, scope: 2 | 3, id: string, now: string): string {
  return changeToken(scope, id, now, state.changes.length);
}

export function logChange(writer: Writer, change: Omit<ChangeRow, "n" | "at" | "editorId">): void {
  const n = writer.state.changes.length + 1;
  writer.transaction.put("changes", String(n), {
    n,
    at: writer.clock.stamp(),
    editorId: writer.user.id,
    ...change,
  });
}
