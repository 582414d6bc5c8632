import type { Moment } from "./day.ts";
import { isExample } from "./exampleMark.ts";
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

/** Within this time after its creation an example is still being loaded, in milliseconds. */
const loading = 3_600_000;

/** Entries created or changed after a moment, the latest first. What came with the example data nobody made: it counts once somebody has edited it. */
export function recentChanges(records: Records, since: Moment): readonly RecentChange[] {
  const changes: RecentChange[] = [];
  for (const list of listNames) {
    if (aside.includes(list)) continue;
    for (const entry of (records[list] as Table<ListName>).all) {
      if (entry.modifiedAt <= since || isAsLoaded(entry)) continue;
      const created = entry.createdAt > since && !isExample(entry.key);
      changes.push({ list, entry, at: entry.modifiedAt, created });
    }
  }
  return changes.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function isAsLoaded({ key, createdAt, modifiedAt }: Entry): boolean {
  return isExample(key) && Date.parse(modifiedAt) - Date.parse(createdAt) < loading;
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

/** Lines to show for changes: single entries, and for lists with many new ones a line with their number. */
export type ChangeLine =
  | { readonly kind: "entry"; readonly change: RecentChange }
  | { readonly kind: "created"; readonly list: ListName; readonly count: number };

/** Changes as lines: more than `single` new entries of a list are told as one. */
export function changeLines(
  changes: readonly RecentChange[],
  single: number,
): readonly ChangeLine[] {
  const created = new Map<ListName, number>();
  for (const { list, created: isNew } of changes)
    if (isNew) created.set(list, (created.get(list) ?? 0) + 1);
  const many = [...created].filter(([, count]) => count > single);
  const grouped = new Set(many.map(([list]) => list));
  return [
    ...changes
      .filter((change) => !change.created || !grouped.has(change.list))
      .map((change) => ({ kind: "entry" as const, change })),
    ...many.map(([list, count]) => ({ kind: "created" as const, list, count })),
  ];
}
