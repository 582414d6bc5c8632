import { describe, expect, it } from "vitest";
import { type Analysis, askedInSteps } from "../../../src/domain/analysis/asked.ts";
import { findings } from "../../../src/domain/analysis/findings.ts";
import { analyses } from "../../../src/domain/analysis/index.ts";
import { overviewFigures } from "../../../src/domain/analysis/overviewFigures.ts";
import { makeView, scenarioNames } from "../../../src/domain/analysis/view.ts";
import { day } from "../../../src/domain/day.ts";
import { proposals } from "../../../src/domain/meeting/proposals.ts";
import { stepwise } from "../../../src/domain/steps/steps.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { records } from "../../support/records.ts";

const all: { readonly [name: string]: Analysis<unknown> } = {
  proposals,
  findings,
  overviewFigures,
  ...analyses,
};
const asOf = day("2016-11-08");
const examples = exampleRecords();

describe("analyses in steps", () => {
  for (const scenario of scenarioNames)
    it(`give, turn about, what each gives at once (${scenario})`, () => {
      const view = makeView(examples, { asOf, today: asOf, scenario });
      const together = { ...examples };
      const results: { [name: string]: unknown } = {};
      let running = Object.entries(all).map(([name, analysis]) => ({
        name,
        steps: askedInSteps(analysis, together, view),
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
    const [one, other] = [askedInSteps(analysis, given, view), askedInSteps(analysis, given, view)];
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
      const steps = askedInSteps(analysis, given, view);
      while (!steps.next().done);
    };
    expect(ask).toThrow("No. 1");
    expect(ask).toThrow("No. 2");
  });
});
