import { expect, test } from "vitest";
import { holdMeeting, type Load } from "./meetingLoad.ts";

const twenty: Load = {
  seed: 4,
  people: 20,
  editsEach: 25,
  records: 100,
  // Eight to nine edits a minute.
  every: 7_000,
  faults: 0,
  throttle: true,
  comeInEvery: 6_000,
  saysHowLong: true,
};

test.for([1, 2, 3])(
  "twenty people, a hundred edits each, on a network with six kinds of faults (seed %i)",
  { timeout: 600_000 },
  async (seed) => {
    await holdMeeting({
      ...twenty,
      seed,
      editsEach: 100,
      records: 20,
      every: 3_000,
      faults: 0.05,
      throttle: false,
    });
  },
);

/** What SharePoint grants an app in a minute in the smallest tenants. */
const unitsPerMinute = 1_250;
const twoMinutes = 120_000;

test.for([10, 50, 100])(
  "twenty people in a meeting, nine edits a minute each on %i records, stay within the budget the site enforces",
  { timeout: 300_000 },
  async (records) => {
    const spent = await holdMeeting({ ...twenty, records });
    expect(spent.unitsInMinute).toBeLessThanOrEqual(unitsPerMinute);
    // A meeting in which nothing is asked or written proves nothing.
    expect(spent.unitsInMinute).toBeGreaterThan(unitsPerMinute / 2);
    expect(spent.sentAfterMs).toBeLessThanOrEqual(twoMinutes);
  },
);

test("they do so where the browser may read none of the site's headers", {
  timeout: 300_000,
}, async () => {
  const spent = await holdMeeting({ ...twenty, records: 10, saysHowLong: false });
  expect(spent.unitsInMinute).toBeLessThanOrEqual(unitsPerMinute);
  expect(spent.sentAfterMs).toBeLessThanOrEqual(twoMinutes);
});

test.for([true, false])(
  "forty who come in at once and type twice as fast are refused and all get through (told for how long: %s)",
  { timeout: 300_000 },
  async (saysHowLong) => {
    const spent = await holdMeeting({
      ...twenty,
      people: 40,
      editsEach: 12,
      records: 10,
      every: 3_500,
      comeInEvery: 0,
      saysHowLong,
    });
    expect(spent.refused).toBeGreaterThan(0);
    expect(spent.sentAfterMs).toBeLessThanOrEqual(2 * twoMinutes);
  },
);
