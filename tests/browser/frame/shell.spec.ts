import { expect, test } from "../support/app.ts";
import { axeAtRest } from "../support/axe.ts";

test.describe("the frame", () => {
  test("leads to every list of the navigation, and marks where we are", async ({ page }) => {
    await page.goto("/#/list/structures");
    const navigation = page.getByRole("navigation", { name: "Bereiche" });
    await expect(navigation.getByRole("link", { name: "Strukturen" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    for (const name of ["Bedarfe", "Maßnahmen", "Förderungen", "Gemeinden"]) {
      await navigation.getByRole("link", { name, exact: true }).click();
      await expect(page.getByRole("grid")).toBeVisible();
    }
  });

  test("takes the Stichtag as people write a day, and keeps it over a reload", async ({ page }) => {
    await page.goto("/#/list/structures");
    await page.getByRole("button", { name: /^Stichtag/ }).click();
    const input = page.getByRole("textbox", { name: "Stichtag" });
    await input.fill("31.02.2020");
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Bitte einen Tag" })).toBeVisible();
    await input.fill("1.3.2019");
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await expect(page.getByRole("button", { name: "Stichtag 01.03.2019" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: "Stichtag 01.03.2019" })).toBeVisible();
  });

  test("filters lists to the Zeitraum chosen", async ({ page }) => {
    await page.goto("/#/list/structures");
    const count = page.getByText(/von \d+ Strukturen/);
    await expect(count).toContainText("im Zeitraum 2016");
    const shown = await count.innerText();
    await page.getByRole("button", { name: /^Zeitraum/ }).click();
    await page.getByRole("menuitemradio", { name: "alle" }).click();
    await expect(count).not.toContainText("im Zeitraum");
    await expect(count).not.toHaveText(shown);
  });

  test("finds any record and opens it by keyboard", async ({ page }) => {
    await page.goto("/#/list/needs");
    await expect(page.getByRole("grid")).toBeVisible();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Eintrag oder Bereich suchen" }).fill("asylsozialber");
    await expect(page.getByRole("option", { selected: true })).toContainText("Asylsozialberatung");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(
      "Asylsozialberatung",
    );
  });

  test("says at an unknown address that it does not exist", async ({ page }) => {
    await page.goto("/#/nirgendwo");
    await expect(page.getByText("Diese Adresse gibt es nicht.")).toBeVisible();
  });

  test("speaks English when asked to", async ({ page }) => {
    await page.goto("/?lang=en#/list/structures");
    await expect(page.getByRole("button", { name: /^Reference day/ })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  for (const [width, height] of [
    [280, 653],
    [792, 600],
    [1280, 800],
  ] as const) {
    test(`nothing scrolls sideways and no rule of accessibility is broken at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const place of ["/list/structures", "/list/structures/6", "/list/structures/new"]) {
        await page.goto(`/#${place}`);
        await expect(page.getByRole("main")).toContainText(/Struktur|Asyl/);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        const { violations } = await (await axeAtRest(page)).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }

  test("has its navigation behind a menu where there is one column", async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 653 });
    await page.goto("/#/list/structures");
    await page.getByRole("button", { name: "Menü öffnen" }).click();
    await page
      .getByRole("navigation", { name: "Bereiche" })
      .getByRole("link", { name: "Bedarfe" })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bedarfe");
    await expect(page.getByRole("button", { name: "Menü schließen" })).toBeHidden();
  });
});

test.describe("what stands in the way of saving", () => {
  // An array as a value has to be wrapped, or Playwright takes it for value and options.
  test.use({ expectErrors: [[/Failed to load resource/, /ERR_/], { scope: "test" }] });

  test("is said in words while there is no connection, and nothing typed is lost", async ({
    page,
    context,
  }) => {
    await page.goto("/#/list/structures/6");
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("TroubleBanner")),
    );
    await context.setOffline(true);
    await page.getByRole("button", { name: "VZÄ: Bearbeiten" }).click();
    await page.getByRole("textbox", { name: "VZÄ" }).fill("4,25");
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
    await expect(page.getByText("Keine Verbindung.")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
    await expect(page.getByText("4,25").first()).toBeVisible();
  });

  test("is said where a person may only read, and nothing can be edited", async ({ page, app }) => {
    await app.hook("__as", { user: "leser@landkreis.example", permissions: "read" });
    await page.goto("/#/list/structures/6");
    await expect(page.getByText("Sie dürfen hier lesen, aber nicht schreiben.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Angaben bestätigen" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /: Bearbeiten$/ })).toHaveCount(0);
  });
});
