import { addDays, type Day, fromDayNumber } from "../../../day.ts";
import type { Records } from "../../../records.ts";
import type { Span } from "../../kernel/dayNumbers.ts";
import type { Structure } from "../../kernel/entries.ts";
import type { RecordName } from "../../kernel/recordName.ts";
import { cutAll, uncovered } from "../../kernel/spans.ts";
import type { View } from "../../kernel/view.ts";
import { timelinesOf } from "../../timelines/timelines.ts";
import type { Cause } from "./draft.ts";

/** A structure as the cause, from a day on; null where there is none or more than one. */
export function onlyOne(structures: readonly Structure[], from: Day | null): Cause | null {
  const [one, ...others] = new Set(structures);
  return one === undefined || others.length > 0 ? null : { record: structureName(one), from };
}

/** The task as the cause: nobody has it. */
export function taskCause(id: number): Cause {
  return { record: { list: "tasks", id }, from: null };
}

/** The structure whose last day is the one before a day; null where it is none or several. */
export function endedBefore(structures: readonly Structure[], from: Day): Cause | null {
  const last = addDays(from, -1);
  return onlyOne(
    structures.filter(({ endsOn }) => endsOn === last),
    from,
  );
}

/**
 * The structure that was the last certain one before days without any, within the days looked at;
 * null where there never was one, or several ended on that day.
 */
export function lastCertain(
  records: Records,
  view: View,
  structures: readonly Structure[],
  within: Span,
): Cause | null {
  const { byId } = timelinesOf(records, view);
  const timelines = [...new Set(structures)].flatMap(({ id }) => byId.get(id) ?? []);
  const certain = timelines.map(({ structure, segments }) => ({
    structure,
    spans: cutAll(
      segments.filter((segment) => segment.certain),
      within,
    ),
  }));
  const lacking = uncovered(
    certain.flatMap(({ spans }) => spans),
    within,
  ).find(({ from }) => from > within.from);
  if (lacking === undefined) return null;
  const ended = certain.filter(({ spans }) => spans.some(({ to }) => to === lacking.from - 1));
  return onlyOne(
    ended.map(({ structure }) => structure),
    fromDayNumber(lacking.from),
  );
}

function structureName({ id }: Structure): RecordName {
  return { list: "structures", id };
}
