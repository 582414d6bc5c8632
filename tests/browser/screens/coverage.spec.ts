import { expect, test } from "../support/app.ts";
import { axeAtRest } from "../support/axe.ts";

const places = ["/masterplan", "/setup", "/import"];

for (const [name, size, colorScheme] of [
  ["in light", { width: 1280, height: 800 }, "light"],
  ["in dark", { width: 1280, height: 800 }, "dark"],
  ["at 280 px", { width: 280, height: 653 }, "light"],
] as const) {
  test(`Masterplan and set-up break no rule of accessibility ${name}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    for (const place of places) {
      await page.goto(`/#${place}`);
      await page.reload();
      await expect(page.getByRole("main")).toContainText(/[a-zä]{4}/);
      await expect(page.getByText(/wird geprüft|wird geschrieben/)).toHaveCount(0);
      const { violations } = await (await axeAtRest(page)).analyze();
      expect(violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, place).toBeLessThanOrEqual(size.width);
    }
  });
}

test("a cell is reached by arrows and explains itself; all blocks fit beside a folded navigation", async ({
  page,
}) => {
  await page.goto("/#/coverage");
  const cells = page.getByRole("table", { name: "Abdeckung" }).getByRole("button");
  await expect(cells.first()).toBeVisible();
  const frame = await page
    .getByRole("table", { name: "Abdeckung" })
    .evaluate((table) => [table.scrollWidth, table.parentElement?.clientWidth ?? 0]);
  expect(frame[0]).toBeLessThanOrEqual(frame[1] ?? 0);
  await page.getByRole("button", { name: /^Mobilität, Landkreis, 2016: fehlt/ }).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const detail = page.getByRole("region", { name: "Ausgewähltes Feld" });
  await expect(detail).toContainText("Kein Angebot, obwohl erforderlich");
  await expect(detail).toContainText("Erforderlich durch die Aufgabe");
  await expect(detail.getByRole("button", { name: /Tagesordnung/ })).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll("main *").length)).toBeLessThanOrEqual(
    1_500,
  );
});

test("the timeline moves, zooms and draws only what is in sight", async ({ page }) => {
  await page.goto("/#/timeline");
  const rows = page.getByRole("list", { name: "Strukturen und ihre Förderungen über die Zeit" });
  await expect(rows).toContainText("MORO-Geschäftsstelle");
  await page.getByRole("button", { name: "Später ›" }).click();
  await expect(page.getByRole("main")).toContainText("2022");
  await page.getByRole("button", { name: "5 Jahre" }).click();
  await page.getByRole("menuitemradio", { name: "Ganzer Horizont" }).click();
  await expect(page.getByRole("main")).toContainText("2025");
  expect(await page.evaluate(() => document.querySelectorAll("main *").length)).toBeLessThanOrEqual(
    1_500,
  );
});
