import { useAnalysis } from "../../data/analysis.ts";
import { useWords } from "../../data/language.ts";
import { resolutions } from "../../domain/analysis/resolutions.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { RegisterTable } from "./RegisterTable.tsx";

/** The overdue tasks, at the point that goes through them. */
export function FollowUpPoint({ readOnly }: { readOnly: boolean }) {
  const words = useWords(meetingWords);
  const rows = useAnalysis(resolutions).rows.filter(
    ({ state }) => state === "overdue" || state === "open",
  );
  if (rows.length === 0) return <p>{words.noOutcomes}</p>;
  return <RegisterTable rows={rows.slice(0, 12)} readOnly={readOnly} />;
}
