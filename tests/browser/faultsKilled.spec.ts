import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { openBrowserOnDisk } from "./browserOnDisk.ts";
import { edit, expect, open, record, saved, test } from "./faults.ts";
import { type Moment, openStandstill, type Standstill, standStillAt } from "./standStill.ts";

test.use({ bypassCSP: true });

let still: Standstill;
test.beforeAll(async () => {
  still = await openStandstill();
});
test.afterAll(() => still.close());

/** More moments than a save has. */
const most = 60;

/**
 * Makes an edit again and again on one device, each time in a page that is killed `step` moments
 * later than the last, and tells how many moments there were. `check` looks at what the site holds once the next page has come up.
 */
async function killAtEveryMoment(
  context: BrowserContext,
  address: string,
  make: (page: Page, at: number) => Promise<void>,
  check: (at: number, moment: Moment) => Promise<void>,
  step = 1,
): Promise<number> {
  let last: { at: number; moment: Moment } | null = null;
  for (let at = 1; at <= most; at += step) {
    const page = await context.newPage();
    await page.addInitScript(standStillAt, { at, url: still.url });
    await open(page, address);
    if (last) await check(last.at, last.moment);
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
    await kill(page);
  }
  throw new Error(`A save has more than ${most} moments.`);
}

/** Ends the process a page runs in, and with it every other page of the same browser. */
async function kill(page: Page): Promise<void> {
  const browser = page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  const crashed = page.waitForEvent("crash");
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  for (const { type, id } of processInfo) if (type === "renderer") process.kill(id, "SIGKILL");
  await crashed;
  await page.close();
}

test("a change survives the page's end at every moment of its save, and is written once", async ({
  context,
  lists,
}) => {
  test.setTimeout(300_000);
  const count = await killAtEveryMoment(
    context,
    record.address,
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

test("a new record survives the page's end at every moment of its save, and exists once", async ({
  context,
  lists,
}) => {
  test.setTimeout(300_000);
  const count = await killAtEveryMoment(
    context,
    "/#/list/organisations/new",
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
    // What a new record adds to a change takes no single step.
    2,
  );
  expect(count).toBeGreaterThanOrEqual(20);
});

for (const at of [4, 6]) {
  test(`a change survives the end of the whole browser at moment ${at} of its save`, async ({
    app,
    lists,
  }) => {
    const profile = await mkdtemp(join(tmpdir(), "profile-"));
    const address = `${app.url}${record.address.slice(1)}`;
    try {
      const first = await openBrowserOnDisk(profile);
      const page = await first.context.newPage();
      const session = await first.context.newCDPSession(page);
      await session.send("Page.setBypassCSP", { enabled: true });
      await page.addInitScript(standStillAt, { at, url: still.url });
      await open(page, address);
      const reached = still.reached();
      edit(page, "Quelle", "vor dem Stromausfall").catch(() => undefined);
      expect(await reached).toMatchObject({ accepted: true });
      await first.kill();
      const second = await openBrowserOnDisk(profile);
      await open(await second.context.newPage(), address);
      const held = await lists.held(record.list, record.id, "source");
      expect(held.filter((value) => value === "vor dem Stromausfall")).toHaveLength(1);
      await second.kill();
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  });
}
