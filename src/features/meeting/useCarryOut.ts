import { useEffect, useRef } from "react";
import { useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { carryOut, isFiledUnapproved, isHalfClosed } from "../../domain/meeting/close.ts";
import { readMeetingRecord } from "../../domain/meeting/meetingRecord.ts";
import { placesForWaiting, takeUpWaiting } from "../../domain/meeting/waiting.ts";
import { meetingWords } from "../../i18n/meeting/meeting.ts";

/**
 * Does what closed meetings still ask for, whoever closed them and wherever it was broken off, once the
 * site holds their record: of two records only the one that stands counts. Adjourned points go to the
 * next meeting as soon as there is one.
 */
export function useCarryOut(): void {
  const words = useWords(meetingWords);
  const store = useStore();
  const records = useRecords();
  const mayWrite = useStorePart(
    ({ phase, standing }) => phase === "fresh" && standing?.mayWrite === true,
  );
  const unsent = useStorePart(({ outbox }) =>
    outbox.edits
      .filter(({ list }) => list === "meetings")
      .map(({ id }) => id)
      .join(),
  );
  /** What was done from here already: an edit that is refused is not made again and again. */
  const done = useRef(new Set<string>());
  useEffect(() => {
    if (!mayWrite) return;
    const waiting = new Set(unsent.split(",").map(Number));
    for (const meeting of records.meetings.all.filter(isHalfClosed)) {
      const once = `${meeting.id} ${meeting.record}`;
      if (waiting.has(meeting.id) || done.current.has(once)) continue;
      done.current.add(once);
      const record = readMeetingRecord(meeting.record);
      const because = words.carried(meeting.title ?? "");
      carryOut(store, store.getState().records, meeting, record, because);
    }
    for (const { id, filedOn } of records.meetings.all.filter(isFiledUnapproved)) {
      if (!waiting.has(id))
        store.update("meetings", id, { state: "approved", approvedOn: filedOn });
    }
    if (placesForWaiting(records).size > 0) takeUpWaiting(store, store.getState().records);
  }, [records, mayWrite, unsent, store, words]);
}
