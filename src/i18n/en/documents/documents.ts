import type { documents as german } from "../../de/documents/documents.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

const count = (number: number, one: string, many: string) =>
  `${number} ${plural(number, { one, other: many })}`;

/** Whatever the Masterplan says, in English. */
export const documents: Texts<typeof german> = {
  footer: "Page {page} of {pages}",
  contents: "Contents",
  listOfTables: "Tables",
  table: "Table",
  chart: "Figure",
  draft: "Draft",
  asOf: (day) => `As of ${day}`,
  annex: (letter) => `Annex ${letter}: `,
  subtitle: (from, to) =>
    `Structures, needs, gaps and measures of local integration, ${from} to ${to}`,
  subject: "Integration master plan",
  control: {
    caption: "About this version",
    head: ["Item", "Content"],
    version: "Version",
    asOf: "Key date",
    horizon: "Planning horizon",
    publisher: "Publisher",
    fileReference: "File reference",
    scenario: "Basis",
    noVersion: "not numbered yet",
    noReference: "not assigned yet",
    secured: "secured structures and approved funding",
    planned: "planned structures and funding applied for as well",
  },
  chapters: {
    summary: "Summary",
    mandate: "Occasion and mandate",
    approach: "Approach, participation, state and limits of the data",
    situation: "Starting position",
    inventory: "Inventory: structures by level and field of action",
    development: "How the structures develop",
    steeringNeeds: "Needs of strategic steering",
    gaps: "Gaps and duplicate responsibilities",
    actionFields: "Guiding goals and fields of action",
    onTheSpot: "Master plan: local integration by period",
    potentials: "Chances and potentials",
    measures: "Measure sheets",
    responsibilities: "Responsibilities",
    resources: "Resources and funding",
    steering: "Steering, monitoring and update",
    openPoints: "Open points and dissenting statements",
    structureIndex: "Index of structures",
    abbreviations: "Abbreviations",
    sources: "Sources",
  },
  columns: {
    structure: "Structure",
    kind: "Kind",
    provider: "Provider",
    level: "Level",
    levels: "Levels",
    steeringLevel: "Steering level",
    actionField: "Field of action",
    actionFields: "Fields of action",
    term: "Term",
    from: "Start",
    to: "End",
    funding: "Funding",
    fte: "FTE",
    fteLost: "FTE lost",
    cause: "Cause",
    succession: "Successor",
    need: "Need",
    priority: "Priority",
    period: "Period",
    demand: "Need",
    supply: "Supply",
    state: "State",
    measure: "Measure",
    lead: "Lead",
    place: "Place",
    obstacle: "What is missing",
    task: "Task",
    gap: "Gap",
    decision: "Decision",
    reason: "Reason",
    checkOn: "Resubmission",
    finding: "Finding",
    decideBy: "Decide by",
    session: "Session",
    list: "List",
    entries: "Entries",
    filled: "Required fields",
    area: "Area",
    figure: "Figure",
    onDay: "Day",
    value: "Value",
    source: "Source",
    days: "Days",
    number: "Number",
    permanent: "permanent",
    temporary: "temporary",
    uncertain: "uncertain",
    total: "Total",
    money: "Amount",
    share: "Temporary share",
    body: "Body",
    due: "Due",
    responsible: "Responsible",
    outcome: "Outcome",
    document: "Document",
    confirmed: "Last checked",
    population: "Inhabitants",
    accommodated: "Persons accommodated",
    onTheSpot: "Structures on the spot",
    reaching: "Reached by the district",
    unit: "Unit",
    statement: "Statement",
    papersDue: "Papers due",
  },
  words: {
    none: "none",
    noEntry: "not stated",
    unknown: "unknown",
    notRecorded: "not recorded",
    toDecide: (day, session) => `to be decided by ${day} (${session})`,
    everywhere: "whole district",
    everyone: "all target groups",
    endsOn: (day) => `until ${day}`,
    from: (day) => `from ${day}`,
    deleted: "deleted entry",
    yes: "yes",
    notRequired: "nothing recorded",
    missing: "missing",
    full: "covered",
    partial: "partly",
    uncertain: "uncertain",
    met: "met",
    unmet: "unmet",
    notMeasurable: "not measurable",
    nobody: "nobody",
    ends: "structure ends",
    fundingEnds: "funding ends",
    noDeadline: "no deadline",
    overdue: "overdue",
    past: "past",
    current: "current",
    prospective: "prospective",
    never: "never",
    wholePeriod: "whole period",
  },
  structures: (n) => count(n, "structure", "structures"),
  measuresCounted: (n) => count(n, "measure", "measures"),
  firstOf: (all, shown, index) =>
    `The table shows the first ${shown} of ${all} entries; all structures with start and term are in the annex “${index}”.`,
  namedAnd: (names, more) => (more === 0 ? names : `${names} and ${more} more`),
  summary: {
    key: "Key statements",
    decisions: "Decisions needed",
    withoutSuccessor: (names) => `Expiring without a secured successor: ${names}.`,
    capacity: (total, permanent, temporary, uncertain) =>
      `On the key date ${total} are available: ${permanent} permanent, ${temporary} on temporary funding and ${uncertain} uncertain.`,
    cliff: (fte, month) => `The deepest cut is to be expected in ${month}, when ${fte} end.`,
    needs: (unmet, all) =>
      `Of ${count(all, "recorded need", "recorded needs")} ${unmet} unmet or only partly met in at least one period.`,
    needsUnmet: (n) => (n === 0 ? "none is" : plural(n, { one: "1 is", other: `${n} are` })),
    noNeeds: "No needs have been recorded yet.",
    overlaps: (open, decided) => {
      if (open + decided === 0) return "No duplicate responsibilities were found.";
      if (open === 0)
        return plural(decided, {
          one: "The only overlap of responsibilities or services has been decided.",
          other: `All ${decided} overlaps of responsibilities or services have been decided.`,
        });
      const rest =
        decided === 0
          ? ""
          : ` ${decided} more ${plural(decided, { one: "has", other: "have" })} been decided.`;
      return `${count(open, "overlap", "overlaps")} of responsibilities or services ${plural(open, { one: "has", other: "have" })} to be decided.${rest}`;
    },
    measures: (n, running) =>
      `The plan comprises ${n}; ${plural(running, { one: "1 of them is", other: `${running} of them are` })} being carried out.`,
    carried: (period, carried, all) =>
      `In the period ${period}, ${carried} of ${count(all, "measure", "measures")} can be carried by the structures that exist then.`,
    noMeasures: "No measures have been recorded yet.",
    money: (gap, from, to) =>
      `In the years ${from} to ${to}, ${gap} of the recorded costs are not covered by approved funding.`,
    decisionsIntro:
      "The following has to be decided now. What rests on the same cause stands in one line.",
    noDecisions: "At present there is nothing to decide.",
    decisionsMore: (n) =>
      plural(n, {
        one: "One more point is not listed here.",
        other: `${n} more points are not listed here.`,
      }),
    decisionsCaption: "What has to be decided now",
  },
  mandate: {
    scope: (asOf, from, to) =>
      `This plan describes the structures of integration work on the key date ${asOf} and how they develop from ${from} to ${to}.`,
    periods: (names) => `It divides the planning horizon into the periods ${names}.`,
    onePeriod: (name) => `It looks at the period ${name}.`,
    basis: "Resolutions and foundations",
    basisCaption: "Resolutions, concepts and guidelines",
    noBasis: "The resolutions and concepts the plan rests on have not been recorded yet.",
  },
  approach: {
    participation: "Participation",
    meetings: (n, units) =>
      `Up to the key date the coordination round met ${plural(n, { one: "once", other: `${n} times` })}. Taking part were: ${units}.`,
    noMeetings: "No meetings of the coordination round are recorded up to the key date.",
    data: "State of the data",
    share: (share) => `Of the required fields ${share} are filled in.`,
    unknownEnds: (n) =>
      n === 0
        ? "The end of every temporary structure is known."
        : `The end of ${count(n, "temporary or unclear structure", "temporary or unclear structures")} is unknown.`,
    unknownFte: (n) =>
      n === 0
        ? "The full-time equivalents of every structure are known."
        : `The full-time equivalents of ${count(n, "structure", "structures")} are unknown and count in no sum.`,
    withoutTranche: (n) =>
      n === 0
        ? "Funding is recorded for every project-funded structure."
        : `No funding is recorded for ${count(n, "project-funded structure", "project-funded structures")}, which therefore count as uncertain.`,
    stale: (n, days) =>
      n === 0
        ? `All entries were confirmed in the last ${days} days.`
        : `${count(n, "entry has", "entries have")} not been confirmed for more than ${days} days or never.`,
    foreign: (n) =>
      `${count(n, "field holds a word", "fields hold words")} the plan does not know; they count as unknown.`,
    dangling: (n) => `${count(n, "reference points", "references point")} to deleted entries.`,
    complete: "In every list, all required data are filled in.",
    dataCaption: "Lists with incomplete required data",
    terms: "Terms and limits",
    termItems: [
      "A period includes its first and its last day.",
      "A structure is secured when it exists, its end is known or it is permanent and, where it lives on project funding, that funding is approved. Everything else counts as uncertain.",
      "Covered means secured on every day. Partly means on some of the days.",
      "An unknown figure stays unknown; it is not counted as zero.",
      "Structures with several fields of action stand in each of them but count only once in sums.",
    ],
  },
  situation: {
    caption: "Figures on the key date",
    empty: "No figures on the starting position are recorded up to the key date.",
    places: "Distribution over the district",
    placesCaption: "Towns and municipalities on the key date",
    noPlaces: "Towns and municipalities have not been recorded yet.",
    nothing: (names) => `Without a recorded structure on the spot: ${names}.`,
  },
  inventory: {
    byLevel: "Structures by level",
    levelIntro:
      "The table counts the structures existing on the key date. A structure that works on several levels stands in each of these rows.",
    levelCaption: "Existing structures by spatial level and kind",
    fieldCaption: (field) => `Existing structures: ${field}`,
    fieldEmpty: "No recorded structure exists in this field of action on the key date.",
    empty: "No recorded structure exists on the key date.",
    withoutStructure: "Fields of action without a structure",
    fieldsEmpty: (names) => `On the key date no recorded structure exists in: ${names}.`,
    noField: "Without a field of action",
  },
  development: {
    period: (n, uncertain) =>
      `In this period ${n}; ${plural(uncertain, { one: "1 of them is", other: `${uncertain} of them are` })} secured on no day.`,
    exist: (n) => plural(n, { one: "1 structure exists", other: `${n} structures exist` }),
    none: "No recorded structure exists in this period.",
    endCaption: (period) => `Expiring structures and funding ${period}`,
    noEnds: "No structures and no funding expire in this period.",
    startCaption: (period) => `New structures ${period}`,
    noStarts: "No structure starts in this period.",
    capacity: "Full-time equivalents over time",
    capacityCaption: "Full-time equivalents by period (mean of the days and last day)",
    mean: (part) => `${part}, mean`,
    end: (part) => `${part}, at the end`,
    chartCaption: "Full-time equivalents on the first day of each quarter",
    chartAlt: (from, first, to, last) =>
      `Full-time equivalents of all structures: ${first} on ${from}, ${last} on ${to}; stacked by permanent, temporary and uncertain. The figures per period stand in the table below.`,
    succession: {
      none: () => "none",
      planned: (next) => `only planned: ${next}`,
      gap: (next, days) => `${next}, gap of ${days}`,
      secured: (next) => `secured: ${next}`,
    },
  },
  steeringNeeds: {
    needs: "Recorded needs",
    caption: "Needs of strategic steering",
    empty: "No needs of steering are recorded.",
    matrixCaption: (period) => `Steering tasks by level ${period}`,
    matrixEmpty: "No steering task is required in this period.",
    missing: { lead: "no lead", does: "nobody does it", both: "vacant" },
    found: (missing, all) =>
      missing === 0
        ? `All ${all} required steering tasks are filled.`
        : `For ${missing} of ${all} required steering tasks the lead or the doing is missing on days of the period.`,
    needWithoutTask: "Need without a task",
  },
  gaps: {
    coverage: "Coverage of the fields of action",
    coverageCaption: (period) => `Coverage of the fields of action by level ${period}`,
    coverageEmpty: "Coverage cannot be shown because there are no fields of action.",
    coverageNote:
      "Each cell says whether the field of action is covered on this level and, in brackets, by how many structures. “Missing” stands where a task requires something; “nothing recorded” where nothing is required.",
    needsCaption: (period) => `Needs not met ${period}`,
    needsEmpty: "All recorded needs of this period are met, or none is recorded.",
    responsibilityCaption: (period) => `Tasks without a lead ${period}`,
    responsibilityEmpty: "Every recorded task has a lead on every day of this period.",
    overlaps: "Duplicate responsibilities",
    overlapsIntro:
      "Overlaps are not always an error: a plurality of providers and a division of labour may be intended. The coordination round decides.",
    overlapsCaption: "Overlaps of responsibilities and services",
    overlapsEmpty: "No overlaps were found.",
    overlapsMore: (n) =>
      plural(n, {
        one: "One more overlap is not listed here.",
        other: `${n} more overlaps are not listed here.`,
      }),
    systematic: "Systematic gaps",
    systematicEmpty: "No systematic gaps were found.",
    systematicCaption: "Gaps that recur over periods, levels or municipalities",
    repeated: {
      periods: "In several periods",
      levels: "On several levels",
      municipalities: "In several municipalities",
    },
    decided: "Decided gaps",
    decidedCaption: "Gaps and what was decided about them",
    decidedEmpty: "Nothing has been decided about gaps yet.",
  },
  fields: {
    goal: "Guiding goal",
    existing: "Inventory",
    need: "Needs",
    gap: "Gaps",
    measures: "Measures",
    noGoal: "A guiding goal has not been set yet.",
    crossCutting: "Cross-cutting theme",
    existingText: (n, names) => `${n} on the key date: ${names}`,
    noneExisting: "No recorded structure exists on the key date.",
    noNeed: "No need is recorded.",
    noGap: "No open gap is recorded.",
    noMeasure: "No measure is planned.",
    empty: "Fields of action have not been set up yet.",
  },
  onTheSpot: {
    carried: (carried, all) =>
      all === 0
        ? "No measure is planned in this period."
        : `${carried} of ${count(all, "measure", "measures")} can be carried by the structures that exist in this period.`,
    carriedCaption: (period) => `Measures that can be carried ${period}`,
    carriedEmpty: "No measure is carried by existing structures in this period.",
    notCaption: (period) => `Measures that lack something ${period}`,
    notEmpty: "No measure lacks anything in this period.",
    obstacles: {
      absent: (who, from, to) => `${who} does not exist (${from} to ${to})`,
      uncertain: (who, from, to) => `${who} is uncertain (${from} to ${to})`,
      noLead: "no lead",
      fundingOpen: "funding open",
    },
    followedBy: (next) => `, successor: ${next}`,
  },
  potentials: {
    empty: "No potentials have been recorded yet.",
    withoutMeasure: (names) => `Still without a measure: ${names}.`,
    unpublished: (names) => `Recognised but not yet made public: ${names}.`,
    allUsed: "Every recorded potential is linked to at least one measure.",
    used: "Used by",
  },
  measures: {
    empty: "No measures have been recorded yet.",
    fieldEmpty: "No measure is planned for this field of action.",
    also: (names) => `Also in other fields of action: ${names}.`,
    term: "Duration",
    horizon: { short: "short term", medium: "medium term", long: "long term" },
    funding: "Funding",
    indicator: (name, baseline, target) =>
      [name, baseline && `baseline ${baseline}`, target && `target ${target}`]
        .filter(Boolean)
        .join("; "),
    quickWin: "quick win",
    resources: "Effort",
    carrying: "Feasibility",
  },
  responsibilities: {
    legend:
      "L: lead and decision, D: does it, C: contributes, I: is informed. The key date counts.",
    caption: (field) => `Responsibilities: ${field}`,
    empty: "No responsibilities are recorded on the key date.",
    findings: "What stands out",
    noFindings: "On the key date every task has exactly one lead and somebody who does it.",
    checks: {
      noLead: (task) => `“${task}” has no lead.`,
      severalLeads: (task, n) => `${n} units lead “${task}”.`,
      nobodyDoes: (task) => `Nobody does “${task}”.`,
      tooManyContributors: (task, n) => `${n} units contribute to “${task}”.`,
      tooManyLeads: (structure, n) => `${structure} leads ${n} tasks.`,
    },
  },
  resources: {
    years: "Costs and funding by year",
    caption: "Costs and funding in euros",
    rows: {
      cost: "Total cost",
      thirdApproved: "Money of third parties, approved",
      thirdApplied: "Money of third parties, applied for",
      ownShare: "Own share of the district",
      ownApproved: "of it approved",
      ownApplied: "of it in preparation",
      ownOpen: "of it without a decision",
      gap: "not covered by approved funding",
    },
    series: { cost: "Total cost", approved: "Approved money" },
    openYear: "Year open",
    approved: "Approved money",
    empty: "No costs and funding are recorded within the planning horizon.",
    unknown: (n) =>
      plural(n, {
        one: "The amount of 1 grant is unknown and counts in no sum.",
        other: `The amounts of ${n} grants are unknown and count in no sum.`,
      }),
    recorded: (n, sum) =>
      `For ${plural(n, { one: "1 funding", other: `${n} fundings` })} total costs of ${sum} are recorded, whatever the planning horizon.`,
    chartCaption: "Costs and approved funding by year",
    chartAlt: (first, cost, last, lastCost) =>
      `Costs of ${cost} in ${first} and ${lastCost} in ${last}; the figures stand in the table above.`,
    dependency: "Dependence on temporary funding",
    dependencyCaption: "Fields of action that mostly depend on temporary funding",
    dependencyEmpty: (share) =>
      `No field of action depends on temporary funding for more than ${share}.`,
    subjects: "Largest shortfalls",
    subjectsCaption: (first, last) =>
      `Structures and measures with the largest shortfall${first === undefined ? "" : first === last ? `, ${first}` : `, ${first} to ${last}`}`,
    subjectsEmpty: "No structure and no measure has a shortfall.",
    subject: "Structure or measure",
  },
  steering: {
    bodies: "Bodies",
    bodiesCaption: "Bodies and networks on the key date",
    bodiesEmpty: "No bodies and networks are recorded.",
    rounds: "Coordination round",
    rhythm: (series, weeks) =>
      `${series}: ${plural(weeks, { one: "every week", other: `every ${weeks} weeks` })}.`,
    sessionsCaption: "Next sessions of the bodies",
    sessionsEmpty: "No future sessions are recorded.",
    progress: "Progress",
    statusCaption: "Measures by status",
    overdue: (n) =>
      n === 0
        ? "No measure is overdue."
        : plural(n, { one: "1 measure is overdue.", other: `${n} measures are overdue.` }),
    stale: (n, days) =>
      n === 0
        ? `All measures were confirmed in the last ${days} days.`
        : `${count(n, "measure has", "measures have")} not been confirmed for more than ${days} days or never.`,
  },
  openPoints: {
    findings: "Undecided findings",
    findingsCaption: "Causes of findings still to be decided",
    findingsEmpty: "All findings have been decided.",
    kindsIntro: (causes, now) =>
      `${count(causes, "cause of findings is", "causes of findings are")} still undecided; ${now === 0 ? "none is" : plural(now, { one: "1 is", other: `${now} are` })} to be decided now. Findings that rest on the same cause count once.`,
    urgencies: { now: "now", plan: "to be planned", note: "for information" },
    outcomes: "Open tasks",
    outcomesCaption: "Open resolutions and tasks of the coordination round",
    outcomesEmpty: "No resolutions and tasks are open.",
    dissent: "Dissenting statements",
    dissentEmpty: "There are no dissenting statements.",
    dissentCaption: "Dissenting statements and remarks",
  },
  structureIndex: {
    caption: "All recorded structures",
    empty: "No structures have been recorded yet.",
  },
  sources: {
    empty: "No sources are recorded.",
    documents: "Reference documents",
    data: "Where the data come from",
  },
  abbreviations: [
    ["AGO", "General rules of procedure for Bavarian state authorities"],
    ["AWO", "Workers’ Welfare Association"],
    ["BAMF", "Federal Office for Migration and Refugees"],
    ["BIR", "Bavarian guideline on counselling and integration"],
    ["FB", "Unit of the district office (Fachbereich)"],
    ["FBL", "Head of unit"],
    ["FTE", "Full-time equivalent"],
    ["GBL", "Head of division"],
    ["MBE", "Migration counselling for adult immigrants"],
    ["MORO", "Model projects of spatial planning"],
    ["VHS", "Adult education centre"],
  ],
};
