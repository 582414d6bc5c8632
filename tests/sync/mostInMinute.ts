import type { LedgerLine } from "../support/site.ts";

/** The most resource units used within any minute from an instant on. */
export function mostInMinute(ledger: readonly LedgerLine[], from: number): number {
  const spent = ledger
    .map(({ at, ru }) => ({ at: Date.parse(String(at)), ru }))
    .filter(({ at }) => at >= from);
  let most = 0;
  let sum = 0;
  let first = 0;
  for (const { at, ru } of spent) {
    sum += ru;
    while ((spent[first]?.at ?? at) <= at - 60_000) sum -= spent[first++]?.ru ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
