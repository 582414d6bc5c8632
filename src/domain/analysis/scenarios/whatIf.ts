import { blankValues } from "../../blank.ts";
import { addDays, type Day, type Moment } from "../../day.ts";
import { type Entry, type Records, table } from "../../records.ts";
import type { ListName } from "../../schema/index.ts";
import { type Steps, stepwise } from "../../steps/steps.ts";
import type { Change, ChangeableList } from "./change.ts";

/**
 * The records as they would be with the changes, applied in order; nothing given is changed. extend
 * sets the last day; drop takes the entry away; move shifts its first and last day; add makes an
 * entry with an id below all others, so that it is told apart. A change to an entry that is not
 * there does nothing.
 */
export const whatIf = stepwise(function* (
  records: Records,
  changes: readonly Change[],
): Steps<Records> {
  let changed = records;
  for (const change of changes) {
    changed = applied(changed, change);
    yield;
  }
  return changed;
});

function applied(records: Records, change: Change): Records {
  switch (change.do) {
    case "add":
      return withEntries(records, change.list, [
        added(records, change.list, change.values),
        ...all(records, change.list),
      ]);
    case "drop":
      return withEntries(
        records,
        change.list,
        all(records, change.list).filter(({ id }) => id !== change.id),
      );
    case "extend":
      return changed(records, change.list, change.id, () => ({ endsOn: change.to }));
    case "move":
      return changed(records, change.list, change.id, ({ startsOn, endsOn }) => ({
        startsOn: startsOn && addDays(startsOn, change.days),
        endsOn: endsOn && addDays(endsOn, change.days),
      }));
  }
}

type Dated = Entry & { readonly startsOn: Day | null; readonly endsOn: Day | null };

function all(records: Records, list: ChangeableList): readonly Dated[] {
  // Every changeable list has a first and a last day.
  return records[list].all as readonly Entry[] as readonly Dated[];
}

function changed(
  records: Records,
  list: ChangeableList,
  id: number,
  change: (entry: Dated) => Partial<Dated>,
): Records {
  const entries = all(records, list).map((entry) =>
    entry.id === id ? { ...entry, ...change(entry) } : entry,
  );
  return withEntries(records, list, entries as readonly Dated[]);
}

function added(records: Records, list: ChangeableList, values: object): Dated {
  const id =
    Math.min(
      0,
      ...all(records, list)
        .slice(0, 1)
        .map((entry) => entry.id),
    ) - 1;
  const made = "1970-01-01T00:00:00Z" as Moment;
  const meta = {
    id,
    key: null,
    etag: "",
    createdAt: made,
    modifiedAt: made,
    authorId: null,
    editorId: null,
  };
  return { ...blankValues(list), ...values, ...meta } as unknown as Dated;
}

function withEntries(records: Records, list: ListName, entries: readonly Dated[]): Records {
  return { ...records, [list]: table(entries as readonly Entry<ListName>[]) };
}
