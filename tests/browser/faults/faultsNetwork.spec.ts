import type { Page } from "@playwright/test";
import { edit, expect, fact, open, openForOffline, record, saved, test } from "./faults.ts";

const { list, id } = record;
const banner = (page: Page) => page.getByText("SharePoint bittet um eine Pause");

/** Lets the page's time run on in steps that leave answers time to arrive. */
async function pass(page: Page, seconds: number, step = 15): Promise<void> {
  for (let left = seconds; left > 0; left -= step) {
    await page.clock.runFor(Math.min(left, step) * 1_000);
    // An answer from outside of the page's time: all before it has arrived.
    await page.evaluate(() => fetch("/config.json").then((answer) => answer.text()));
  }
}

test("fifty edits in half an hour without a connection arrive once each and in order", async ({
  page,
  context,
  lists,
}) => {
  await page.clock.install();
  await openForOffline(page);
  // Chance makes the waits longest: what is back is used at once, whatever wait was running.
  await page.evaluate(() => {
    Math.random = () => 0.999;
  });
  await context.setOffline(true);
  const values = Array.from({ length: 50 }, (_, at) => `Stand ${at + 1}`);
  for (const value of values) {
    await edit(page, "Quelle", value);
    await expect(fact(page, "Quelle")).toContainText(value);
    await page.clock.fastForward(36_000);
  }
  await expect(page.getByText("50 Änderungen auf diesem Gerät")).toBeVisible();
  await expect(page.getByText("Keine Verbindung").first()).toBeVisible();
  await page.goto("/#/board");
  await page
    .getByRole("button", { name: /verschieben$/ })
    .first()
    .click();
  await page.getByRole("menuitemradio", { name: "zurückgestellt" }).click();
  await expect(page.getByText("51 Änderungen auf diesem Gerät")).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  expect(await lists.held(list, id, "source")).toEqual(values);
});

for (const [name, retryAfter] of [
  ["in seconds", () => 120],
  ["as a date", () => new Date(Date.now() + 120_000).toUTCString()],
] as const) {
  test(`a pause SharePoint asks for ${name} is kept by every tab and over a reload, and counted down`, async ({
    page,
    context,
    app,
    lists,
  }) => {
    await context.clock.install();
    await open(page);
    const second = await context.newPage();
    await open(second);
    const asked = async () => (await lists.ledger()).length;
    await app.hook("__fault", {
      match: "$batch",
      kind: 429,
      count: 1,
      retryAfter: retryAfter(),
    });
    await edit(page, "Quelle", "Bescheid");
    await expect(banner(page)).toBeVisible();
    await expect(page.getByText(/Nächster Versuch in 1[12]\d Sekunden/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Erneut versuchen" })).toHaveCount(0);
    const before = await asked();
    await page.reload();
    await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
    // Time runs in both tabs at once.
    await pass(page, 105);
    await edit(page, "Quelle", "Bescheid 2");
    expect(await asked()).toBe(before);
    await pass(page, 30);
    await saved(page);
    expect((await lists.held(list, id, "source")).at(-1)).toBe("Bescheid 2");
  });
}

test("a refusal that names no time is followed by longer and longer pauses", async ({
  page,
  app,
  lists,
}) => {
  await page.clock.install();
  await open(page);
  await app.hook("__fault", { kind: 429, count: 1_000 });
  const before = (await lists.ledger()).length;
  await edit(page, "Quelle", "Bescheid");
  await pass(page, 300);
  await expect(banner(page)).toBeVisible();
  expect((await lists.ledger()).length - before).toBeLessThanOrEqual(15);
  await app.hook("__fault");
  await pass(page, 75);
  await saved(page);
  expect((await lists.held(list, id, "source")).at(-1)).toBe("Bescheid");
});

test("answers the browser may not read lead to at most six requests a minute", async ({
  page,
  lists,
}) => {
  await page.clock.install();
  await openForOffline(page);
  // Chance makes the waits shortest.
  await page.evaluate(() => {
    Math.random = () => 0;
  });
  let asked = 0;
  // What the browser makes of a refusal without CORS headers: no answer at all.
  await page.route("**/_api/**", (route) => {
    if (route.request().method() === "POST") asked += 1;
    return route.abort("failed");
  });
  await edit(page, "Quelle", "Bescheid");
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));
  await pass(page, 59, 1);
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThanOrEqual(6);
  await expect(page.getByText(/^Nächster Versuch/)).toBeVisible();
  await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
  await page.unroute("**/_api/**");
  await page.clock.resume();
  await pass(page, 75);
  await saved(page);
  expect((await lists.held(list, id, "source")).at(-1)).toBe("Bescheid");
});

