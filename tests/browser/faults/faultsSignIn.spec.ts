import type { Page } from "@playwright/test";
import { said, setUpSignIn, tabOf } from "../hosts/teamsTab.ts";
import { expect, record, test } from "./faults.ts";

const { list, id } = record;

/** The record in the tab, signed in through Teams. */
async function openInTeams(page: Page, url: string) {
  await setUpSignIn(page);
  await page.goto(`${url}teams?url=${encodeURIComponent(`/index.html#/list/${list}/${id}`)}`);
  const tab = await tabOf(page);
  await expect(tab.getByRole("button", { name: "Alles gespeichert" })).toBeVisible({
    timeout: 20_000,
  });
  return tab;
}

type Tab = Awaited<ReturnType<typeof openInTeams>>;

async function typeSource(tab: Tab): Promise<void> {
  await tab.getByRole("button", { name: "Quelle: Bearbeiten" }).click();
  await tab.getByRole("textbox", { name: "Quelle", exact: true }).fill("Bescheid");
  await tab.getByRole("textbox", { name: "Quelle", exact: true }).press("Enter");
}

async function asked(page: Page, way: "GetToken" | "GetTokenPopup"): Promise<number> {
  const ways = (await said(page)).flatMap(({ args }) => args[0]?.method ?? []);
  return ways.filter((one) => one === way).length;
}

/** Whether Teams has been asked for nothing since this was asked before. */
async function isQuiet(page: Page): Promise<boolean> {
  const now = (await said(page)).length;
  const before = heard.get(page);
  heard.set(page, now);
  return now === before;
}

const heard = new WeakMap<Page, number>();

test("Teams asks the person once where a token that has run out needs it, and the edit is sent", async ({
  page,
  app,
  lists,
}) => {
  const tab = await openInTeams(page, app.url);
  await page.getByLabel("Anmeldung").selectOption("ask");
  await app.hook("__fault", { match: "$batch", kind: 401, count: 1 });
  await typeSource(tab);
  await expect.poll(() => lists.held(list, id, "source")).toEqual(["Bescheid"]);
  await expect(tab.getByRole("button", { name: "Alles gespeichert" })).toBeVisible();
  expect(await asked(page, "GetTokenPopup")).toBe(1);
});

for (const [mode, words, button] of [
  ["declined", /Zustimmung erforderlich.*bitten Sie die IT/, "Zustimmen"],
  ["blocked", /Anmeldung erforderlich.*Melden Sie sich erneut an/, "Anmelden"],
  ["disabled", /Zustimmung erforderlich.*bitten Sie die IT/, "Zustimmen"],
  ["ended", /Anmeldung erforderlich.*Melden Sie sich erneut an/, "Anmelden"],
] as const) {
  test(`a renewal that Teams answers with "${mode}" is told with one button, the edit is kept over a restart and sent after signing in`, async ({
    page,
    app,
    lists,
  }) => {
    test.slow();
    await page.clock.install();
    const tab = await openInTeams(page, app.url);
    await page.getByLabel("Anmeldung").selectOption(mode);
    await app.hook("__fault", { match: "_api", kind: 401, count: 1_000 });
    await typeSource(tab);
    await expect(tab.getByText(words)).toBeVisible();
    await expect(tab.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
    // Nobody is asked again and again, however often the site is tried.
    const [silently, inWindow] = [
      await asked(page, "GetToken"),
      await asked(page, "GetTokenPopup"),
    ];
    await page.clock.fastForward(61_000);
    await expect.poll(() => asked(page, "GetToken")).toBeGreaterThan(silently);
    expect(await asked(page, "GetTokenPopup")).toBe(inWindow);
    // The tab alone starts again, as after a click on another one.
    await tab.evaluate(() => location.reload());
    const again = await tabOf(page);
    await expect(again.getByText("1 Änderung auf diesem Gerät")).toBeVisible({ timeout: 20_000 });
    await expect(again.getByRole("main")).toContainText("Bescheid");
    await expect(again.getByRole("button", { name: button })).toBeVisible({ timeout: 20_000 });
    // Time stands still and what was under way has failed, so that nothing but the click can help.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2_000));
    const way = again.getByRole("button", { name: button });
    const settled = async () => {
      const quiet = await isQuiet(page);
      if (await way.isVisible()) return quiet;
      await page.clock.runFor(500);
      return false;
    };
    await expect.poll(settled, { intervals: [500], timeout: 30_000 }).toBe(true);
    await app.hook("__fault");
    await page.getByLabel("Anmeldung").selectOption("granted");
    await way.click();
    const sent = async () => {
      await page.clock.runFor(100);
      return lists.held(list, id, "source");
    };
    await expect.poll(sent, { timeout: 20_000 }).toEqual(["Bescheid"]);
    await expect(again.getByRole("button", { name: "Alles gespeichert" })).toBeVisible();
  });
}

test("a renewal without a network is told as such and tried again unasked", async ({
  page,
  app,
  lists,
}) => {
  const tab = await openInTeams(page, app.url);
  await page.getByLabel("Anmeldung").selectOption("offline");
  await app.hook("__fault", { match: "_api", kind: 401, count: 1_000 });
  await typeSource(tab);
  await expect(tab.getByText("Keine Verbindung").first()).toBeVisible();
  await app.hook("__fault");
  await page.getByLabel("Anmeldung").selectOption("granted");
  await expect
    .poll(() => lists.held(list, id, "source"), { timeout: 20_000 })
    .toEqual(["Bescheid"]);
});
