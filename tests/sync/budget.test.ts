import { expect, test } from "vitest";
import { makeBudget } from "../../src/sync/deliver/budget.ts";
import { makeCrowding } from "../../src/sync/deliver/crowding.ts";
import { mostTogether, unitsForWriting, unitsOfWrite } from "../../src/sync/follow/schedule.ts";

const start = 1_700_000_000_000;

test("what is sent together is halved by each refusal, down to one, and grows again slowly", () => {
  const budget = makeBudget(
    () => start,
    () => "usual",
  );
  expect(budget.together()).toBe(mostTogether);
  budget.refused(mostTogether);
  expect(budget.together()).toBe(25);
  // Half of what was refused, not of what might have been sent.
  budget.refused(8);
  expect(budget.together()).toBe(4);
  for (let time = 0; time < 5; time += 1) budget.refused(budget.together());
  expect(budget.together()).toBe(1);
  budget.letThrough();
  expect(budget.together()).toBe(3);
  for (let time = 0; time < 100; time += 1) budget.letThrough();
  expect(budget.together()).toBe(mostTogether);
});

test("however much has gathered, a client leaves others their part of a minute", () => {
  let now = start;
  const budget = makeBudget(
    () => now,
    () => "meeting",
  );
  let sent = 0;
  for (let together = budget.together(); together > 0; together = budget.together()) {
    budget.spend(together * unitsOfWrite, "writing");
    sent += together;
    now += 100;
  }
  expect(sent).toBe(Math.floor(unitsForWriting.meeting / unitsOfWrite));
  expect(budget.nextSendAt()).toBe(start + 60_000);
  now = budget.nextSendAt();
  expect(budget.together()).toBeGreaterThan(0);
});

test("what was spent is saved on asking", () => {
  let now = start;
  const budget = makeBudget(
    () => now,
    () => "meeting",
  );
  expect(budget.nextAskAt()).toBe(start);
  budget.spend(30, "writing");
  now += 10_000;
  budget.spend(9, "asking");
  expect(budget.nextAskAt()).toBe(now);
  budget.spend(1, "writing");
  expect(budget.nextAskAt()).toBe(start + 60_000);
});

test("after one change that came too late records are read before they are written, until several did not", () => {
  const crowding = makeCrowding();
  crowding.met(0, 10);
  expect(crowding.readsFirst()).toBe(false);
  crowding.met(1, 1);
  expect(crowding.readsFirst()).toBe(true);
  crowding.met(0, 2);
  expect(crowding.readsFirst()).toBe(true);
  crowding.met(0, 1);
  expect(crowding.readsFirst()).toBe(false);
});
