import { bilingual } from "./language.ts";

/** Texts of the board of measures. */
export const boardWords = bilingual(
  {
    title: "Maßnahmen-Board",
    lanes: "Zeilen",
    byActionField: "Handlungsfeld",
    byLead: "Federführung",
    noLead: "ohne Federführung",
    noField: "ohne Handlungsfeld",
    lanesBy: (name: string) => `Zeilen: ${name}`,
    hideEnded: "Entfallene und zurückgestellte ausblenden",
    statement: (running: number, all: number) =>
      `${running} von ${all} Maßnahmen sind in Umsetzung.`,
    explain: "Maßnahmen in Umsetzung",
    definition: "Maßnahmen, deren Stand „in Umsetzung“ ist, von allen erfassten Maßnahmen.",
    formula: (running: number, all: number) => `${running} von ${all} Maßnahmen`,
    statesKnown: (unknown: number) =>
      unknown === 0
        ? "Der Stand aller Maßnahmen ist bekannt."
        : unknown === 1
          ? "Bei 1 Maßnahme ist der Stand unbekannt."
          : `Bei ${unknown} Maßnahmen ist der Stand unbekannt.`,
    moveTo: "Verschieben nach …",
    move: (title: string) => `„${title}“ verschieben`,
    moved: (title: string, status: string) => `„${title}“ ist jetzt: ${status}.`,
    count: (count: number) => (count === 1 ? "1 Maßnahme" : `${count} Maßnahmen`),
    until: (day: string) => `bis ${day}`,
    overdue: "überfällig",
    priority: (letter: string) => `Priorität ${letter}`,
    empty: "Hier stehen die Maßnahmen nach ihrem Umsetzungsstand.",
    allHidden: "Alle Maßnahmen sind entfallen oder zurückgestellt und deshalb ausgeblendet.",
    showEnded: "Auch diese zeigen",
    add: "Maßnahme anlegen",
    hint: "Karten lassen sich ziehen. Mit der Tastatur: Alt und Pfeil nach links oder rechts.",
    emptyCell: "keine",
  },
  {
    title: "Board of measures",
    lanes: "Rows",
    byActionField: "field of action",
    byLead: "lead",
    noLead: "no lead",
    noField: "no field of action",
    lanesBy: (name: string) => `Rows: ${name}`,
    hideEnded: "Hide dropped and deferred",
    statement: (running: number, all: number) => `${running} of ${all} measures are under way.`,
    explain: "Measures under way",
    definition: "Measures whose state is “running”, of all recorded measures.",
    formula: (running, all) => `${running} of ${all} measures`,
    statesKnown: (unknown) =>
      unknown === 0
        ? "The state of all measures is known."
        : unknown === 1
          ? "The state of 1 measure is unknown."
          : `The state of ${unknown} measures is unknown.`,
    moveTo: "Move to …",
    move: (title: string) => `Move “${title}”`,
    moved: (title: string, status: string) => `“${title}” is now: ${status}.`,
    count: (count: number) => (count === 1 ? "1 measure" : `${count} measures`),
    until: (day: string) => `until ${day}`,
    overdue: "overdue",
    priority: (letter: string) => `Priority ${letter}`,
    empty: "Measures stand here by their status.",
    allHidden: "All measures are dropped or deferred and therefore hidden.",
    showEnded: "Show these as well",
    add: "New measure",
    hint: "Cards can be dragged. By keyboard: Alt and arrow left or right.",
    emptyCell: "none",
  },
);
