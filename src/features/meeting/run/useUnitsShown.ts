import { useState } from "react";
import { useRecords } from "../../../data/store.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { unitsOfRound } from "../../../domain/meeting/series.ts";

/** The units of a meeting's round and its own; those that are taken out stay on the list, so that they can come back. */
export function useUnitsShown(meeting: Meeting): readonly number[] {
  const records = useRecords();
  const [round] = useState(() => unitsOfRound(records.meetings.all, meeting));
  return [...new Set([...round, ...meeting.units])];
}
