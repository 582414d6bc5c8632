import { expect, test } from "vitest";
import { holdMeeting } from "./meetingLoad.ts";

test.for([1, 2, 3])(
  "twenty people, a hundred edits each, on a network with six kinds of faults (seed %i)",
  { timeout: 600_000 },
  async (seed) => {
    await holdMeeting({
      seed,
      people: 20,
      editsEach: 100,
      records: 20,
      every: 3_000,
      faults: 0.05,
    });
  },
);

/** What SharePoint grants an app in a minute in the smallest tenants. */
const unitsPerMinute = 1_250;

test("twenty people in a meeting, nine edits a minute each, stay within the site's budget", {
  timeout: 300_000,
}, async () => {
  const { unitsInMinute } = await holdMeeting({
    seed: 4,
    people: 20,
    editsEach: 30,
    records: 100,
    every: 7_000,
    faults: 0,
  });
  expect(unitsInMinute).toBeLessThanOrEqual(unitsPerMinute);
  // A meeting in which nothing is asked or written proves nothing.
  expect(unitsInMinute).toBeGreaterThan(unitsPerMinute / 4);
});
