import { ConfirmDialog } from "../../components/ConfirmDialog.tsx";
import { useWords } from "../../data/language.ts";
import { useRecords, useStore } from "../../data/store.ts";
import type { Meeting } from "../../domain/meeting/agenda.ts";
import { nextMeeting } from "../../domain/meeting/carryOver.ts";
import { closeMeeting, leftOver } from "../../domain/meeting/close.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { presently } from "./useClock.ts";
import { useNewMeeting } from "./useNewMeeting.ts";

/**
 * Says what closing does with the points nobody came to, then closes. A round with a rhythm gets its
 * next meeting for them where there is none yet.
 */
export function CloseDialog({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const words = useWords(meetingWords);
  const records = useRecords();
  const store = useStore();
  const makeMeeting = useNewMeeting();
  const open = leftOver(records, meeting);
  const known = nextMeeting(records, meeting);
  const makes = !known && open.length > 0 && meeting.series !== null && meeting.rhythm !== null;
  const where = known
    ? words.toNext(known.title ?? "")
    : makes
      ? words.toNewOne
      : words.toTopicStore;
  const close = () => {
    const to = known?.id ?? (makes ? makeMeeting(meeting) : null);
    closeMeeting(
      store,
      store.getState().records,
      meeting,
      presently(),
      to,
      words.carried(meeting.title ?? ""),
    );
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={words.closeTitle}
      sentence={words.closeSentence(open.length, where)}
      confirm={words.toEnd}
      onCancel={onDone}
      onConfirm={close}
    />
  );
}
