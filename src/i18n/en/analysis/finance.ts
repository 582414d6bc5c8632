import type { finance as german } from "../../de/analysis/finance.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const finance: Texts<typeof german> = {
  title: "Funding",
  statement: (share, period) => `In ${period}, ${share} of funding comes from temporary money.`,
  noMoney: (period) => `No funding is recorded for ${period}.`,
  noAmount: (period, fundings) =>
    plural(fundings, {
      one: `In ${period}, 1 funding is recorded, but not its amount.`,
      other: `In ${period}, ${fundings} fundings are recorded, but not their amounts.`,
    }),
  explain: "Temporary funding",
  definition:
    "Share of the euros of temporary funding in all counted funding that falls on days of the period. Euros of a year are the amount times days in the year divided by the days of the entry.",
  formula: (temporary, all) => `${temporary} of ${all}`,
  years: "Costs and funding by year",
  row: "Euros",
  total: "In total",
  rows: {
    cost: "Total costs",
    thirdApproved: "Money of third parties, approved",
    thirdApplied: "Money of third parties, applied for",
    ownShare: "Own share of the district",
    ownApproved: "of it approved",
    ownApplied: "of it in preparation",
    ownOpen: "of it without a decision",
    gap: "Not approved",
  },
  openYear: "Year open",
  notRecorded: "not recorded",
  noMoneyYet: "none",
  approved: "Approved",
  applied: "Applied for",
  unknownTitle: "Fundings without amount or days",
  unknownDefinition:
    "Approved fundings and those applied for whose amount or first or last day is missing. Their euros cannot be assigned to a year.",
  unknownFormula: (unknown, all) =>
    `${unknown} of ${all} ${plural(all, { one: "funding", other: "fundings" })} of the years looked at`,
  detail: "By structure and measure",
  subject: "Structure or measure",
  year: "Year",
  cost: "Costs",
  onlyGaps: "With a gap",
  all: "All",
  filter: "Selection",
  dependency: "Dependency on temporary money and single funders",
  levelUnknown: "another level",
  by: { actionField: "Field of action", spatialLevel: "Level", provider: "Provider" },
  of: "Of what",
  fteShare: "Posts temporary",
  euroShare: "Money temporary",
  concentration: "Funders",
  single: (name) => `${name} alone`,
  mostly: (share, name) => `${share} from ${name}`,
  spread: "spread",
  warning: "above the threshold",
  notKnown: "–",
  noFunder: "funder not recorded",
  concentrationTitle: "Concentration on funders",
  concentrationDefinition:
    "The share of each funder in the money of the period, multiplied by itself, and all added up (Herfindahl index). 1 means: everything comes from one funder; the smaller the number, the wider it is spread. Fundings without a recorded funder count together as one.",
  concentrationPart: (share, funder) => `${share}² (${funder})`,
  concentrationRest: (funders) =>
    plural(funders, { one: "1 more funder", other: `${funders} more funders` }),
  concentrationFormula: (parts, sum) => `${parts.join(" + ")} = ${sum}`,
  nothingCounted: "Nothing counts in the period of which there could be a share.",
  grantsKnown: (unknown) =>
    unknown === 0
      ? "Amount and days of all fundings are known."
      : plural(unknown, {
          one: "The amount or the days of 1 funding are unknown; it counts in no sum.",
          other: `The amount or the days of ${unknown} fundings are unknown; they count in no sum.`,
        }),
  fundersKnown: (unknown) =>
    unknown === 0
      ? "All fundings that count name their funder."
      : plural(unknown, {
          one: "1 funding that counts names no funder.",
          other: `${unknown} fundings that count name no funder.`,
        }),
  period: (title) => `Period: ${title}`,
  source: {
    costs: "recorded costs",
    fundings: "costs of the funding",
    cost: "costs of the measure",
  },
};
