import { pollEveryMs } from "../../../src/sync/follow/schedule.ts";
import { expect, test } from "../support/app.ts";

test.describe("a table", () => {
  test("edits a cell by keyboard, takes it back with Escape, and saves it with Enter", async ({
    page,
  }) => {
    await page.goto("/#/list/structures");
    const grid = page.getByRole("grid", { name: "Strukturen" });
    const row = grid.getByRole("row").filter({ hasText: "Asylsozialberatung" });
    await row.getByRole("gridcell", { name: "3,5" }).focus();
    await page.keyboard.press("F2");
    const input = grid.getByRole("textbox", { name: "VZÄ" });
    await input.fill("9");
    await page.keyboard.press("Escape");
    await expect(row.getByRole("gridcell", { name: "3,5" })).toBeFocused();
    await page.keyboard.press("Enter");
    await grid.getByRole("textbox", { name: "VZÄ" }).fill("4,75");
    await page.keyboard.press("Enter");
    await expect(row.getByRole("gridcell", { name: "4,75" })).toBeFocused();
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
    await page.reload();
    await expect(row.getByRole("gridcell", { name: "4,75" })).toBeVisible();
  });

  test("keeps what is no number in the cell and says why", async ({ page }) => {
    await page.goto("/#/list/structures");
    const row = page.getByRole("row").filter({ hasText: "Asylsozialberatung" });
    await row.getByRole("gridcell", { name: "3,5" }).dblclick();
    await page.getByRole("textbox", { name: "VZÄ" }).fill("viel");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "keine Zahl" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "VZÄ" })).toHaveValue("viel");
  });

  test("keeps what is typed in a cell, or into a field of the record's page, over a reload", async ({
    page,
  }) => {
    await page.goto("/#/list/structures");
    const row = page.getByRole("row").filter({ hasText: "Asylsozialberatung" });
    await row.getByRole("gridcell", { name: "3,5" }).dblclick();
    const input = page.getByRole("textbox", { name: "VZÄ" });
    await input.fill("4,2");
    await page.reload();
    await expect(input).toHaveValue("4,2");
    await page.keyboard.press("Escape");
    await expect(input).toHaveCount(0);
    await page.reload();
    await expect(row.getByRole("gridcell", { name: "3,5" })).toBeVisible();
    await expect(input).toHaveCount(0);

    await row.getByRole("link", { name: "Asylsozialberatung" }).click();
    await page.getByRole("button", { name: "VZÄ: bearbeiten" }).click();
    await input.fill("4,25");
    await page.reload();
    await expect(input).toHaveValue("4,25");
    await page.keyboard.press("Enter");
    await expect(page.getByText("4,25 VZÄ").first()).toBeVisible();
    await page.reload();
    await expect(page.getByText("4,25 VZÄ").first()).toBeVisible();
    await expect(input).toHaveCount(0);
  });

  test("groups with counts and sums, sorts, filters and finds", async ({ page }) => {
    await page.goto("/#/list/structures");
    const grid = page.getByRole("grid");
    await expect(grid.getByRole("row").nth(1)).toContainText("Organisation und Steuerung");
    await page.getByRole("button", { name: /gruppiert nach/ }).click();
    await page.getByRole("menuitemradio", { name: "nicht gruppiert" }).click();
    await grid.getByRole("button", { name: "VZÄ" }).click();
    await grid.getByRole("button", { name: "VZÄ" }).click();
    await expect(grid.getByRole("columnheader", { name: "VZÄ" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(grid.getByRole("row").nth(1)).toContainText("FB 21 Vollzug");
    await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("schuldner caritas");
    await expect(grid.getByRole("row")).toHaveCount(2);
    await page
      .getByRole("button", { name: "Auswahl zurücksetzen" })
      .or(page.getByText("Auswahl zurücksetzen"))
      .first()
      .click();
    await page.getByRole("button", { name: "Finanzierung" }).first().click();
    await page.getByRole("checkbox", { name: /ehrenamtlich/ }).check();
    await page.keyboard.press("Escape");
    await expect(grid.getByRole("row").nth(1)).toContainText("ehrenamtlich");
  });

  test("confirms several entries at once", async ({ page }) => {
    await page.goto("/#/list/structures");
    await page.getByRole("checkbox", { name: "Asylsozialberatung auswählen" }).check();
    await page.getByRole("checkbox", { name: "Familienbüro auswählen" }).check();
    await expect(page.getByText("2 ausgewählt")).toBeVisible();
    await page.getByRole("button", { name: "Angaben bestätigen" }).click();
    await expect(page.getByText("2 Einträge bestätigt.").first()).toBeVisible();
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
  });

  test("moves by arrow keys and hands entries out as CSV", async ({ page }) => {
    await page.goto("/#/list/structures");
    const grid = page.getByRole("grid");
    await grid.getByRole("gridcell", { name: "Asylsozialberatung", exact: true }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await expect(grid.locator("[data-at]:focus")).toContainText("Familienbüro");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Exportieren" }).click();
    expect((await download).suggestedFilename()).toBe("Strukturen.csv");
  });

  test("draws at most 1,500 elements however many entries there are", async ({ page }) => {
    await page.goto("/#/list/fundings");
    await expect(page.getByRole("grid")).toBeVisible();
    const count = await page.evaluate(() => document.querySelectorAll("main *").length);
    expect(count).toBeGreaterThan(100);
    expect(count).toBeLessThanOrEqual(1_500);
  });
});

test.describe("a record", () => {
  test("is created from a form that asks for what is missing", async ({ page }) => {
    await page.goto("/#/list/organisations/new");
    await page.getByRole("button", { name: "Speichern" }).click();
    const summary = page.getByRole("alert").filter({ hasText: "brauchen noch etwas" });
    await expect(summary).toBeFocused();
    await page.getByRole("textbox", { name: "Bezeichnung" }).fill("Sportverein Meeder");
    await page.getByRole("combobox", { name: "Art" }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("heading", { name: "Sportverein Meeder" })).toBeVisible();
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
    await page.goto("/#/list/organisations");
    await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("sportverein meeder");
    await expect(page.getByRole("grid")).toContainText("Sportverein Meeder");
  });

  test("is added from another's page; Back leaves the form, and the page's own address is kept", async ({
    page,
  }) => {
    await page.goto("/?lang=en#/list/structures");
    await page
      .getByRole("row")
      .filter({ hasText: "Asylsozialberatung" })
      .getByRole("link", { name: "Asylsozialberatung" })
      .click();
    const heading = page.getByRole("heading", { level: 2, name: "Asylsozialberatung" });
    await expect(heading).toBeVisible();
    const add = page.getByRole("link", { name: "add" }).first();
    await add.click();
    const save = page.getByRole("button", { name: "Save", exact: true });
    await expect(save).toBeVisible();
    await expect(page).toHaveURL(/\?lang=en#\/list\/fundings\/new\?structure=\d+$/);
    await page.goBack();
    await expect(save).toHaveCount(0);
    await expect(heading).toBeVisible();
    await page.goForward();
    await expect(save).toBeVisible();
  });

  test("half filled in is there again after a reload", async ({ page }) => {
    await page.goto("/#/list/needs/new");
    await page.getByRole("textbox", { name: "Bezeichnung" }).fill("Mehr Dolmetschen");
    await page.getByRole("textbox", { name: "Beginn" }).fill("irgendwann");
    await expect(page.getByText("auf diesem Gerät gesichert")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Bezeichnung" })).toHaveValue(
      "Mehr Dolmetschen",
    );
    await expect(page.getByRole("textbox", { name: "Beginn" })).toHaveValue("irgendwann");
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByText("Das ist kein Datum").first()).toBeVisible();
  });

  test("half filled in for one record is no draft for another", async ({ page }) => {
    await page.goto("/#/list/fundings/new?structure=6");
    const title = page.getByRole("textbox", { name: "Bezeichnung" });
    const structure = page.getByRole("combobox", { name: "Struktur", exact: true });
    await expect(structure).toHaveValue("Asylsozialberatung");
    await title.fill("Entwurf A");
    await expect(page.getByText("auf diesem Gerät gesichert")).toBeVisible();
    await page.goto("/#/list/structures/1");
    await expect(page.getByRole("button", { name: "Löschen" })).toBeVisible();
    await page.goto("/#/list/fundings/new?structure=1");
    await expect(structure).toHaveValue(/^FB 21/);
    await expect(title).toHaveValue("");
    await page.goto("/#/list/structures/6");
    await expect(page.getByRole("button", { name: "Löschen" })).toBeVisible();
    await page.goto("/#/list/fundings/new?structure=6");
    await expect(title).toHaveValue("Entwurf A");
  });

  test("shows what points to it and names that before it is deleted; deleting can be taken back", async ({
    page,
  }) => {
    await page.goto("/#/list/structures/6");
    await expect(page.getByRole("heading", { name: /^Zuständigkeiten/ })).toBeVisible();
    await page.getByRole("button", { name: "Löschen" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("verweisen darauf");
    await dialog.getByRole("button", { name: "Löschen" }).click();
    await expect(page.getByText("„Asylsozialberatung“ gelöscht.").first()).toBeVisible();
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await expect(page.getByRole("grid")).toContainText("Asylsozialberatung");
  });

  test("tells its history in words", async ({ page }) => {
    await page.goto("/#/list/structures/6");
    await page.getByRole("button", { name: "Grund des Endes: Bearbeiten" }).click();
    await page.getByRole("textbox", { name: "Grund des Endes" }).fill("Bewilligung endet");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
    await expect(page.getByText(/Grund des Endes .*Bewilligung endet/).last()).toBeVisible();
    await expect(page.getByText(/^Angelegt/)).toBeVisible();
  });
});

test.describe("two people on one record", () => {
  const edit = async (page: import("@playwright/test").Page, field: string, value: string) => {
    await page.getByRole("button", { name: `${field}: Bearbeiten` }).click();
    await page.getByRole("textbox", { name: field }).fill(value);
    await page.keyboard.press("Enter");
  };

  test("who change different fields both keep theirs", async ({ browser, baseURL }) => {
    const [one, two] = await Promise.all(
      [0, 1].map(async () => {
        const context = await browser.newContext({ baseURL: baseURL ?? "" });
        const page = await context.newPage();
        await page.clock.install();
        await page.goto("/#/list/structures/6");
        await expect(page.getByText("Alles gespeichert")).toBeVisible();
        return page;
      }),
    );
    if (!one || !two) throw new Error("Two pages were opened");
    await edit(one, "VZÄ", "4");
    await expect(one.getByText("Alles gespeichert")).toBeVisible();
    await edit(two, "Quelle", "Bescheid 2017");
    await expect(two.getByText("Alles gespeichert")).toBeVisible();
    await expect(two.getByText("4 VZÄ").first()).toBeVisible();
    await expect(one.getByText("Bescheid 2017")).toHaveCount(0);
    await one.clock.fastForward(pollEveryMs.usual);
    await expect(one.getByText("Bescheid 2017").first()).toBeVisible();
  });

  test("who change the same field see both values and choose", async ({ browser, baseURL }) => {
    const [one, two] = await Promise.all(
      [0, 1].map(async () => {
        const context = await browser.newContext({ baseURL: baseURL ?? "" });
        const page = await context.newPage();
        await page.goto("/#/list/structures/6");
        await expect(page.getByText("Alles gespeichert")).toBeVisible();
        return page;
      }),
    );
    if (!one || !two) throw new Error("Two pages were opened");
    await edit(one, "VZÄ", "4");
    await expect(one.getByText("Alles gespeichert")).toBeVisible();
    await edit(two, "VZÄ", "5");
    await two.getByRole("button", { name: "Konflikt ansehen" }).click();
    const dialog = two.getByRole("dialog");
    await expect(dialog.getByLabel(/Meine Angabe/)).toBeChecked();
    await expect(dialog).toContainText("5 VZÄ");
    await expect(dialog).toContainText("4 VZÄ");
    await dialog.getByLabel(/Angabe der anderen/).check();
    await dialog.getByRole("button", { name: "Entscheidung übernehmen" }).click();
    await dialog.getByRole("button", { name: "Schließen" }).click();
    await expect(two.getByText("Alles gespeichert")).toBeVisible();
    await expect(two.getByText("4 VZÄ").first()).toBeVisible();
  });
});
