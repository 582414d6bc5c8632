import type { Moment } from "../day.ts";
import type { Entry, Records } from "../records.ts";
import type { Value } from "../schema/field.ts";
import type { ListName } from "../schema/index.ts";
import { agendaOf, type Meeting } from "./agenda.ts";
import { readChanged } from "./changed.ts";
import { recordOf } from "./close.ts";

/** The point of a meeting at which a field was changed. */
export interface CauseOfChange {
  readonly meeting: Meeting;
  /** As its minutes count it. */
  readonly number: number;
}

/** How far the site's moments of a change and of the outcome that notes it may lie apart: both go out together, but not at once. */
const apartMs = 3_600_000;

/** The meeting and point at which a record's field came to a value at a moment; null where no outcome notes it. */
export function causeOfChange(
  records: Records,
  change: {
    readonly list: ListName;
    /** Its identity outside the app. */
    readonly record: string;
    readonly field: string;
    readonly from: Value;
    readonly to: Value;
    readonly at: Moment;
  },
): CauseOfChange | null {
  const { list, record, field, from, to } = change;
  const at = Date.parse(change.at);
  const outcome = records.outcomes.all.find(
    (one) =>
      Date.parse(one.createdAt) - apartMs <= at &&
      at <= Date.parse(one.modifiedAt) + apartMs &&
      readChanged(one.changed).some(
        (noted) =>
          noted.list === list &&
          noted.record === record &&
          noted.field === field &&
          // A field changed twice at a point is noted once, from its first value to its last.
          (isSame(noted.to, to) || isSame(noted.from, from)),
      ),
  );
  return outcome ? pointOf(records, outcome.agendaItem) : null;
}

/** The meeting and number of a point; null where the point or its meeting is gone. */
export function pointOf(records: Records, item: number | null): CauseOfChange | null {
  const point = item === null ? undefined : records.agendaItems.byId.get(item);
  const meeting = records.meetings.byId.get(point?.meeting ?? Number.NaN);
  return point && meeting ? { meeting, number: numberIn(records, meeting, point) } : null;
}

function numberIn(records: Records, meeting: Meeting, point: Entry<"agendaItems">): number {
  const name = point.key ?? `agendaItems:${point.id}`;
  const recorded = recordOf(meeting)?.points.findIndex(({ item }) => item === name) ?? -1;
  const now = agendaOf(records, meeting.id).findIndex(({ id }) => id === point.id);
  return (recorded >= 0 ? recorded : now) + 1;
}

function isSame(a: Value, b: Value): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
