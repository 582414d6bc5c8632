import { bilingual } from "./language.ts";

/** Whatever the minutes of a meeting say. */
export const minutesWords = bilingual(
  {
    title: "Ergebnisprotokoll",
    draft: "Entwurf",
    footer: "Seite {page} von {pages}",
    table: "Tabelle",
    chart: "Abbildung",
    occasion: "Anlass",
    date: "Datum",
    time: "Beginn und Ende",
    until: (from: string, to: string) => `${from} bis ${to}`,
    place: "Ort",
    chair: "Leitung",
    minuteTaker: "Protokollführung",
    present: "Anwesend",
    excused: "Entschuldigt",
    absent: "Unentschuldigt",
    guests: "Gäste",
    units: "Beteiligte Stellen",
    fileReference: "Geschäftszeichen",
    notRecorded: "nicht erfasst",
    agenda: "Tagesordnung",
    noAgenda: "Eine Tagesordnung ist nicht erfasst.",
    results: "Ergebnisse",
    item: (number: number, title: string) => `TOP ${number}: ${title}`,
    because: "Anlass",
    presenter: "Vortrag",
    note: "Verlauf",
    about: "Gegenstand",
    end: "Verbleib",
    noOutcome: "ohne Ergebnis abgeschlossen",
    open: "noch ohne Ergebnis",
    stored: "in den Themenspeicher aufgenommen",
    adjourned: "vertagt auf die nächste Sitzung",
    adjournedTo: (meeting: string) => `vertagt auf: ${meeting}`,
    taskDone: "Erledigt",
    overdue: "Überfällig",
    overdueTitle: "Überfällige Aufträge",
    moreOverdue: (count: number) =>
      count === 1
        ? "Ein weiterer Auftrag ist überfällig."
        : `${count} weitere Aufträge sind überfällig.`,
    dueOn: (day: string) => `Termin ${day}`,
    changed: "Geändert",
    changes: "Im Bestand geändert",
    changesCaption: "Angaben, die in der Sitzung geändert wurden",
    entry: "Eintrag",
    changedField: "Angabe: bisher → neu",
    notStated: "nicht angegeben",
    responsible: "Verantwortlich",
    due: "Termin",
    condition: "Vorbehalt",
    rate: (share: string) => `Förderquote ${share}`,
    votes: "Abstimmung",
    votesText: (yes: number, no: number, abstained: number) =>
      `Ja: ${yes}, Nein: ${no}, Enthaltung: ${abstained}`,
    summary: "Das Wichtigste",
    resolved: (resolutions: number, tasks: number) =>
      resolutions === 0 && tasks === 0
        ? "Es ist kein Beschluss gefasst und kein Auftrag vergeben."
        : `${german(resolutions, "Beschluss ist", "Beschlüsse sind", "Kein")} gefasst, ${german(tasks, "Auftrag ist", "Aufträge sind", "kein").replace(/^./, (first) => first.toLowerCase())} vergeben.`,
    pointsAdjourned: (count: number) =>
      count === 0 ? "" : `${german(count, "Punkt ist", "Punkte sind", "Kein")} vertagt.`,
    pointsStored: (count: number) =>
      count === 0
        ? ""
        : `${german(count, "Punkt wartet", "Punkte warten", "Kein")} im Themenspeicher.`,
    pointsUnresolved: (count: number) =>
      count === 0
        ? ""
        : `${german(count, "Punkt ist", "Punkte sind", "Kein")} ohne Ergebnis abgeschlossen.`,
    tasksCaption: "Beschlüsse und Aufträge",
    resolutionOrTask: "Beschluss oder Auftrag",
    who: "Wer",
    by: "bis",
    number: "TOP",
    closing: "Ausfertigung",
    issuedLabel: "Ausgefertigt",
    distribution: "Verteiler",
    noDistribution: "wie Teilnehmende",
    annexes: "Anlagen",
    noAnnexes: "keine",
  },
  {
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
      count === 1 ? "One more task is overdue." : `${count} more tasks are overdue.`,
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
        : `${english(resolutions, "resolution was", "resolutions were", "No")} passed, ${english(tasks, "task was", "tasks were", "no").replace(/^./, (first) => first.toLowerCase())} given.`,
    pointsAdjourned: (count) =>
      count === 0 ? "" : `${english(count, "item was", "items were", "No")} adjourned.`,
    pointsStored: (count) =>
      count === 0 ? "" : `${english(count, "item waits", "items wait", "No")} in the topic store.`,
    pointsUnresolved: (count) =>
      count === 0
        ? ""
        : `${english(count, "item was", "items were", "No")} closed without an outcome.`,
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
  },
);

const germanNumbers = [
  "",
  "Ein",
  "Zwei",
  "Drei",
  "Vier",
  "Fünf",
  "Sechs",
  "Sieben",
  "Acht",
  "Neun",
  "Zehn",
  "Elf",
  "Zwölf",
];
const englishNumbers = [
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

/** "Zwei Beschlüsse sind": numbers up to twelve as words. */
function german(count: number, one: string, many: string, none: string): string {
  return counted(germanNumbers, count, one, many, none);
}

function english(count: number, one: string, many: string, none: string): string {
  return counted(englishNumbers, count, one, many, none);
}

function counted(
  numbers: readonly string[],
  count: number,
  one: string,
  many: string,
  none: string,
): string {
  if (count === 0) return `${none} ${one}`;
  return `${numbers[count] ?? count} ${count === 1 ? one : many}`;
}
