import { useAnalysis } from "../../../data/analysis.ts";
import { useWords } from "../../../data/language.ts";
import { isOpen, resolutions } from "../../../domain/analysis/measures/resolutions.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { RegisterTable } from "../follow/RegisterTable.tsx";

/** The overdue tasks, at the point that goes through them; those found done at it stay in sight. */
export function FollowUpPoint({ item, readOnly }: { item: number; readOnly: boolean }) {
  const words = useWords(meetingWords);
  const { rows } = useAnalysis(resolutions);
  const open = rows.filter(({ outcome }) => isOpen(outcome));
  const done = rows.filter(({ outcome }) => outcome.state === "done" && outcome.doneAt === item);
  if (open.length + done.length === 0) return <p>{words.noOutcomes}</p>;
  const more = open.length - mostShown;
  return (
    <>
      <RegisterTable rows={[...open.slice(0, mostShown), ...done]} readOnly={readOnly} at={item} />
      {more > 0 ? <p>{words.moreInRegister(more)}</p> : null}
    </>
  );
}

/** What one screen holds; the register has all. */
const mostShown = 12;
