import { describe, expect, it } from "vitest";
import { createAnalysisScheduler } from "../../src/data/analysisScheduler.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import type { Records } from "../../src/domain/records.ts";
import { stepwise } from "../../src/domain/steps/steps.ts";
import { records } from "../support/records.ts";

const asOf = day("2016-11-08");
const structures = (count: number) =>
  records({ structures: Array.from({ length: count }, (_, at) => ({ id: at + 1 })) });
const viewOf = (given: Records) => makeView(given, { asOf, today: asOf });

/** A page whose clock runs while an analysis works, and which is idle when told so. */
function page() {
  let time = 0;
  let longest = 0;
  let began = 0;
  let waiting: (() => void)[] = [];
  return {
    scheduler: createAnalysisScheduler({
      now: () => time,
      pause: () =>
        new Promise((resolve) => {
          waiting.push(resolve);
        }),
    }),
    /** Takes so many milliseconds. */
    spend(ms: number) {
      time += ms;
      longest = Math.max(longest, time - began);
    },
    /** Lets the page answer so many times. */
    async answer(times = 1) {
      for (let turn = 0; turn < times; turn += 1) {
        time += 1;
        began = time;
        const now = waiting;
        waiting = [];
        for (const resolve of now) resolve();
        await settled();
      }
    },
    longest: () => longest,
  };
}

/** All that follows from promises already kept. */
async function settled() {
  for (let at = 0; at < 20; at += 1) await Promise.resolve();
}

/** Counts structures, each taking a millisecond. */
function counting(spend: (ms: number) => void, fails?: () => boolean) {
  return stepwise(function* (given: Records) {
    let count = 0;
    for (const _ of given.structures.all) {
      spend(1);
      if (fails?.()) throw new Error("It went wrong.");
      count += 1;
      yield;
    }
    return count;
  });
}

describe("analyses on the page", () => {
  it("are known at once where data are small, and without telling anybody", () => {
    const { scheduler, spend } = page();
    const count = counting(spend);
    const given = structures(15);
    const view = viewOf(given);
    let told = 0;
    scheduler.subscribe(() => {
      told += 1;
    });
    expect(scheduler.shown(count, given, view)).toBeNull();
    scheduler.begin(count, given, view);
    expect(scheduler.shown(count, given, view)).toEqual({ result: 15 });
    expect(told).toBe(0);
  });

  it("never hold the page up for long, and are told of when they are done", async () => {
    const { scheduler, spend, answer, longest } = page();
    const [one, other] = [counting(spend), counting(spend)];
    const given = structures(200);
    const view = viewOf(given);
    let told = 0;
    scheduler.subscribe(() => {
      told += 1;
    });
    scheduler.begin(one, given, view);
    scheduler.begin(other, given, view);
    expect(scheduler.shown(one, given, view)).toBeNull();
    await answer(100);
    expect(scheduler.shown(one, given, view)).toEqual({ result: 200 });
    expect(scheduler.shown(other, given, view)).toEqual({ result: 200 });
    expect(told).toBe(2);
    expect(longest()).toBeLessThanOrEqual(21);
  });

  it("that are short do not wait for long ones", async () => {
    const { scheduler, spend, answer } = page();
    const [long, short] = [
      counting(spend),
      stepwise(function* () {
        yield;
        return "short";
      }),
    ];
    const given = structures(10_000);
    const view = viewOf(given);
    scheduler.begin(long, given, view);
    scheduler.begin(short, given, view);
    await answer(3);
    expect(scheduler.shown(short, given, view)).toEqual({ result: "short" });
    expect(scheduler.shown(long, given, view)).toBeNull();
  });

  it("that were asked for first get every second turn", async () => {
    const { scheduler, spend, answer } = page();
    const [first, ...others] = Array.from({ length: 6 }, () => counting(spend));
    if (!first) throw new Error("None was made.");
    const given = structures(55);
    const view = viewOf(given);
    for (const analysis of [first, ...others]) scheduler.begin(analysis, given, view);
    await answer(10);
    expect(scheduler.shown(first, given, view)).toEqual({ result: 55 });
    expect(others.map((analysis) => scheduler.shown(analysis, given, view))).toEqual(
      others.map(() => null),
    );
  });

  it("show the former result until the new one is there", async () => {
    const { scheduler, spend, answer } = page();
    const count = counting(spend);
    const [before, after] = [structures(50), structures(60)];
    const view = viewOf(before);
    scheduler.begin(count, before, view);
    await answer(30);
    expect(scheduler.shown(count, before, view)).toEqual({ result: 50 });
    scheduler.begin(count, after, view);
    expect(scheduler.shown(count, after, view)).toEqual({ result: 50 });
    await answer(30);
    expect(scheduler.shown(count, after, view)).toEqual({ result: 60 });
  });

  it("given something else begin anew and show the former result meanwhile; given the same they go on", async () => {
    const { scheduler, spend, answer } = page();
    let worked = 0;
    const countFrom = stepwise(function* (given: Records, _: unknown, first: number) {
      let count = first;
      for (const __ of given.structures.all) {
        spend(1);
        worked += 1;
        count += 1;
        yield;
      }
      return count;
    });
    const given = structures(50);
    const view = viewOf(given);
    scheduler.begin(countFrom, given, view, 100);
    await answer(30);
    expect(scheduler.shown(countFrom, given, view, 100)).toEqual({ result: 150 });
    expect(scheduler.underWay(countFrom)).toBe(false);
    scheduler.begin(countFrom, given, view, 200);
    const givenUp = scheduler.over(countFrom);
    scheduler.begin(countFrom, given, view, 300);
    await givenUp;
    await answer(1);
    scheduler.begin(countFrom, given, view, 300);
    expect(scheduler.shown(countFrom, given, view, 300)).toEqual({ result: 150 });
    expect(scheduler.underWay(countFrom)).toBe(true);
    await answer(30);
    expect(scheduler.shown(countFrom, given, view, 300)).toEqual({ result: 350 });
    expect(scheduler.underWay(countFrom)).toBe(false);
    expect(worked).toBeLessThan(50 + 50 + 30);
  });

  it("of newer records win over those of older ones, which are given up", async () => {
    const { scheduler, spend, answer } = page();
    let worked = 0;
    const count = counting((ms) => {
      worked += 1;
      spend(ms);
    });
    const [older, newer] = [structures(1_000), structures(100)];
    const view = viewOf(older);
    scheduler.begin(count, older, view);
    await answer(2);
    const givenUp = scheduler.over(count);
    scheduler.begin(count, newer, view);
    await givenUp;
    await answer(100);
    expect(scheduler.shown(count, newer, view)).toEqual({ result: 100 });
    expect(worked).toBeLessThan(200);
  });

  it("whose error is theirs to tell are not silent about it, and are tried again with other records", async () => {
    const { scheduler, spend, answer } = page();
    let wrong = true;
    const count = counting(spend, () => wrong);
    const [small, large, later] = [structures(1), structures(100), structures(2)];
    const view = viewOf(small);
    scheduler.begin(count, small, view);
    expect(scheduler.shown(count, small, view)).toEqual({ error: new Error("It went wrong.") });
    wrong = false;
    scheduler.begin(count, large, view);
    wrong = true;
    await answer(30);
    expect(scheduler.shown(count, large, view)).toEqual({ error: new Error("It went wrong.") });
    wrong = false;
    scheduler.begin(count, later, view);
    expect(scheduler.shown(count, later, view)).toEqual({ result: 2 });
  });
});
