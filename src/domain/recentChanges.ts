import type { Moment } from "./day.ts";
import type { Entry, Records, Table } from "./records.ts";
import { type ListName, listNames } from "./schema/index.ts";

export interface RecentChange {
  readonly list: ListName;
  readonly entry: Entry;
  readonly at: Moment;
  readonly created: boolean;
}

/** Lists whose entries tell of the meeting or of settings, not of the district's integration work. */
const aside: readonly ListName[] = [
  "meetings",
  "agendaItems",
  "outcomes",
  "settings",
  "periods",
  "textBlocks",
  "planVersions",
];

/** Entries created or changed after a moment, the latest first. */
export function recentChanges(records: Records, since: Moment): readonly RecentChange[] {
  const changes: RecentChange[] = [];
  for (const list of listNames) {
    if (aside.includes(list)) continue;
    for (const entry of (records[list] as Table<ListName>).all) {
      if (entry.modifiedAt > since)
        changes.push({ list, entry, at: entry.modifiedAt, created: entry.createdAt > since });
    }
  }
  return changes.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The last meeting that was held before a moment; null where none was. */
export function lastMeeting(records: Records, before: Moment): Entry<"meetings"> | null {
  return (
    records.meetings.all
      .filter(({ state }) => state === "closed" || state === "approved")
      .filter(({ startsAt }) => startsAt !== null && startsAt < before)
      .sort((a, b) => ((a.startsAt as string) < (b.startsAt as string) ? 1 : -1))[0] ?? null
  );
}
