import { bilingual } from "./language.ts";

/** Words of the matrix of responsibilities and of a unit's page. */
export const responsibilitiesWords = bilingual(
  {
    title: "Zuständigkeiten",
    statementFigure: (unclear: number, all: number) => `${unclear} von ${all}`,
    statement: (unclear: number) =>
      unclear === 1
        ? " Aufgaben ist nicht eindeutig geregelt."
        : " Aufgaben sind nicht eindeutig geregelt.",
    allClear: (all: number) => `Alle ${all} Aufgaben sind eindeutig geregelt.`,
    explain: "Eindeutig geregelt",
    definition:
      "Eine Aufgabe ist eindeutig geregelt, wenn am Stichtag genau eine Stelle federführend ist, mindestens eine sie durchführt und nicht mehr mitwirken als vorgesehen.",
    formula: (unclear: number, all: number) =>
      `${unclear} von ${all} ${all === 1 ? "Aufgabe" : "Aufgaben"} mit einem Befund`,
    rolesKnown: (unknown: number) =>
      unknown === 0
        ? "Alle erfassten Zuständigkeiten nennen Aufgabe, Struktur und Rolle."
        : unknown === 1
          ? "1 erfasste Zuständigkeit nennt keine Aufgabe, Struktur oder Rolle und zählt nicht."
          : `${unknown} erfasste Zuständigkeiten nennen keine Aufgabe, Struktur oder Rolle und zählen nicht.`,
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
      count === 1 ? "1 weitere Stelle zeigen" : `${count} weitere Stellen zeigen`,
    fewerUnits: "Weniger Stellen zeigen",
    moreTasks: (count: number) =>
      count === 1 ? "1 weitere Aufgabe zeigen" : `${count} weitere Aufgaben zeigen`,
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
      `${structures === 1 ? "1 Struktur" : `${structures} Strukturen`}, ${leads === 1 ? "1 Federführung" : `${leads} Federführungen`}, ${open === 1 ? "1 offener Punkt" : `${open} offene Punkte`}.`,
    unitExplain: "Was zu dieser Stelle gehört",
    unitDefinition:
      "Gezählt sind die Strukturen, deren Träger die Stelle oder eine ihr untergeordnete Stelle ist, ohne entfallene, die Federführungen dieser Strukturen und die offenen Ergebnisse, für die eine dieser Stellen verantwortlich ist.",
    unitFormula: (structures: number, leads: number, open: number) =>
      `Strukturen: ${structures}, Federführungen: ${leads}, offene Ergebnisse: ${open}`,
    unitKnown: (unknown: number) =>
      unknown === 0
        ? "Alle offenen Ergebnisse nennen, wer verantwortlich ist."
        : unknown === 1
          ? "1 offenes Ergebnis nennt niemanden als verantwortlich und zählt bei keiner Stelle."
          : `${unknown} offene Ergebnisse nennen niemanden als verantwortlich und zählen bei keiner Stelle.`,
  },
  {
    title: "Responsibilities",
    statementFigure: (unclear, all) => `${unclear} of ${all}`,
    statement: (unclear) =>
      unclear === 1 ? " tasks is not clearly assigned." : " tasks are not clearly assigned.",
    allClear: (all) => `All ${all} tasks are clearly assigned.`,
    explain: "Clearly assigned",
    definition:
      "A task is clearly assigned if on the key date exactly one unit leads it, at least one carries it out and no more contribute than foreseen.",
    formula: (unclear, all) =>
      `${unclear} of ${all} ${all === 1 ? "task" : "tasks"} with a finding`,
    rolesKnown: (unknown) =>
      unknown === 0
        ? "All recorded responsibilities name task, structure and role."
        : unknown === 1
          ? "1 recorded responsibility names no task, structure or role and does not count."
          : `${unknown} recorded responsibilities name no task, structure or role and do not count.`,
    none: "No tasks are recorded yet.",
    noneChosen: "There is no task for this selection.",
    showAll: "Show all tasks",
    legend: {
      leads: "Lead, decision",
      does: "Carrying out",
      contributes: "Contribution",
      informed: "Information",
    },
    task: "Task",
    finding: "Finding",
    noField: "without field of action",
    field: "Field of action",
    allFields: "all fields of action",
    onlyUnclear: "With a finding",
    allTasks: "All tasks",
    filter: "Selection",
    moreUnits: (count) => (count === 1 ? "Show 1 more unit" : `Show ${count} more units`),
    fewerUnits: "Show fewer units",
    moreTasks: (count) => (count === 1 ? "Show 1 more task" : `Show ${count} more tasks`),
    cell: (task, unit, roles) => `${task}, ${unit}: ${roles}`,
    noRole: "no role",
    checks: {
      noLead: () => "Nobody leads",
      severalLeads: (count) => (count === 2 ? "Two units lead" : `${count} units lead`),
      nobodyDoes: () => "Nobody carries it out",
      tooManyContributors: (count) => `${count} units contribute`,
      tooManyLeads: (count) => `${count} leads with one unit`,
    },
    rule: "Within one authority only one lead is allowed. Enter opens a cell, the arrow keys move.",
    editCell: "Roles of this unit",
    close: "Close",
    main: "Main task",
    manyEntries:
      "This unit has several entries for this task, for instance by area. Change them one by one.",
    noRights: "You need write permission to change this.",
    unit: "Unit",
    unitOf: (name) => `belongs to ${name}`,
    mainTasks: "Main tasks",
    otherTasks: "Further tasks",
    structures: "Structures",
    measures: "Measures led",
    open: "Open points",
    due: (day) => `by ${day}`,
    overdue: (day) => `overdue since ${day}`,
    findings: "Findings",
    nothing: "none",
    gone: "This organisation does not exist.",
    print: "Print",
    record: "Edit entry",
    statementUnit: (structures, leads, open) =>
      `${structures === 1 ? "1 structure" : `${structures} structures`}, ${leads === 1 ? "1 lead" : `${leads} leads`}, ${open === 1 ? "1 open point" : `${open} open points`}.`,
    unitExplain: "What belongs to this unit",
    unitDefinition:
      "Counted are the structures whose provider is the unit or a unit below it, without cancelled ones, the leads of these structures, and the open outcomes one of these units is responsible for.",
    unitFormula: (structures, leads, open) =>
      `Structures: ${structures}, leads: ${leads}, open outcomes: ${open}`,
    unitKnown: (unknown) =>
      unknown === 0
        ? "All open outcomes name who is responsible."
        : unknown === 1
          ? "1 open outcome names nobody as responsible and counts for no unit."
          : `${unknown} open outcomes name nobody as responsible and count for no unit.`,
  },
);
