import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./app.ts";

/** Each screen of the evaluations, with something that is true of the example district. */
const screens = [
  ["responsibilities", /Aufgaben sind nicht eindeutig geregelt/],
  ["finance", /der Förderung aus befristeten Mitteln/],
  ["capacity", /Am 08\.11\.2016 bestehen 52\sVZÄ, davon 13 befristet/],
  ["distribution", /In 11 von 17 Gemeinden gibt es keine Struktur vor Ort/],
  ["feasibility", /Maßnahmen mit den dann vorhandenen Strukturen tragen/],
  ["network", /Strukturen arbeiten mit niemandem zusammen/],
  ["quality", /der Pflichtangaben sind gefüllt/],
  ["whatif", /Nur ein Gedankenspiel: Nichts davon wird gespeichert/],
  ["compare", /Vom 08\.11\.2016 bis 08\.11\.2018 kommen 4 Strukturen dazu, 9 fallen weg/],
] as const;

for (const [place, truth] of screens) {
  test(`${place} says what is so, to everybody and at every width`, async ({ page, app }) => {
    await page.goto(`${app.url}#/${place}`);
    await expect(page.getByText(truth).first()).toBeVisible();
    for (const width of [1280, 280]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
    const nodes = await page.evaluate(() => document.querySelectorAll("main *").length);
    expect(nodes).toBeLessThanOrEqual(1500);
  });
}

test("a cell of the responsibilities is opened by the keyboard and given a role", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/responsibilities`);
  const cell = page.getByRole("button", { name: /^Familien begleiten, FB 21 .*: keine Rolle/ });
  await cell.focus();
  await page.keyboard.press("Enter");
  const editor = page.getByRole("region", { name: "Rollen dieser Stelle" });
  await editor.getByRole("button", { name: "Information" }).click();
  await expect(
    page.getByRole("button", { name: /^Familien begleiten, FB 21 .*: Information/ }),
  ).toBeVisible();
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
});

test("a unit's page names its tasks, structures and open points", async ({ page, app }) => {
  await page.goto(`${app.url}#/responsibilities`);
  await page.getByRole("columnheader", { name: "Familienbüro" }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: /^Hauptaufgaben/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Familienbüro" })).toBeVisible();
});

test("a municipality's page tells what exists there in each period", async ({ page, app }) => {
  await page.goto(`${app.url}#/distribution`);
  await page.getByRole("link", { name: "Großheirath" }).click();
  await expect(page.getByText("Nichts besteht vor Ort.").first()).toBeVisible();
  await expect(page.getByText("In Großheirath bestehen 0 Strukturen vor Ort")).toBeVisible();
});

test("an assumption shows its effect and becomes a measure", async ({ page, app }) => {
  await page.goto(`${app.url}#/whatif`);
  await page.getByRole("combobox", { name: "Annahme" }).selectOption("fällt weg");
  await page.getByRole("combobox", { name: "Eintrag" }).fill("Familienbüro");
  await page.getByRole("option", { name: "Familienbüro" }).click();
  await page.getByRole("button", { name: "Annahme hinzufügen" }).click();
  await expect(page.getByText("Familienbüro fällt weg")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Felder, die sich ändern/ })).toBeVisible();
  await page.getByRole("button", { name: "Als Maßnahme übernehmen" }).click();
  await expect(page.getByRole("heading", { name: "Familienbüro fällt weg" })).toBeVisible();
});

test("the Stichtag changes every figure at once", async ({ page, app }) => {
  await page.goto(`${app.url}#/capacity`);
  await page.getByRole("button", { name: /^Stichtag/ }).click();
  await page.getByRole("textbox", { name: "Stichtag" }).fill("01.01.2018");
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await expect(page.getByText(/^Am 01\.01\.2018 bestehen/)).toBeVisible();
});

test("on paper a screen stands alone, whole, on white, under what it holds for", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/#/gaps");
  const lines = page.getByRole("list", { name: "Lücken" }).getByRole("listitem");
  await expect(lines.first()).toBeVisible();
  const head = page.getByText("Stichtag 08.11.2016 · Zeitraum 2016 · Es zählt nur Gesichertes");
  await expect(head).toBeAttached();
  expect(await lines.count()).toBeLessThan(40);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(head).toBeVisible();
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(lines).toHaveCount(110);
  const ink = await page.evaluate(
    () => getComputedStyle(document.querySelector("h1") as Element).color,
  );
  expect(ink).toBe("rgb(36, 36, 36)");
});
