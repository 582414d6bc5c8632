import { plural } from "../plural.ts";

const numbers = [
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

export const minutes = {
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
    plural(count, {
      one: "Ein weiterer Auftrag ist überfällig.",
      other: `${count} weitere Aufträge sind überfällig.`,
    }),
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
      : `${spelled(resolutions, "Beschluss ist", "Beschlüsse sind", "Kein")} gefasst, ${spelled(tasks, "Auftrag ist", "Aufträge sind", "kein").replace(/^./, (first) => first.toLowerCase())} vergeben.`,
  pointsAdjourned: (count: number) =>
    count === 0 ? "" : `${spelled(count, "Punkt ist", "Punkte sind", "Kein")} vertagt.`,
  pointsStored: (count: number) =>
    count === 0
      ? ""
      : `${spelled(count, "Punkt wartet", "Punkte warten", "Kein")} im Themenspeicher.`,
  pointsUnresolved: (count: number) =>
    count === 0
      ? ""
      : `${spelled(count, "Punkt ist", "Punkte sind", "Kein")} ohne Ergebnis abgeschlossen.`,
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
};

/** “Zwei Beschlüsse sind”: numbers up to twelve as words. */
function spelled(count: number, one: string, many: string, none: string): string {
  if (count === 0) return `${none} ${one}`;
  return `${numbers[count] ?? count} ${plural(count, { one, other: many })}`;
}
