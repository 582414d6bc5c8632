import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
  type Moment,
  openStandstill,
  type Standstill,
  standStillAt,
} from "../support/standStill.ts";
import { openBrowserOnDisk } from "./browserOnDisk.ts";
import { edit, expect, open, record, saved, test } from "./faults.ts";

let still: Standstill;
let profile: string;
test.beforeEach(async () => {
  test.setTimeout(300_000);
  still = await openStandstill();
  profile = await mkdtemp(join(tmpdir(), "profile-"));
});
test.afterEach(async () => {
  await still.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** More moments than a save has. */
const most = 60;

/**
 * Makes an edit again and again on one device, each time in a browser that is killed `step` moments
 * later than the last, and tells how many moments there were. `check` looks at what the site holds
 * once the next browser has come up.
 */
async function killAtEveryMoment(
  address: string,
  make: (page: Page, at: number) => Promise<void>,
  check: (at: number, moment: Moment) => Promise<void>,
  step = 1,
): Promise<number> {
  let last: { at: number; moment: Moment } | null = null;
  for (let at = 1; at <= most; at += step) {
    const browser = await openBrowserOnDisk(profile);
    try {
      const { page } = browser;
      await page.addInitScript(standStillAt, { at, url: still.url });
      await open(page, address);
      if (last) await check(last.at, last.moment);
      await page.evaluate(() => Object.assign(window, { armed: true }));
      const reached = still.reached();
      const whole = make(page, at).then(async () => {
        await saved(page);
        // What follows the last word on the screen belongs to the save as well.
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      });
      // A page that stands still answers nobody any more: what is asked of it fails when it is killed.
      whole.catch(() => undefined);
      const moment = await Promise.race([reached, whole.then(() => null)]);
      if (moment === null) return at - 1;
      last = { at, moment };
    } finally {
      await browser.kill();
    }
  }
  throw new Error(`A save has more than ${most} moments.`);
}

test("a change survives the end of the browser at every moment of its save, and is written once", async ({
  app,
  lists,
}) => {
  const count = await killAtEveryMoment(
    `${app.url}${record.address.slice(1)}`,
    (page, at) => edit(page, "Quelle", `Stand ${at}`),
    async (at, { name, accepted }) => {
      const held = await lists.held(record.list, record.id, "source");
      const times = held.filter((value) => value === `Stand ${at}`).length;
      expect([times, name]).toEqual([accepted ? 1 : expect.any(Number), name]);
      expect(times).toBeLessThanOrEqual(1);
    },
  );
  expect(count).toBeGreaterThanOrEqual(20);
});

test("a new record survives the end of the browser at every third moment of its save, and exists once", async ({
  app,
  lists,
}) => {
  const count = await killAtEveryMoment(
    `${app.url}#/list/organisations/new`,
    async (page, at) => {
      await page.getByRole("textbox", { name: "Bezeichnung" }).fill(`Verein ${at}`);
      await page.getByRole("combobox", { name: "Art" }).selectOption({ index: 1 });
      await page.getByRole("button", { name: "Speichern" }).click();
    },
    async (at, { name, accepted }) => {
      const times = (await lists.titled("organisations", `Verein ${at}`)).length;
      expect([times, name]).toEqual([accepted ? 1 : expect.any(Number), name]);
      expect(times).toBeLessThanOrEqual(1);
    },
    3,
  );
  expect(count).toBeGreaterThanOrEqual(20);
});
