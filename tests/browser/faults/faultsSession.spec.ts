import { edit, expect, fact, open, openForOffline, record, saved, test } from "./faults.ts";

const { list, id } = record;

test("a token that has run out is renewed without a word, and the edit is sent once", async ({
  page,
  app,
  lists,
}) => {
  await open(page);
  await app.hook("__fault", { match: "$batch", kind: 401, count: 1 });
  await edit(page, "Quelle", "Bescheid");
  await saved(page);
  await expect(page.getByText("Anmeldung erforderlich")).toHaveCount(0);
  expect(await lists.held(list, id, "source")).toEqual(["Bescheid"]);
});

test("a sign-in that needs the person keeps what was typed and offers one button", async ({
  page,
  app,
  lists,
}) => {
  await page.clock.install();
  await open(page);
  await app.hook("__fault", { match: "_api", kind: 401, count: 1_000 });
  await edit(page, "Quelle", "Bescheid");
  await expect(page.getByText("Anmeldung erforderlich")).toBeVisible();
  await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
  await expect(fact(page, "Quelle")).toContainText("Bescheid");
  // Time stands still, so that nothing but the click can help.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));
  await app.hook("__fault");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.clock.runFor(100);
  await saved(page);
  expect(await lists.held(list, id, "source")).toEqual(["Bescheid"]);
});

test("a site that lets nobody in any more is shown from this device, with what was typed", async ({
  page,
  app,
}) => {
  await openForOffline(page);
  await app.hook("__fault", { match: "_api", kind: 401, count: 1_000 });
  await edit(page, "Quelle", "Bescheid");
  await expect(page.getByText("Anmeldung erforderlich")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Anmeldung erforderlich")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Asylsozialberatung" })).toBeVisible();
  await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
});

test("rights taken away for one list leave its edit refused with the reason, and the others go on", async ({
  page,
  app,
  lists,
}) => {
  await open(page);
  await app.hook("__fault", { match: "mpi-structures", kind: 403, count: 1_000 });
  await edit(page, "Quelle", "nicht erlaubt");
  await page.getByRole("button", { name: "Nicht gespeichert: ansehen" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Keine Berechtigung: Strukturen");
  await expect(dialog).toContainText("um Schreibrechte");
  await dialog.getByRole("button", { name: "Schließen" }).click();
  await page.goto("/#/list/organisations/18");
  await page.getByRole("button", { name: "Weitere Schreibweisen: Bearbeiten" }).click();
  await page.getByRole("textbox", { name: "Weitere Schreibweisen" }).fill("geht weiter");
  await page.keyboard.press("Control+Enter");
  await expect
    .poll(async () => (await lists.item("organisations", 18))?.["alsoWritten"])
    .toBe("geht weiter");
  await page.goto("/#/list/structures");
  await page.getByRole("checkbox", { name: "Asylsozialberatung auswählen" }).check();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Exportieren" }).click();
  const text = await (await download).createReadStream();
  let csv = "";
  for await (const piece of text) csv += piece;
  expect(csv).toContain("nicht erlaubt");
});

for (const [name, address] of [
  ["dots", "/#/list/structures/../../../_api/web"],
  ["an apostrophe", "/#/list/structures/6'"],
  ["an escaped apostrophe", "/#/list/structures/6%27%20or%201%20eq%201"],
  ["a broken escape", "/#/list/structures/%E0%A4%A"],
  ["ten thousand characters", `/#/list/structures/${"6".repeat(10_000)}`],
  ["a name every object has", "/#/list/__proto__/constructor"],
  ["a finding nobody made", "/#/gaps/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"],
  ["an unknown record", "/#/list/structures/999999"],
  ["another way to write a number", "/#/list/structures/0x6"],
] as const) {
  test(`a link with ${name} leads to a page that says so in words`, async ({ page, lists }) => {
    await open(page, address);
    await expect(page.getByRole("main")).toContainText(
      /Diese Adresse gibt es nicht|gibt es nicht|nicht \(mehr\)|nicht mehr|Lücken/,
    );
    await expect(page.getByRole("navigation", { name: "Bereiche" })).toBeVisible();
    const urls = (await lists.ledger()).map(({ url }) => url);
    expect(urls.filter((url) => /%27|\.\.|proto|onerror|0x6|6{20}/.test(url))).toEqual([]);
  });
}

test("a link that names another site sends it nothing that belongs to this one", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route("https://evil.example/**", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto("/?site=https://evil.example/sites/x");
  const refused = "Die Adresse gehört nicht zum SharePoint Ihrer Organisation";
  await expect(page.getByText(refused).first()).toBeVisible();
  expect(asked).toEqual([]);
});
