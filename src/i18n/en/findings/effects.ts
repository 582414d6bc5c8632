import type { effects as german } from "../../de/findings/effects.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const effects: Texts<typeof german> = {
  emptyRequired: {
    title: "Required cells with nothing in them",
    definition:
      "Cells of field of action, level and period in which no structure exists on any day although a task asks for one. Each period counts by itself. The tasks are named.",
    formula: (empty, required) => `${empty} of ${required} required cells of all periods`,
    known: (unknown, all) =>
      unknown === 0
        ? "All structures name a field of action and a level."
        : `${unknown} of ${all} structures ${plural(unknown, { one: "names", other: "name" })} no field of action or no level and ${plural(unknown, { one: "counts", other: "count" })} in no cell.`,
  },
  withoutSuccessor: {
    title: "Expiring without secured successor",
    definition:
      "A structure ends within the warning time, or its last approved funding does, and nothing follows, only something planned does, or something only after a gap. Where structure and funding end on different days, both count.",
    formula: (without, all, from, to) =>
      `${without} of ${all} ${plural(all, { one: "end", other: "ends" })} from ${from} to ${to}`,
    known: (unknown, all) =>
      unknown === 0
        ? "Of all structures it is known when they end or that they are permanent."
        : `The end of ${unknown} of ${all} structures is unknown; whether ${plural(unknown, { one: "it expires", other: "they expire" })}, the data do not say.`,
  },
  unmet: {
    title: "Unmet needs",
    definition:
      "Needs that are not met, or only partly, in a period. A need counts in every period one of its days falls into.",
    formula: (unmet, all) =>
      `${unmet} of ${all} ${plural(all, { one: "need", other: "needs" })} per period`,
    known: (unmeasured, all) =>
      unmeasured === 0
        ? "All these needs can be measured."
        : `For ${unmeasured} of ${all} a quantity is missing, or the supply is not recorded in their unit; these are judged by days.`,
  },
};
