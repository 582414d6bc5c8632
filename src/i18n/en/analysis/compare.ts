import type { compare as german } from "../../de/analysis/compare.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const compare: Texts<typeof german> = {
  title: "Comparison",
  statement: (added, ended, from, to) =>
    `From ${from} to ${to} ${added + ended === 0 ? "nothing changes" : `${plural(added, { one: "1 structure is", other: `${added} structures are` })} added, ${ended} ${plural(ended, { one: "ends", other: "end" })}`}.`,
  explain: "What is added and what ends",
  definition:
    "A structure is added if it exists on the later day and not on the earlier one; it ends if it is the other way round.",
  formula: (before, added, ended, after) =>
    `${before} on the earlier day + ${added} − ${ended} = ${after} on the later day`,
  knownEnds: (all, unknown) =>
    unknown === 0
      ? "Of all these structures it is known when they end or that they are permanent."
      : `The end of ${unknown} of ${all} ${plural(all, { one: "structure", other: "structures" })} existing on one of the days is unknown; ${plural(unknown, { one: "it counts", other: "they count" })} as going on.`,
  from: "Earlier day",
  to: "Later day",
  notADay: "Please give a day.",
  order: "The later day must come after the earlier one.",
  knowledge: "What is compared is what is known today about both days.",
  added: "Added",
  ended: "Ended",
  changed: "Changed",
  capacity: "Capacity",
  parts: { permanent: "permanent", temporary: "temporary", uncertain: "uncertain" },
  kind: "Kind",
  before: "before",
  after: "after",
  difference: "difference",
  sum: "together",
  differenceOf: (kind) => `Difference of FTE, ${kind}`,
  differenceDefinition:
    "FTE of the structures that exist on the later day less those of the structures that exist on the earlier one. The structures named are those whose FTE change.",
  differenceFormula: (before, after, difference) => `${after} − ${before} = ${difference}`,
  knownOn: (day, known) => `${day}: ${known}`,
  cells: "Coverage that changes",
  needs: "Needs that change",
  none: "none",
  unknown: "unknown",
  certainNow: "becomes secured",
  certainNoMore: "becomes uncertain",
};
