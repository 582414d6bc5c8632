import { describe, expect, it } from "vitest";
import { manyRecords } from "../../../src/cli/bench/measure/manyRecords.ts";
import { findings } from "../../../src/domain/analysis/findings/findings.ts";
import { analyses } from "../../../src/domain/analysis/index.ts";
import { type Analysis, memoized } from "../../../src/domain/analysis/kernel/memoized.ts";
import { makeView, scenarioNames, type View } from "../../../src/domain/analysis/kernel/view.ts";
import { overviewFigures } from "../../../src/domain/analysis/overviewFigures.ts";
import { comparison } from "../../../src/domain/analysis/scenarios/comparison.ts";
import { scenarios } from "../../../src/domain/analysis/scenarios/scenarios.ts";
import { day } from "../../../src/domain/day.ts";
import { proposals } from "../../../src/domain/meeting/proposals.ts";
import { type Records, table } from "../../../src/domain/records.ts";
import { stepwise } from "../../../src/domain/steps/steps.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { records } from "../../support/records.ts";

const asOf = day("2016-11-08");
const examples = exampleRecords();
const twoYears = [asOf, day("2018-11-08")] as const;
const changes = [
  { do: "drop", list: "structures", id: 1 },
  { do: "extend", list: "structures", id: 2, to: day("2030-12-31") },
] as const;

const all: { readonly [name: string]: Analysis<unknown> } = {
  proposals,
  findings,
  overviewFigures,
  ...analyses,
  comparison: Object.assign((given: Records, view: View) => comparison(given, view, ...twoYears), {
    steps: (given: Records, view: View) => comparison.steps(given, view, ...twoYears),
  }),
  scenarios: Object.assign((given: Records, view: View) => scenarios(given, view, changes), {
    steps: (given: Records, view: View) => scenarios.steps(given, view, changes),
  }),
};

describe("analyses in steps", () => {
  for (const scenario of scenarioNames)
    it(`give, turn about, what each gives at once (${scenario})`, () => {
      const view = makeView(examples, { asOf, today: asOf, scenario });
      const together = { ...examples };
      const results: { [name: string]: unknown } = {};
      let running = Object.entries(all).map(([name, analysis]) => ({
        name,
        steps: memoized(analysis, together, view),
      }));
      while (running.length > 0)
        running = running.filter(({ name, steps }) => {
          const step = steps.next();
          if (step.done) results[name] = step.value;
          return !step.done;
        });
      for (const [name, analysis] of Object.entries(all))
        expect(results[name], name).toEqual(analysis({ ...examples }, view));
    });

  for (const name of ["comparison", "scenarios"] as const)
    it(`never look at more than a value or two of every record without a pause (${name})`, () => {
      const structures = 3_000;
      const most = mostRead(all[name] as Analysis<unknown>, manyRecords(structures));
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThan(3 * structures);
    });

  it("are done once for all who ask while they are under way", () => {
    let begun = 0;
    const analysis = stepwise(function* () {
      begun += 1;
      yield;
      yield;
      return { begun };
    });
    const given = records({});
    const view = makeView(given, { asOf, today: asOf });
    const [one, other] = [memoized(analysis, given, view), memoized(analysis, given, view)];
    expect(one.next().done).toBe(false);
    expect(other.next().done).toBe(false);
    const first = one.next();
    const second = other.next();
    expect([first.done, second.done]).toEqual([true, true]);
    expect(first.value).toBe(second.value);
    expect(begun).toBe(1);
  });

  it("say what went wrong to everybody who asks, and begin anew when asked again", () => {
    let begun = 0;
    const analysis = stepwise(function* () {
      begun += 1;
      yield;
      throw new Error(`No. ${begun}`);
    });
    const given = records({});
    const view = makeView(given, { asOf, today: asOf });
    const ask = () => {
      const steps = memoized(analysis, given, view);
      while (!steps.next().done);
    };
    expect(ask).toThrow("No. 1");
    expect(ask).toThrow("No. 2");
  });
});

/** The most values of structures and needs an analysis reads between two pauses. */
function mostRead(analysis: Analysis<unknown>, many: Records): number {
  let count = 0;
  const counted = <T extends object>(entries: readonly T[]) =>
    entries.map(
      (entry) =>
        new Proxy(entry, {
          get(target, name, receiver) {
            count += 1;
            return Reflect.get(target, name, receiver);
          },
        }),
    );
  const given = {
    ...many,
    structures: table<"structures">(counted(many.structures.all)),
    needs: table<"needs">(counted(many.needs.all)),
  };
  const steps = memoized(analysis, given, makeView(given, { asOf, today: asOf }));
  let most = 0;
  let done = false;
  while (!done) {
    count = 0;
    done = steps.next().done === true;
    most = Math.max(most, count);
  }
  return most;
}
