import type { minutes as german } from "../../de/documents/minutes.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

const numbers = [
  "",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

export const minutes: Texts<typeof german> = {
  title: "Minutes of results",
  draft: "Draft",
  footer: "Page {page} of {pages}",
  table: "Table",
  chart: "Figure",
  occasion: "Occasion",
  date: "Date",
  time: "Start and end",
  until: (from, to) => `${from} to ${to}`,
  place: "Place",
  chair: "Chair",
  minuteTaker: "Minutes taken by",
  present: "Present",
  excused: "Excused",
  absent: "Absent",
  guests: "Guests",
  units: "Units taking part",
  fileReference: "File reference",
  notRecorded: "not recorded",
  agenda: "Agenda",
  noAgenda: "No agenda is recorded.",
  results: "Results",
  item: (number, title) => `Item ${number}: ${title}`,
  because: "Occasion",
  presenter: "Presented by",
  note: "Discussion",
  about: "Subject",
  end: "Left as",
  noOutcome: "closed without an outcome",
  open: "no outcome yet",
  stored: "put into the topic store",
  adjourned: "adjourned to the next meeting",
  adjournedTo: (meeting) => `adjourned to: ${meeting}`,
  taskDone: "Done",
  overdue: "Overdue",
  overdueTitle: "Overdue tasks",
  moreOverdue: (count) =>
    plural(count, { one: "One more task is overdue.", other: `${count} more tasks are overdue.` }),
  dueOn: (day) => `due ${day}`,
  changed: "Changed",
  changes: "Changed in the lists",
  changesCaption: "What the meeting changed",
  entry: "Entry",
  changedField: "Field: before → after",
  notStated: "not stated",
  responsible: "Responsible",
  due: "Due",
  condition: "Condition",
  rate: (share) => `funding rate ${share}`,
  votes: "Votes",
  votesText: (yes, no, abstained) => `Yes: ${yes}, no: ${no}, abstentions: ${abstained}`,
  summary: "In brief",
  resolved: (resolutions, tasks) =>
    resolutions === 0 && tasks === 0
      ? "No resolution was passed and no task was given."
      : `${spelled(resolutions, "resolution was", "resolutions were", "No")} passed, ${spelled(tasks, "task was", "tasks were", "no").replace(/^./, (first) => first.toLowerCase())} given.`,
  pointsAdjourned: (count) =>
    count === 0 ? "" : `${spelled(count, "item was", "items were", "No")} adjourned.`,
  pointsStored: (count) =>
    count === 0 ? "" : `${spelled(count, "item waits", "items wait", "No")} in the topic store.`,
  pointsUnresolved: (count) =>
    count === 0
      ? ""
      : `${spelled(count, "item was", "items were", "No")} closed without an outcome.`,
  tasksCaption: "Resolutions and tasks",
  resolutionOrTask: "Resolution or task",
  who: "Who",
  by: "by",
  number: "Item",
  closing: "Issue",
  issuedLabel: "Issued",
  distribution: "Distribution",
  noDistribution: "as those taking part",
  annexes: "Annexes",
  noAnnexes: "none",
};

/** “Two resolutions were”: numbers up to twelve as words. */
function spelled(count: number, one: string, many: string, none: string): string {
  if (count === 0) return `${none} ${one}`;
  return `${numbers[count] ?? count} ${plural(count, { one, other: many })}`;
}
