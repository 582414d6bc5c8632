import type { quality as german } from "../../de/analysis/quality.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const quality: Texts<typeof german> = {
  title: "Data quality",
  nothing: "Nothing is recorded yet.",
  statement: (share) => `${share} of the required values are filled in`,
  stale: (count, days) =>
    plural(count, {
      one: `1 entry has not been confirmed for more than ${days} days or never`,
      other: `${count} entries have not been confirmed for more than ${days} days or never`,
    }),
  shareTitle: "Required values filled in",
  shareDefinition:
    "Share of the required fields of all entries that hold something. An empty field means “unknown”, never nought.",
  shareFormula: (filled, required) => `${filled} of ${required} required values`,
  counted: (entries) =>
    `${plural(entries, { one: "The one recorded entry is counted", other: `All ${entries} recorded entries are counted` })}. What is not recorded yet, the data do not say.`,
  lists: "Required values by list",
  list: "List",
  entries: "Entries",
  filled: "filled in",
  missing: "Missing",
  missingEntries: (count) => plural(count, { one: "in 1 entry", other: `in ${count} entries` }),
  complete: "complete",
  nothingRequired: "nothing required",
  noEntries: "no entries",
  withoutDay: "Start after the end (counts in no analysis)",
  costSources: "Costs from several sources that differ",
  sources: (names) => `counted: ${names[0]}; besides ${names.slice(1).join(", ")}`,
  source: {
    costs: "recorded costs",
    fundings: "costs of the funding",
    cost: "costs of the measure",
  },
  moreApproved: "More approved than costs recorded",
  countedTwice: "Recorded twice?",
  countedWith: (structure) => `and ${structure}`,
  staleTitle: "Not confirmed for long",
  entry: "Entry",
  since: "Last confirmed",
  never: "never",
  daysAgo: (days) => plural(days, { one: "1 day ago", other: `${days} days ago` }),
  confirm: "Confirm",
  confirmNamed: (title) => `Confirm as correct: ${title}`,
  unknownEnds: "End unknown",
  unknownFte: "FTE unknown",
  withoutTranche: "Project-funded without funding",
  outside: "Funding outside the structure's days",
  withoutTargetGroups: "Services without a target group (overlaps cannot be checked)",
  dangling: "Links to deleted entries",
  danglingAt: (field) => `Field “${field}”`,
  foreign: "Words added in SharePoint",
  foreignWord: (field, word) => `Field “${field}”: “${word}” counts as unknown`,
  noneOfKind: "none",
};
