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

  /** Seconds to wait before the next request, or 0 where the budgets allow it. */
  wait(now: number, user: string): number {
    this.spent = this.since(now - 5 * minute);
    const recent = this.since(now - minute);
    if (recent.reduce((sum, { ru }) => sum + ru, 0) >= budget.unitsPerMinute)
      return secondsUntil(recent[0]?.at ?? now, minute, now);
    const own = this.spent.filter((one) => one.user === user);
    if (own.reduce((sum, { parts }) => sum + parts, 0) >= budget.requestsPerFiveMinutes)
      return secondsUntil(own[0]?.at ?? now, 5 * minute, now);
    return 0;
  }

  private since(from: number): { at: number; ru: number; user: string; parts: number }[] {
    return this.spent.filter(({ at }) => at > from);
  }
}

function secondsUntil(first: number, span: number, now: number): number {
  return Math.max(1, Math.ceil((first + span - now) / 1000));
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
