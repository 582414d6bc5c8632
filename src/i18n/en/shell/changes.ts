import type { changes as german } from "../../de/shell/changes.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const changes: Texts<typeof german> = {
  field: "Field of action",
  level: "Level",
  period: "Period",
  need: "Need",
  states: { full: "covered", partial: "partly", uncertain: "uncertain", empty: "empty" },
  needStates: { met: "met", partly: "partly met", unmet: "unmet" },
  notThen: "does not exist then",
  at: (name, when) => `${name}, ${when}`,
  supply: (covered, partly) =>
    `Supply divided by need in the same unit. Supply is the capacity of the secured structures that fit field of action, target group, level and area of the need, as a mean of the days. Met from ${covered}, partly met from ${partly}.`,
  byDays:
    "Judged by days, as the need cannot be measured. Met: on every day a secured structure exists that fits field of action, target group, level and area. Partly met: on some of the days only. Unmet: on none.",
  degree: (supply, demand, degree) => `${supply} ÷ ${demand} = ${degree}`,
  days: (covered, days) => `Met on ${covered} of ${days}`,
  complete: "Quantity and unit of the need and the supply of all fitting structures are known.",
  noQuantity: "Quantity or unit of the need is not recorded.",
  unmeasured: (count, all) =>
    `The supply in the unit of the need is missing for ${count} of ${all} fitting ${plural(all, { one: "structure", other: "structures" })}.`,
  uncertain: (count) =>
    plural(count, {
      one: "1 fitting structure is uncertain and does not count.",
      other: `${count} fitting structures are uncertain and do not count.`,
    }),
  nothing:
    "No fitting structure is recorded for these days. Whether there is something nevertheless, the data do not say.",
  outside: "The need does not exist on this day: it starts later or has ended.",
  runs: (days) => `The need holds ${days}`,
  bothKnown: "Start and end of the need are known.",
  oneUnknown: "Only the start or the end of the need is known; the other day counts as open.",
};
