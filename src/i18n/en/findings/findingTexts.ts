import type { findingTexts as german } from "../../de/findings/findingTexts.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const findingTexts: Texts<typeof german> = {
  analyses: {
    coverage: "Coverage",
    expiring: "Expiry",
    overlaps: "Duplicate responsibility",
    responsibilityGaps: "Lead",
    unmetNeeds: "Need",
    steeringGaps: "Steering",
    fundingGaps: "Funding",
    systematicGaps: "Pattern",
    feasibility: "Feasibility",
    resolutions: "Resolution",
    isolated: "Cooperation",
    idlePotentials: "Potential",
    dataQuality: "Data quality",
  },
  emptyCell: (field, level) => `${field}: nothing on the level ${level}`,
  emptyCellWhy: (tasks, several, periods, manyPeriods) =>
    `Required by the ${several ? "tasks" : "task"} ${tasks}. No structure exists in the ${manyPeriods ? "periods" : "period"} ${periods}.`,
  structureEnds: (title, on) => `${title} ends on ${on}`,
  fundingEnds: (title, on) => `Funding expires on ${on}: ${title}`,
  successor: {
    none: () => "There is no successor.",
    planned: (next) => `The successor ${next} is only planned.`,
    gap: (next, days) => `The successor ${next} begins ${days} later.`,
    secured: (next) => `The successor ${next} is secured.`,
  },
  fteLost: (fte) => `${fte} will be lost.`,
  applyUntil: (on) => `Application due by ${on}.`,
  severalLeads: (task) => `Several units lead ${task}`,
  severalLeadsWhy: (members, two, from, to, days) =>
    `From ${from} to ${to} ${members} ${two ? "both lead" : "lead, several at the same time,"} on ${days}.`,
  sameOffer: (members) => `${members} overlap`,
  sameOfferWhy: (fields, groups, areas) =>
    `Same field of action (${fields}), same target group (${groups}) and same area (${areas}).`,
  sameOfferDays: (two, from, to, days) =>
    `From ${from} to ${to} ${two ? "both" : "at least two of them"} exist on ${days}.`,
  wholeDistrict: "the whole district",
  sameAuthority: "They belong to one authority, where only one unit leads (section 16 (2) AGO).",
  noLead: (task) => `Nobody leads ${task}`,
  noLeadIn: (task, area) => `Nobody leads ${task} in ${area}`,
  noLeadWhy: (from, to, days) => `From ${from} to ${to} (${days}) nobody leads.`,
  ledUntil: (names) => `Until then: ${names}.`,
  needUnmet: (need) => `Need not met: ${need}`,
  needPartly: (need) => `Need only partly met: ${need}`,
  needDegree: (supply, demand, degree) => `${supply} of ${demand} (${degree})`,
  needDays: (covered, days) => `met on ${covered} of ${days}, not measurable`,
  needNever: "met on no day, not measurable",
  steering: (task, level) => `Steering level ${level}: ${task} is not covered throughout`,
  steeringNeed: (need, level) => `Steering need on the level ${level} not met: ${need}`,
  steeringMissing: {
    lead: "no lead",
    does: "nobody carrying it out",
    both: "neither lead nor anybody carrying it out",
  },
  steeringPart: (missing, days) =>
    days === null ? `${missing} throughout` : `${missing} on ${days}`,
  money: (title) => `Funding not secured: ${title}`,
  moneyYear: (year, gap, applied) =>
    `${year ?? "year open"}: ${gap} ${applied === "all" ? "applied for, not yet approved" : `not approved${applied ? `, of which ${applied} applied for` : ""}`}`,
  systematic: {
    periods: (kind, field) => `Systematic gap over several periods (${kind}): ${field}`,
    levels: (kind, field) => `Systematic gap on several levels (${kind}): ${field}`,
    municipalities: (kind, field) => `Systematic gap in several municipalities (${kind}): ${field}`,
  },
  systematicWhy: {
    periods: (members) => `The same kind of gap in consecutive periods: ${members}.`,
    levels: (members) => `The same kind of gap on several levels: ${members}.`,
    municipalities: (members) => `The same kind of gap in several municipalities: ${members}.`,
  },
  notCarried: (measure) => `Measure not feasible throughout: ${measure}`,
  obstacles: {
    absent: (from) => `does not exist from ${from}`,
    uncertain: (from) => `is uncertain from ${from}`,
    noLead: () => "no lead named",
    fundingOpen: () => "funding open",
  },
  isolated: (title) => `${title} works with nobody`,
  isolatedWhy: "No cooperation is recorded, and its provider takes part in no common meeting.",
  conditionBroken: (title) => `Condition not met: ${title}`,
  conditionRate: (asked, rate) =>
    `The resolution asks for a funding rate of ${asked}; it is ${rate}.`,
  conditionRejected: (outcome) => `The funding has been rejected. Resolution: ${outcome}.`,
  idle: (title) => `Potential without a measure: ${title}`,
  idleWhy: "No measure makes use of this potential.",
  flaws: {
    unknownEnds: (n) =>
      plural(n, {
        one: "The end of 1 structure is unknown",
        other: `The end of ${n} structures is unknown`,
      }),
    unknownFte: (n) =>
      plural(n, {
        one: "The FTE of 1 structure are missing",
        other: `The FTE of ${n} structures are missing`,
      }),
    withoutTranche: (n) =>
      plural(n, {
        one: "1 funded structure has no funding period",
        other: `${n} funded structures have no funding period`,
      }),
    outsideStructure: (n) =>
      plural(n, {
        one: "1 funding period lies outside the days of its structure",
        other: `${n} funding periods lie outside the days of their structure`,
      }),
    withoutTargetGroups: (n) =>
      plural(n, {
        one: "1 service names no target group",
        other: `${n} services name no target group`,
      }),
    withoutDay: (n) =>
      plural(n, {
        one: "1 entry starts after its end",
        other: `${n} entries start after their end`,
      }),
    costSources: (n) =>
      plural(n, {
        one: "The recorded costs of 1 entry differ",
        other: `The recorded costs of ${n} entries differ`,
      }),
    moreApproved: (n) =>
      plural(n, {
        one: "For 1 entry more is approved than costs are recorded",
        other: `For ${n} entries more is approved than costs are recorded`,
      }),
    countedTwice: (n) =>
      plural(n, {
        one: "1 measure may be recorded twice",
        other: `${n} measures may be recorded twice`,
      }),
    dangling: (n) =>
      plural(n, {
        one: "1 entry refers to a deleted entry",
        other: `${n} entries refer to deleted entries`,
      }),
    foreignWords: (n) =>
      plural(n, {
        one: "1 entry holds a word added in SharePoint",
        other: `${n} entries hold words added in SharePoint`,
      }),
  },
  flawWhy: {
    unknownEnds: "After the key date they count as uncertain.",
    unknownFte: "They are missing from the sums.",
    withoutTranche: "Without a funding period a funded structure counts as uncertain.",
    outsideStructure: "The days outside do not count.",
    withoutTargetGroups: "Without a target group it cannot be seen whether services overlap.",
    withoutDay: "Such entries count in no evaluation.",
    costSources: "The most detailed statement counts: costs, else funding periods.",
    moreApproved: "The costs are probably incomplete.",
    countedTwice: "Measure and structure name the same FTE or the same amount.",
    dangling: "The reference does not count.",
    foreignWords: "Such words count as unknown.",
  },
  flawIn: (why, names) => `${why} Concerned: ${names}.`,
  quoted: (text) => `“${text}”`,
  more: (count) => `${count} more`,
};
