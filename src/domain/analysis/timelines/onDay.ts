import { type Day, dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { firstDay, lastDay } from "../kernel/dayNumbers.ts";
import type { Structure } from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";
import type { Segment } from "./structureTimeline.ts";
import { segmentOn, timelinesOf } from "./timelines.ts";

/** startsOn ≤ day ≤ endsOn (no start = always so far, both ends count) and not cancelled. */
export function exists({ state, startsOn, endsOn }: Structure, day: Day): boolean {
  return (
    state !== "cancelled" &&
    (startsOn === null || startsOn <= day) &&
    (endsOn === null || day <= endsOn)
  );
}

/** Structures that exist on a day. */
export function existingOn(records: Records, day: Day): Structure[] {
  return records.structures.all.filter((structure) => exists(structure, day));
}

/** What is known of a structure on a day (certainty, VZÄ and its parts, capacity); null where it does not exist. */
export function segmentOf(
  records: Records,
  view: Pick<View, "asOf" | "scenario">,
  structure: number,
  day: Day,
): Segment | null {
  const life = timelinesOf(records, view).byId.get(structure);
  return life ? segmentOn(life, dayNumber(day)) : null;
}

/** VZÄ on a day; null = unknown or not existing. */
export function fteOn(
  records: Records,
  view: Pick<View, "asOf" | "scenario">,
  structure: number,
  day: Day,
): number | null {
  return segmentOf(records, view, structure, day)?.fte ?? null;
}

/** Days on which a role and its structure both exist; null where there is none. */
export function holdingSpan(
  role: { startsOn: Day | null; endsOn: Day | null },
  structure: Structure | undefined,
): { from: number; to: number } | null {
  if (structure === undefined || structure.state === "cancelled") return null;
  const from = Math.max(firstDay(role.startsOn), firstDay(structure.startsOn));
  const to = Math.min(lastDay(role.endsOn), lastDay(structure.endsOn));
  return from <= to ? { from, to } : null;
}
