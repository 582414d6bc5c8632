import type { feasibility as german } from "../../de/analysis/feasibility.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const feasibility: Texts<typeof german> = {
  title: "Feasibility",
  statement: (carried, all, period) =>
    `In ${period}, ${carried} of ${all} measures can be carried by the structures that exist then.`,
  nothing: "No measure lies in this period.",
  explain: "Feasibility",
  definition:
    "A measure is feasible in a period if on all its days in it the lead and all contributors certainly exist and its funding is not open. Without a start it counts from the key date, without an end to the end of the horizon.",
  formula: (carried, all) => `${carried} of ${all} measures`,
  datesKnown: (unknown, all) =>
    unknown === 0
      ? "Start and end are known."
      : `Start or end is missing for ${unknown} of ${all} ${plural(all, { one: "measure", other: "measures" })}.`,
  matrix: "Measures and periods",
  measure: "Measure",
  carried: "feasible",
  notCarried: "not feasible",
  outside: "–",
  outsideName: "not in this period",
  obstacles: {
    absent: (name, days) => `${name} missing (${days})`,
    uncertain: (name, days) => `${name} uncertain (${days})`,
    noLead: () => "no lead",
    fundingOpen: () => "funding open",
  },
  more: (count) => `+${count}`,
  only: "With an obstacle",
  all: "All",
  filter: "Selection",
  incomplete: "Measures that lack something",
  parts: {
    lead: "Without a lead",
    funding: "Without funding",
    date: "Without a date",
    indicator: "Without an indicator",
    link: "Without a need or gap",
  },
  late: "Come too late",
  lateBy: (days, gap) => `${days} after the gap “${gap}” begins`,
  gapsWithout: "Gaps without a measure",
  measuresWithout: "Measures without a gap",
  none: "none",
};
