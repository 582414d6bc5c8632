import { plural } from "../plural.ts";

export const responsibilities = {
  title: "Zuständigkeiten",
  statementFigure: (unclear: number, all: number) => `${unclear} von ${all}`,
  statement: (unclear: number) =>
    plural(unclear, {
      one: " Aufgaben ist nicht eindeutig geregelt.",
      other: " Aufgaben sind nicht eindeutig geregelt.",
    }),
  allClear: (all: number) => `Alle ${all} Aufgaben sind eindeutig geregelt.`,
  explain: "Eindeutig geregelt",
  definition:
    "Eine Aufgabe ist eindeutig geregelt, wenn am Stichtag genau eine Stelle federführend ist, mindestens eine sie durchführt und nicht mehr mitwirken als vorgesehen.",
  formula: (unclear: number, all: number) =>
    `${unclear} von ${all} ${plural(all, { one: "Aufgabe", other: "Aufgaben" })} mit einem Befund`,
  rolesKnown: (unknown: number) =>
    unknown === 0
      ? "Alle erfassten Zuständigkeiten nennen Aufgabe, Struktur und Rolle."
      : plural(unknown, {
          one: "1 erfasste Zuständigkeit nennt keine Aufgabe, Struktur oder Rolle und zählt nicht.",
          other: `${unknown} erfasste Zuständigkeiten nennen keine Aufgabe, Struktur oder Rolle und zählen nicht.`,
        }),
  none: "Es sind noch keine Aufgaben erfasst.",
  noneChosen: "Zu dieser Auswahl gibt es keine Aufgabe.",
  showAll: "Alle Aufgaben zeigen",
  legend: {
    leads: "Federführung, Entscheidung",
    does: "Durchführung",
    contributes: "Mitwirkung",
    informed: "Information",
  },
  task: "Aufgabe",
  finding: "Befund",
  noField: "ohne Handlungsfeld",
  field: "Handlungsfeld",
  allFields: "alle Handlungsfelder",
  onlyUnclear: "Nur mit Befund",
  allTasks: "Alle Aufgaben",
  filter: "Auswahl",
  moreUnits: (count: number) =>
    plural(count, { one: "1 weitere Stelle zeigen", other: `${count} weitere Stellen zeigen` }),
  fewerUnits: "Weniger Stellen zeigen",
  moreTasks: (count: number) =>
    plural(count, { one: "1 weitere Aufgabe zeigen", other: `${count} weitere Aufgaben zeigen` }),
  cell: (task: string, unit: string, roles: string) => `${task}, ${unit}: ${roles}`,
  noRole: "keine Rolle",
  checks: {
    noLead: () => "Niemand ist federführend",
    severalLeads: (count: number) =>
      count === 2 ? "Zwei Stellen sind federführend" : `${count} Stellen sind federführend`,
    nobodyDoes: () => "Niemand führt durch",
    tooManyContributors: (count: number) => `${count} Stellen wirken mit`,
    tooManyLeads: (count: number) => `${count} Federführungen bei einer Stelle`,
  },
  rule: "Innerhalb einer Behörde ist nur eine Federführung zulässig. Eingabe öffnet die Zelle, die Pfeiltasten wechseln sie.",
  editCell: "Rollen dieser Stelle",
  close: "Schließen",
  main: "Hauptaufgabe",
  manyEntries:
    "Für diese Stelle gibt es mehrere Einträge zu dieser Aufgabe, etwa je Gebiet. Ändern Sie sie einzeln.",
  noRights: "Zum Ändern fehlen Ihnen Schreibrechte.",
  unit: "Stelle",
  unitOf: (name: string) => `gehört zu ${name}`,
  mainTasks: "Hauptaufgaben",
  otherTasks: "Weitere Aufgaben",
  structures: "Strukturen",
  measures: "Maßnahmen in Federführung",
  open: "Offene Punkte",
  due: (day: string) => `bis ${day}`,
  overdue: (day: string) => `überfällig seit ${day}`,
  findings: "Befunde",
  nothing: "keine",
  gone: "Diese Organisation gibt es nicht.",
  print: "Drucken",
  record: "Eintrag bearbeiten",
  statementUnit: (structures: number, leads: number, open: number) =>
    `${plural(structures, { one: "1 Struktur", other: `${structures} Strukturen` })}, ${plural(leads, { one: "1 Federführung", other: `${leads} Federführungen` })}, ${plural(open, { one: "1 offener Punkt", other: `${open} offene Punkte` })}.`,
  unitExplain: "Was zu dieser Stelle gehört",
  unitDefinition:
    "Gezählt sind die Strukturen, deren Träger die Stelle oder eine ihr untergeordnete Stelle ist, ohne entfallene, die Federführungen dieser Strukturen und die offenen Ergebnisse, für die eine dieser Stellen verantwortlich ist.",
  unitFormula: (structures: number, leads: number, open: number) =>
    `Strukturen: ${structures}, Federführungen: ${leads}, offene Ergebnisse: ${open}`,
  unitKnown: (unknown: number) =>
    unknown === 0
      ? "Alle offenen Ergebnisse nennen, wer verantwortlich ist."
      : plural(unknown, {
          one: "1 offenes Ergebnis nennt niemanden als verantwortlich und zählt bei keiner Stelle.",
          other: `${unknown} offene Ergebnisse nennen niemanden als verantwortlich und zählen bei keiner Stelle.`,
        }),
};
