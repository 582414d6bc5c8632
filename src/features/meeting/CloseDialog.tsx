import { ConfirmDialog } from "../../components/ConfirmDialog.tsx";
import { useWords } from "../../data/language.ts";
import { useRecords, useStore } from "../../data/store.ts";
import { agendaOf, type Meeting } from "../../domain/meeting/agenda.ts";
import { nextMeeting } from "../../domain/meeting/carryOver.ts";
import { closeMeeting } from "../../domain/meeting/close.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { presently } from "./useClock.ts";

/** Says what closing does with the points nobody came to, then closes. */
export function CloseDialog({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const words = useWords(meetingWords);
  const records = useRecords();
  const store = useStore();
  const open = agendaOf(records, meeting.id).filter(
    (item) => item.state === "open" && item.movedTo === null && item.id !== meeting.currentItem,
  );
  const to = nextMeeting(records, meeting);
  return (
    <ConfirmDialog
      open
      title={words.closeTitle}
      sentence={words.closeSentence(
        open.length,
        to ? words.toNext(to.title ?? "") : words.toTopicStore,
      )}
      confirm={words.toEnd}
      onCancel={onDone}
      onConfirm={() => {
        closeMeeting(store, records, meeting, presently(), words.carried);
        onDone();
      }}
    />
  );
}
