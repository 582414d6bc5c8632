import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Finding } from "../../../src/domain/analysis/findings/finding.ts";
import { findings } from "../../../src/domain/analysis/findings/findings.ts";
import { makeView, type View } from "../../../src/domain/analysis/kernel/view.ts";
import { addDays, day } from "../../../src/domain/day.ts";
import { type Entries, type Records, toRecords } from "../../../src/domain/records.ts";
import { listNames } from "../../../src/domain/schema/index.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { entry } from "../../support/records.ts";
import { type Asked, asked } from "./slow/randomRecords.ts";

let drawn: readonly Pick<Asked, "records" | "view">[];

beforeAll(() => {
  const records = exampleRecords();
  const asOf = day("2016-11-08");
  const view = makeView(records, { asOf, today: asOf });
  drawn = [{ records, view }, ...fc.sample(asked, 120)];
});

const idsAndFacts = (found: readonly Finding[]) => found.map(({ id, facts }) => ({ id, facts }));

test("every finding has an identity of its own", () => {
  for (const { records, view } of drawn) {
    const ids = findings(records, view).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("other titles change neither identities nor facts", () => {
  for (const { records, view } of drawn) {
    // Equal titles stay equal: two tranches of one title may be one recorded twice.
    const renamed = withEntries(records, (one: { id: number; title?: string | null }) =>
      one.title ? { ...one, title: `Neu ${one.title}` } : one,
    );
    expect(idsAndFacts(findings(renamed, view).findings)).toEqual(
      idsAndFacts(findings(records, view).findings),
    );
  }
});

test("a day later the same findings rest on the same facts", () => {
  let compared = 0;
  for (const { records, view } of drawn) {
    const before = new Map(findings(records, view).findings.map(({ id, facts }) => [id, facts]));
    for (const { id, facts } of findings(records, nextDay(view)).findings) {
      const was = before.get(id);
      if (was === undefined) continue;
      compared += 1;
      expect(`${id}\n${facts}`).toBe(`${id}\n${was}`);
    }
  }
  expect(compared).toBeGreaterThan(500);
});

test("what is decided stays quiet until its facts change, and then says what changed", () => {
  for (const { records, view } of drawn) {
    const found = findings(records, view).findings;
    const gaps = found.map(({ id, facts, kind }, at) =>
      entry("gaps", { id: at + 1, finding: id, facts, kind, decision: "confirmed" }),
    );
    const decided = withGaps(records, gaps);
    expect(findings(decided, view).open).toEqual([]);
    const changed = withGaps(
      records,
      gaps.map((gap) => ({ ...gap, facts: `${gap.facts}\nold=1` })),
    );
    for (const { suppressed: quiet, changes } of findings(changed, view).findings)
      expect([quiet, changes]).toEqual([false, [{ name: "old", before: "1", after: null }]]);
  }
});

const nextDay = (view: View): View => ({ ...view, asOf: addDays(view.asOf, 1) });

function withEntries(records: Records, change: (one: { id: number }) => { id: number }): Records {
  const entries = listNames.map((name) => [name, records[name].all.map(change)]);
  return toRecords(Object.fromEntries(entries) as Entries);
}

function withGaps(records: Records, gaps: Entries["gaps"]): Records {
  const entries = listNames.map((name) => [name, name === "gaps" ? gaps : records[name].all]);
  return toRecords(Object.fromEntries(entries) as Entries);
}
