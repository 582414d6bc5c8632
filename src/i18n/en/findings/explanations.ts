import type { explanations as german } from "../../de/findings/explanations.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const explanations: Texts<typeof german> = {
  structuresKnown: (share, ends) =>
    `Required fields of structures are filled to ${share}; the end is unknown for ${ends}.`,
  emptyCells: {
    title: "Required cells that are empty",
    definition:
      "A cell is required if a task of the field of action is required on this level or a need exists there. It is empty if no structure exists there on any day of the period.",
    formula: (empty, required) => `${empty} of ${required} required cells`,
  },
  coverageCell: {
    title: (field, column, period) => `${field}, ${column}, ${period}`,
    definition:
      "Covered means: on every day of the period at least one certain structure exists. Partly: on some of the days only. Uncertain: there are uncertain structures only. Missing: there is none although a task asks for it. A structure of several fields of action or levels counts in each of its cells.",
    formula: (covered, days, structures) =>
      `Certainly filled on ${covered} of ${days}; ${structures === 0 ? "no structure" : plural(structures, { one: "1 structure", other: `${structures} structures` })}`,
    onDay: {
      definition:
        "Covered means: on this day at least one certain structure exists. Uncertain: there are uncertain structures only. Empty: there is none. A structure of several fields of action or levels counts in each of its cells.",
      formula: (structures, certain) =>
        structures === 0
          ? "No structure exists on this day"
          : plural(structures, {
              one: `1 structure exists on this day, it is ${plural(certain, { one: "certain", other: "uncertain" })}`,
              other: `${structures} structures exist on this day, ${certain} of them certain`,
            }),
    },
    nothing:
      "No structure is recorded here. Whether there is something nevertheless, the data do not say.",
    complete: "End and FTE of all structures of this cell are known.",
    incomplete: (all, ends, fte, capacity) =>
      `Unknown of ${plural(all, { one: "1 structure", other: `${all} structures` })}: ${[
        ...(ends > 0 ? [`the end for ${ends}`] : []),
        ...(fte > 0 ? [`the FTE for ${fte}`] : []),
        ...(capacity > 0 ? [`the supply in the unit of the need for ${capacity}`] : []),
      ].join(", ")}.`,
  },
  fteParts: {
    parts: {
      permanent: {
        title: "Permanent FTE",
        definition:
          "FTE of secured permanent structures without the part temporary approved funding pays for.",
      },
      temporary: {
        title: "Temporary FTE",
        definition:
          "FTE of secured structures temporary approved funding pays for, and those of temporary structures.",
      },
      uncertain: {
        title: "Uncertain FTE",
        definition:
          "FTE of structures that exist but are not secured, whose funding is not approved, or of which it is unknown whether they are temporary.",
      },
    },
    formula: (structures, sum) =>
      plural(structures, {
        one: `FTE of 1 structure: ${sum}`,
        other: `Sum of the FTE of ${structures} structures: ${sum}`,
      }),
    mean: (structures, sum) =>
      `FTE of ${plural(structures, { one: "1 structure", other: `${structures} structures` })} times days, divided by the days of the period: ${sum}`,
  },
  fteTotal: {
    title: (when) => `All FTE, ${when}`,
    onDay: "Sum of the FTE of all structures that exist on this day. Each structure counts once.",
    mean: "Sum of the FTE of all structures times their days in the period, divided by the days of the period. Each structure counts once.",
    formula: (permanent, temporary, uncertain, sum) =>
      `${permanent} permanent + ${temporary} temporary + ${uncertain} uncertain = ${sum}`,
    rounded: (sum) => `${sum} (each rounded)`,
  },
  cliff: {
    title: "Loss",
    definition:
      "Certain FTE that fall away after the first day of the month up to the first day of the next, because a structure or its funding ends on a known day, less those added in this time. What only becomes uncertain because an end is not known does not count.",
    formula: (before, after, loss) => `${before} − ${after} = ${loss}`,
  },
  money: {
    cost: {
      title: "Total cost",
      definition:
        "From one source for each structure and measure: its recorded costs; where there are none, the total cost of its fundings; for a measure with neither, its cost. An amount is spread evenly over its days.",
    },
    approved: {
      title: "Approved",
      definition: "Approved money of all funders, as far as its days lie in the year.",
    },
    applied: {
      title: "Applied for",
      definition:
        "Money of all funders applied for and not yet approved, as far as its days lie in the year.",
    },
    thirdApproved: {
      title: "Money of third parties, approved",
      definition:
        "Approved money of all funders but the district office, as far as its days lie in the year. Where no funder is recorded, it counts as money of third parties.",
    },
    thirdApplied: {
      title: "Money of third parties, applied for",
      definition:
        "Money of all funders but the district office, applied for and not yet approved, as far as its days lie in the year.",
    },
    ownShare: {
      title: "Own share of the district",
      definition:
        "What remains of the cost of each structure and measure after the money of third parties, approved and applied for; never below zero.",
    },
    ownApproved: {
      title: "Own share, approved",
      definition: "The part of the own share the district office itself has approved.",
    },
    ownApplied: {
      title: "Own share, in preparation",
      definition: "The part of the own share that is applied for at the district office.",
    },
    ownOpen: {
      title: "Own share, without a decision",
      definition: "The part of the own share nobody has decided about yet.",
    },
    gap: {
      title: "Not approved",
      definition:
        "Cost without approved money. It is below zero where more is approved than is recorded as cost.",
    },
  },
  moneyYears: (parts, sum) => `${parts.join(" + ")} = ${sum}`,
  moneySum: (count, sum) =>
    plural(count, { one: `1 amount: ${sum}`, other: `Sum of ${count} amounts: ${sum}` }),
  moneyGap: (cost, approved, gap) => `${cost} − ${approved} = ${gap}`,
  moneyUnknown: (count) =>
    count === 0
      ? "All amounts are known."
      : plural(count, {
          one: "1 amount is unknown and counts in no sum.",
          other: `${count} amounts are unknown and count in no sum.`,
        }),
  fteShare: {
    title: "Posts paid for temporarily",
    definition:
      "Temporary FTE divided by all FTE, both as means of the period. A structure of several fields of action counts in each.",
    formula: (part, whole, share) => `${part} ÷ ${whole} = ${share}`,
  },
  euroShare: {
    title: "Money that is temporary",
    definition:
      "Euros of temporary fundings divided by euros of all fundings that count, each by its days in the period.",
  },
  filled: {
    title: "Required fields filled in this list",
    definition: "Required fields that hold something, divided by entries times required fields.",
    formula: (filled, required) => `${filled} of ${required} required fields`,
  },
  stale: {
    title: "Not confirmed for long",
    definition:
      "Entries nobody has confirmed within the time the settings give, or has never confirmed.",
    formula: (stale, all) => `${stale} of ${all} entries that carry a confirmation`,
  },
  obstacles: {
    title: "What stands against the measure",
    definition:
      "On the days named a structure it needs is missing or uncertain, nobody leads it, or its funding is open.",
  },
  onSpot: {
    title: "Structures on the spot",
    definition:
      "Structures that exist on the key date and whose area is the municipality or lies in it.",
    formula: (count) => plural(count, { one: "1 structure", other: `${count} structures` }),
  },
  placeFte: {
    title: "FTE on the spot",
    definition: "Sum of the FTE of the structures on the spot.",
    unknown: (count) =>
      count === 0
        ? "All FTE are known."
        : plural(count, {
            one: "The FTE of 1 structure are unknown.",
            other: `The FTE of ${count} structures are unknown.`,
          }),
  },
  perThousand: {
    title: "Per 1,000 inhabitants",
    definition:
      "Per inhabitant, by the latest figure up to the key date. Numbers that are too small are not shown.",
    formula: (part, persons, rate) => `${part} ÷ ${persons} × 1,000 = ${rate}`,
  },
};
