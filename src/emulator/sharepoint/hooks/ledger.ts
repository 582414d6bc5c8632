/** One request as the site saw it. */
export interface LedgerEntry {
  readonly at: string;
  readonly user: string;
  readonly method: string;
  readonly url: string;
  /** Requests in it, 1 unless it is a batch. */
  readonly parts: number;
  /** Of the request's body. */
  readonly bytes: number;
  readonly answerBytes: number;
  /** Resource units. */
  readonly ru: number;
  readonly ifMatch: readonly string[];
  /** 0 where the connection was dropped. */
  readonly status: number;
  /** Statuses of a batch's parts. */
  readonly statuses: readonly number[];
  readonly retryAfter: string | null;
}

/** SharePoint's budgets: resource units of an app in a minute, requests of a person in five. */
export const budget = { unitsPerMinute: 1250, requestsPerFiveMinutes: 3000 };

const minute = 60_000;
const keep = 50_000;

/** All requests since it was last cleared, and what is left of the budgets. */
export class Ledger {
  private entries: LedgerEntry[] = [];
  private spent: { at: number; ru: number; user: string; parts: number }[] = [];

  add(entry: LedgerEntry): void {
    this.entries.push(entry);
    if (this.entries.length > keep) this.entries.splice(0, keep / 10);
    const now = Date.parse(entry.at);
    if (this.spent.length > keep) this.spent = this.since(now - 5 * minute);
    this.spent.push({
      at: now,
      ru: entry.ru,
      user: entry.user,
      parts: entry.parts,
    });
  }

  all(): readonly LedgerEntry[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
    this.spent = [];
  }

  /** Resource units of the last minute. */
  units(now: number): number {
    return this.since(now - minute).reduce((sum, { ru }) => sum + ru, 0);
  }

  /**
   * Seconds until a request of so many units and parts can be admitted, 0 where it is now. Being refused costs
   * what was asked, so the time told is the one at which all that is spent by then leaves room for it.
   */
  wait(now: number, user: string, ru: number, parts: number): number {
    this.spent = this.since(now - 5 * minute);
    const units = this.spent.map((one) => ({ at: one.at, amount: one.ru }));
    const own = this.spent
      .filter((one) => one.user === user)
      .map((one) => ({ at: one.at, amount: one.parts }));
    return Math.max(
      secondsUntilFree(units, ru, budget.unitsPerMinute, minute, now),
      secondsUntilFree(own, parts, budget.requestsPerFiveMinutes, 5 * minute, now),
    );
  }

  /** What an answer tells of the budget of units, from four fifths of it on. */
  rateHeaders(now: number): { readonly [name: string]: string } {
    const used = this.units(now);
    if (used < budget.unitsPerMinute * told) return {};
    const units = this.since(now - minute).map(({ at, ru }) => ({ at, amount: ru }));
    const { unitsPerMinute } = budget;
    const reset = secondsUntilBelow(units, unitsPerMinute * told, minute, now);
    return {
      "ratelimit-limit": String(unitsPerMinute),
      "ratelimit-remaining": String(Math.max(0, unitsPerMinute - used)),
      "ratelimit-reset": String(reset),
    };
  }

  private since(from: number): { at: number; ru: number; user: string; parts: number }[] {
    return this.spent.filter(({ at }) => at > from);
  }
}

/** Share of the budget from which answers tell of it. */
const told = 0.8;

/** What was spent of a budget, and when. */
interface Cost {
  readonly at: number;
  readonly amount: number;
}

function secondsUntilFree(
  spent: readonly Cost[],
  cost: number,
  limit: number,
  span: number,
  now: number,
): number {
  const used = spent.reduce((sum, { at, amount }) => (at > now - span ? sum + amount : sum), 0);
  if (used < limit) return 0;
  // Spent for the refusal, and needed once more.
  const room = Math.max(1, limit - cost);
  return secondsUntilBelow([...spent, { at: now, amount: cost }], room, span, now);
}

/** Seconds until no more than so much lies within the span, in whole seconds and at least one. */
function secondsUntilBelow(
  spent: readonly Cost[],
  most: number,
  span: number,
  now: number,
): number {
  const recent = spent.filter(({ at }) => at > now - span);
  let left = recent.reduce((sum, { amount }) => sum + amount, 0);
  let until = now;
  for (const { at, amount } of recent) {
    if (left <= most) break;
    left -= amount;
    until = at + span;
  }
  return Math.max(1, Math.ceil((until - now) / 1_000));
}

/** Prices of Microsoft Graph, the published lower bound: one entry 1, several or a write 2, rights 5. */
export function unitsOf(method: string, route: string): number {
  if (/permission|roleassignment/.test(route)) return 5;
  if (route.endsWith("getchanges") || route === "contextinfo") return 1;
  if (method !== "GET") return 2;
  return /(^|\/)(items|lists|fields|views|files|folders|versions|siteusers|recyclebin)$/.test(route)
    ? 2
    : 1;
}
