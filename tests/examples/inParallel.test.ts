import { expect, it } from "vitest";
import { inParallel } from "../../src/examples/inParallel.ts";

it("does every job, never more at a time than there are lanes", async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await inParallel(3, [1, 2, 3, 4, 5, 6, 7], async (job) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(job);
  });
  expect(most).toBe(3);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it("starts no further job after a failure and passes the failure on", async () => {
  const begun: number[] = [];
  const work = async (job: number) => {
    begun.push(job);
    await Promise.resolve();
    if (job === 2) throw new Error("two");
  };
  await expect(inParallel(1, [1, 2, 3], work)).rejects.toThrow("two");
  expect(begun).toEqual([1, 2]);
});
