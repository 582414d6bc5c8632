import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysesAsJson } from "../../../src/domain/analysis/export.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { day } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/records.ts";
import { choiceSets } from "../../../src/domain/schema/choices.ts";
import { listNames } from "../../../src/domain/schema/index.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { records as recordsOf } from "../../support/records.ts";
import {
  count,
  either,
  exactly,
  firstOfMonth,
  flag,
  list,
  number,
  oneDay,
  orNull,
  record,
  type Shape,
  share,
  text,
  word,
} from "./shape.ts";
import { asked } from "./slow/randomRecords.ts";

const structures = list(record("structures"));
const fundings = list(record("fundings"));
/** A recorded period, or the days of the horizon where none is recorded. */
const period: Shape = (value, place, records) => {
  const days = `${value}`.split("/");
  return days.length === 2
    ? days.flatMap((one) => oneDay(one, place, records))
    : record("periods")(value, place, records);
};
const spatialLevel = word(...choiceSets.spatialLevel);
const steeringLevel = word(...choiceSets.steeringLevel);
const shown = { area: orNull(record("areas")), from: oneDay, to: oneDay, days: count };
const group = { structures: list(record("structures")), from: oneDay, to: oneDay, days: count };
const facets = {
  ...group,
  actionFields: list(record("actionFields")),
  targetGroups: list(word(...choiceSets.targetGroup)),
  areas: list(record("areas")),
};
const granted = exactly({ approved: number, applied: number });
const money = {
  year: orNull(count),
  cost: orNull(number),
  approved: number,
  applied: number,
  gap: orNull(number),
  ownShare: orNull(number),
  office: granted,
  thirdParties: granted,
  unknown: fundings,
};
const successor = word("none", "planned", "gap", "secured");
const potentials = list(record("potentials"));
const anyRecord = record(...listNames);

