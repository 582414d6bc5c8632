import type { board as german } from "../../de/meeting/board.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const board: Texts<typeof german> = {
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
      : plural(unknown, {
          one: "The state of 1 measure is unknown.",
          other: `The state of ${unknown} measures is unknown.`,
        }),
  moveTo: "Move to …",
  move: (title: string) => `Move “${title}”`,
  moved: (title: string, status: string) => `“${title}” is now: ${status}.`,
  count: (count: number) => plural(count, { one: "1 measure", other: `${count} measures` }),
  until: (day: string) => `until ${day}`,
  overdue: "overdue",
  priority: (letter: string) => `Priority ${letter}`,
  empty: "Measures stand here by their status.",
  allHidden: "All measures are dropped or deferred and therefore hidden.",
  showEnded: "Show these as well",
  add: "New measure",
  hint: "Cards can be dragged. By keyboard: Alt and arrow left or right.",
  emptyCell: "none",
};
