import { plural } from "../plural.ts";

export const board = {
  title: "Maßnahmen-Board",
  lanes: "Zeilen",
  byActionField: "Handlungsfeld",
  byLead: "Federführung",
  noLead: "ohne Federführung",
  noField: "ohne Handlungsfeld",
  lanesBy: (name: string) => `Zeilen: ${name}`,
  hideEnded: "Entfallene und zurückgestellte ausblenden",
  statement: (running: number, all: number) => `${running} von ${all} Maßnahmen sind in Umsetzung.`,
  explain: "Maßnahmen in Umsetzung",
  definition: "Maßnahmen, deren Stand „in Umsetzung“ ist, von allen erfassten Maßnahmen.",
  formula: (running: number, all: number) => `${running} von ${all} Maßnahmen`,
  statesKnown: (unknown: number) =>
    unknown === 0
      ? "Der Stand aller Maßnahmen ist bekannt."
      : plural(unknown, {
          one: "Bei 1 Maßnahme ist der Stand unbekannt.",
          other: `Bei ${unknown} Maßnahmen ist der Stand unbekannt.`,
        }),
  moveTo: "Verschieben nach …",
  move: (title: string) => `„${title}“ verschieben`,
  moved: (title: string, status: string) => `„${title}“ ist jetzt: ${status}.`,
  count: (count: number) => plural(count, { one: "1 Maßnahme", other: `${count} Maßnahmen` }),
  until: (day: string) => `bis ${day}`,
  overdue: "überfällig",
  priority: (letter: string) => `Priorität ${letter}`,
  empty: "Hier stehen die Maßnahmen nach ihrem Umsetzungsstand.",
  allHidden: "Alle Maßnahmen sind entfallen oder zurückgestellt und deshalb ausgeblendet.",
  showEnded: "Auch diese zeigen",
  add: "Maßnahme anlegen",
  hint: "Karten lassen sich ziehen. Mit der Tastatur: Alt und Pfeil nach links oder rechts.",
  emptyCell: "keine",
};