/** What "What `analyse` writes" in the README promises, key by key. */
const promised = {
  coverage: list(
    exactly({
      actionField: record("actionFields"),
      spatialLevel,
      period,
      structures,
      state: word("full", "partial", "uncertain", "empty"),
      required: flag,
      fte: number,
      uncertain: structures,
      uncertainFte: number,
      coveredDays: count,
      days: count,
    }),
  ),
  expiring: list(
    exactly({
      structure: record("structures"),
      on: oneDay,
      days: count,
      cause: word("structure", "funding"),
      successor,
      gapDays: orNull(count),
      decideBy: oneDay,
      applyBy: oneDay,
      session: orNull(record("sessions")),
      nextSession: orNull(record("sessions")),
      fundings,
      fteLost: orNull(number),
      eurosPerYearLost: orNull(number),
    }),
  ),
  overlaps: list(either(exactly(facets), exactly({ ...group, task: record("tasks") }))),
  responsibilityGaps: list(exactly({ ...shown, task: record("tasks") })),
  unmetNeeds: list(
    exactly({
      need: record("needs"),
      period,
      demand: orNull(number),
      supply: orNull(number),
      unit: orNull(word(...choiceSets.unit)),
      degree: orNull(number),
      state: word("partly", "unmet"),
      coveredDays: count,
      days: count,
    }),
  ),
  steeringGaps: list(
    exactly({
      task: orNull(record("tasks")),
      steeringLevel,
      period,
      missing: word("lead", "does", "both"),
      days: count,
      needs: list(record("needs")),
    }),
  ),
  fundingGaps: list(
    either(
      exactly({ ...money, structure: record("structures") }),
      exactly({ ...money, measure: record("measures") }),
    ),
  ),
  systematicGaps: list(
    exactly({
      kind: word(...choiceSets.gapKind),
      pattern: word("periods", "levels", "municipalities"),
      actionField: record("actionFields"),
      members: list(
        exactly({
          analysis: word("coverage", "unmetNeeds", "steeringGaps", "fundingGaps"),
          record: orNull(record("needs", "tasks", "structures", "measures")),
          level: orNull(word(...choiceSets.spatialLevel, ...choiceSets.steeringLevel)),
          period,
          municipalities: list(record("areas")),
        }),
      ),
    }),
  ),
  capacity: list(
    exactly({
      month: firstOfMonth,
      permanent: number,
      temporary: number,
      uncertain: number,
      unknown: count,
    }),
  ),
  dependency: list(
    either(
      ...(["actionField", "spatialLevel", "provider"] as const).map((by) =>
        exactly({
          by: word(by),
          of: {
            actionField: record("actionFields"),
            spatialLevel: word(...choiceSets.spatialLevel, "unknown"),
            provider: record("organisations"),
          }[by],
          period,
          fteShare: orNull(share),
          euroShare: orNull(share),
          hhi: orNull(share),
          warning: flag,
        }),
      ),
    ),
  ),
  cliffs: list(exactly({ month: firstOfMonth, fte: number, fundings, structures })),
  isolated: structures,
  articulation: structures,
  incompleteMeasures: list(
    exactly({
      measure: record("measures"),
      missing: word("lead", "funding", "date", "indicator", "link"),
    }),
  ),
  feasibility: list(
    exactly({
      measure: record("measures"),
      period,
      missing: either(record("structures"), word("lead", "funding")),
      from: oneDay,
      to: oneDay,
      obstacle: word("absent", "uncertain", "noLead", "fundingOpen"),
      successor: orNull(successor),
    }),
  ),
  decideBy: list(
    exactly({
      structure: orNull(record("structures")),
      measure: orNull(record("measures")),
      funding: orNull(record("fundings")),
      endsOn: orNull(oneDay),
      applyBy: oneDay,
      decideBy: oneDay,
      session: orNull(record("sessions")),
      nextSession: orNull(record("sessions")),
      papersDueOn: orNull(oneDay),
      overdue: flag,
    }),
  ),
  responsibilityMatrix: exactly({
    cells: list(
      exactly({
        task: record("tasks"),
        structure: record("structures"),
        roles: list(word(...choiceSets.role)),
      }),
    ),
    findings: list(
      exactly({
        check: word("noLead", "severalLeads", "nobodyDoes", "tooManyContributors", "tooManyLeads"),
        task: orNull(record("tasks")),
        structure: orNull(record("structures")),
        count,
      }),
    ),
  }),
  singleProviders: list(
    exactly({
      actionField: record("actionFields"),
      period,
      kind: word("structure", "provider"),
      structures,
      provider: orNull(record("organisations")),
    }),
  ),
  unlinked: exactly({
    gapsWithoutMeasure: list(exactly({ gap: record("gaps"), periods: list(period) })),
    measuresWithoutGap: list(exactly({ measure: record("measures"), periods: list(period) })),
  }),
  lateMeasures: list(
    exactly({
      measure: record("measures"),
      gap: record("gaps"),
      worksFrom: oneDay,
      gapStartsOn: oneDay,
      delay: count,
    }),
  ),
  progress: list(
    exactly({
      measure: record("measures"),
      lead: orNull(record("structures")),
      overdue: flag,
      overdueDays: count,
      stale: flag,
      confirmedDays: orNull(number),
    }),
  ),
  resolutions: list(
    exactly({
      outcome: record("outcomes"),
      meeting: orNull(record("meetings")),
      state: word("open", "done", "overdue", "dropped"),
      overdueDays: count,
      condition: word("none", "holds", "broken", "unknown"),
      funding: orNull(record("fundings")),
    }),
  ),
  distribution: list(
    exactly({
      municipality: record("areas"),
      structures,
      fte: number,
      population: orNull(number),
      accommodated: orNull(number),
      structuresPerThousand: orNull(number),
      ftePerThousand: orNull(number),
    }),
  ),
  dataQuality: exactly({
    share: orNull(share),
    lists: list(
      exactly({
        list: word(...listNames),
        entries: count,
        required: count,
        filled: count,
        share: orNull(share),
      }),
    ),
    unknownEnds: structures,
    unknownFte: structures,
    withoutTranche: structures,
    outsideStructure: fundings,
    withoutTargetGroups: structures,
    withoutDay: list(exactly({ list: word(...listNames), record: anyRecord })),
    costSources: list(
      exactly({
        record: record("structures", "measures"),
        sources: list(word("costs", "fundings", "cost")),
      }),
    ),
    moreApproved: list(exactly({ record: record("structures", "measures"), year: count })),
    countedTwice: list(exactly({ measure: record("measures"), structure: record("structures") })),
    stale: list(exactly({ list: word(...listNames), record: anyRecord, days: orNull(number) })),
    dangling: list(exactly({ list: word(...listNames), record: anyRecord, field: text, to: text })),
    foreignWords: list(
      exactly({ list: word(...listNames), record: anyRecord, field: text, word: text }),
    ),
  }),
  idlePotentials: exactly({
    withoutMeasure: potentials,
    unpublished: potentials,
    byState: list(exactly({ state: word(...choiceSets.potentialState, "unknown"), potentials })),
    byPlace: list(exactly({ area: orNull(record("areas")), potentials })),
  }),
  findings: list(
    exactly({
      id: text,
      kind: word(...choiceSets.gapKind),
      rank: count,
      from: orNull(oneDay),
      to: orNull(oneDay),
      decideBy: orNull(oneDay),
      gap: orNull(record("gaps")),
      quiet: flag,
      cause: orNull(anyRecord),
      urgency: word("now", "plan", "note"),
    }),
  ),
} as const;

