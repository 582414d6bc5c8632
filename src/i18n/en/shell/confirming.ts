import type { confirming as german } from "../../de/shell/confirming.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const confirming: Texts<typeof german> = {
  units: "Unit",
  others: (count: number) => plural(count, { one: "1 more unit", other: `${count} more units` }),
  allUnits: (count: number) => plural(count, { one: "1 unit", other: `${count} units` }),
  unitOpen: (name: string, open: number) =>
    open === 0 ? `${name}: all confirmed` : `${name}: ${open} open`,
  without: "No unit",
  openOf: (open: number, of: number) =>
    open === 0
      ? plural(of, {
          one: "The one entry is confirmed.",
          other: `All ${of} entries are confirmed.`,
        })
      : `${open} of ${of} entries ${plural(open, { one: "is", other: "are" })} still open. Look at end and FTE, then tick.`,
  nothing: "All entries are confirmed.",
  entry: "Entry",
  end: "End",
  fte: "FTE",
  state: "State",
  permanent: "permanent",
  unknown: "not stated",
  confirmed: "confirmed",
  never: "never checked",
  last: (day: string) => `checked on ${day}`,
  tick: (name: string) => `Confirm “${name}”`,
  all: (count: number) => plural(count, { one: "Confirm this one", other: `Confirm all ${count}` }),
  allSaid: (count: number, unit: string) =>
    `${plural(count, { one: "One entry", other: `${count} entries` })} confirmed: ${unit}`,
  nextUnit: "Next unit",
  partSaid: (unit: string) => `Entries confirmed: ${unit}.`,
  wholeSaid: (unit: string) => `All entries presented confirmed: ${unit}.`,
  takenBackSaid: (unit: string) => `Confirmation taken back: ${unit}.`,
  every: (count: number) => `Confirm all ${count} entries of all units`,
  everySaid: (count: number, units: number) => `${count} entries of ${units} units confirmed`,
  unclearTask: (name: string) => `Clarify entries: ${name}`,
  space: "Space",
  spaceMeans: "confirm",
  enterMeans: "change",
  unclearMeans: "unclear, as a task",
  arrowsMean: "entry",
  sidewaysMean: "unit",
};