test("a site that answers 503 for ten minutes is not stormed, and all goes on by itself", async ({
  page,
  app,
  lists,
}) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => dialogs.push(dialog.message()));
  await page.clock.install();
  await open(page);
  await app.hook("__fault", { kind: 503, count: 10_000 });
  const before = (await lists.ledger()).length;
  await edit(page, "Quelle", "eins");
  await pass(page, 300);
  await edit(page, "VZÄ", "4");
  await pass(page, 300);
  await expect(page.getByText("2 Änderungen auf diesem Gerät")).toBeVisible();
  await expect(fact(page, "VZÄ")).toContainText("4 VZÄ");
  expect((await lists.ledger()).length - before).toBeLessThanOrEqual(25);
  await app.hook("__fault");
  await pass(page, 75);
  await saved(page);
  expect(await lists.item(list, id)).toMatchObject({ source: "eins", fte: 4 });
  expect(dialogs).toEqual([]);
});

test("a record whose creation is answered by a lost connection three times exists once", async ({
  page,
  app,
  lists,
}) => {
  await open(page, "/#/list/organisations/new");
  await app.hook("__fault", { match: "mpi-organisations')/items", kind: "dropAfter", count: 3 });
  await page.getByRole("textbox", { name: "Bezeichnung" }).fill("Sportverein Meeder");
  await page.getByRole("combobox", { name: "Art" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Speichern" }).click();
  await saved(page, 40_000);
  const lost = (await lists.ledger()).filter(({ status }) => status === 0);
  expect(lost).toHaveLength(3);
  expect(await lists.titled("organisations", "Sportverein Meeder")).toHaveLength(1);
});

test("a sign-in page instead of an answer is named, and what was typed arrives once", async ({
  page,
  app,
  lists,
}) => {
  await open(page);
  await app.hook("__fault", { match: "$batch", kind: "html", count: 2 });
  await app.hook("__fault", { match: "$batch", kind: "truncate", count: 1 });
  await edit(page, "Quelle", "Bescheid");
  await page.getByRole("button", { name: "1 Änderung auf diesem Gerät" }).click();
  await expect(page.getByRole("dialog").getByText("Die Antwort ist nicht lesbar")).toBeVisible();
  await page.keyboard.press("Escape");
  await saved(page, 40_000);
  expect(await lists.held(list, id, "source")).toEqual(["Bescheid"]);
});

test("answers that come late and in another order never bring an older value back", async ({
  page,
  lists,
}) => {
  await open(page);
  const seen = await page.evaluateHandle(() => {
    const values: string[] = [];
    const look = () => {
      const text = document.querySelector("main")?.innerText.match(/Stand \d/)?.[0];
      if (text && text !== values.at(-1)) values.push(text);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return values;
  });
  let late = 3;
  await page.route("**/_api/**", async (route) => {
    late -= 1;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, late) * 700));
    await route.continue();
  });
  for (const value of ["Stand 1", "Stand 2", "Stand 3"]) await edit(page, "Quelle", value);
  await saved(page);
  expect(await seen.jsonValue()).toEqual(["Stand 1", "Stand 2", "Stand 3"]);
  expect((await lists.held(list, id, "source")).at(-1)).toBe("Stand 3");
});