const whole = exactly({
  asOf: oneDay,
  from: oneDay,
  to: oneDay,
  scenario: word("secured", "planned"),
  results: exactly(promised),
});

function wrongIn(records: Records, view: ReturnType<typeof makeView>): readonly string[] {
  const json = analysesAsJson(records, view);
  // What the file holds, not what the program does.
  return whole(JSON.parse(JSON.stringify(json)), "", records);
}

describe("what analyse writes", () => {
  const asOf = day("2016-11-08");

  test.each(["secured", "planned"] as const)(
    "of the example data is as promised, %s",
    (scenario) => {
      const records = exampleRecords();
      expect(wrongIn(records, makeView(records, { asOf, today: asOf, scenario }))).toEqual([]);
    },
  );

  test("of records with everything odd about them is as promised", () => {
    const empty = new Set(Object.keys(promised));
    for (const { records, view } of fc.sample(asked, 80)) {
      expect(wrongIn(records, view)).toEqual([]);
      const { results } = analysesAsJson(records, view) as { results: { [name: string]: unknown } };
      for (const name of [...empty]) if (JSON.stringify(results[name]) !== "[]") empty.delete(name);
    }
    expect([...empty]).toEqual([]);
  });

  test("of nothing at all is as promised", () => {
    const none = recordsOf({});
    expect(wrongIn(none, makeView(none, { asOf, today: asOf }))).toEqual([]);
  });

  test("is plain data, no value of which JSON would lose", () => {
    const records = exampleRecords();
    const json = analysesAsJson(records, makeView(records, { asOf, today: asOf }));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test("rests on the secured scenario, the office's Stichtag and horizon where nothing is chosen", () => {
    const setting = (id: number, name: string, value: string) => ({ id, name, value });
    const set = recordsOf({
      settings: [
        setting(1, "asOf", "2017-03-01"),
        setting(2, "horizonFrom", "01.01.2017"),
        setting(3, "horizonTo", "2020-12-31"),
      ],
    });
    const nothing = { asOf: null, from: null, to: null, today: asOf };
    expect(analysesAsJson(set, makeView(set, nothing))).toMatchObject({
      asOf: "2017-03-01",
      from: "2017-01-01",
      to: "2020-12-31",
      scenario: "secured",
    });
    const chosen = { asOf, from: asOf, to: asOf, today: day("2016-12-01") };
    expect(analysesAsJson(set, makeView(set, { ...chosen, scenario: "planned" }))).toMatchObject({
      asOf,
      from: asOf,
      to: asOf,
      scenario: "planned",
    });
    const unset = recordsOf({});
    expect(analysesAsJson(unset, makeView(unset, nothing))).toMatchObject({
      asOf,
      from: "2016-01-01",
      to: "2016-12-31",
    });
  });

  test("stands in the README, every key of it", () => {
    const readme = readFileSync("README.md", "utf8");
    const section = /## What `analyse` writes([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
    const records = exampleRecords();
    const json = analysesAsJson(records, makeView(records, { asOf, today: asOf }));
    const words = new Set(section.match(/\w+/g));
    const missing = [...keysOf(json)].filter((key) => !words.has(key));
    expect(missing).toEqual([]);
  });
});

function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, held] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    keysOf(held, found);
  }
  return found;
}
