import { expect, test } from "../support/app.ts";
import { axeAtRest } from "../support/axe.ts";

test.beforeEach(async ({ page, app }) => {
  await page.goto(`${app.url}#/potentials`);
  await expect(page.getByRole("heading", { name: /^erkannt/ })).toBeVisible();
});

test("says how many potentials lie idle and names them", async ({ page }) => {
  await page.getByRole("button", { name: "3 liegen brach" }).click();
  const explanation = page.getByRole("dialog", { name: "Brachliegende Potenziale" });
  await expect(explanation.getByText("3 von 6 ohne Maßnahme")).toBeVisible();
  await expect(explanation.getByRole("link", { name: "Leerstehende Häuser" })).toBeVisible();
});

test("a measure for an idle potential ends its lying idle", async ({ page, app }) => {
  await page.getByRole("button", { name: /^Maßnahme anlegen für: Leerstehende/ }).click();
  await expect(
    page.getByRole("heading", { name: /^Potenzial nutzen: Leerstehende/ }),
  ).toBeVisible();
  await page.goto(`${app.url}#/potentials`);
  await expect(page.getByText("2 liegen brach")).toBeVisible();
});

test("a potential without a public text cannot be made public", async ({ page }) => {
  await expect(
    page.getByRole("button", { name: /^Öffentlich machen: Leerstehende/ }),
  ).toBeDisabled();
});

test("has nothing axe complains about, narrow and wide", async ({ page }) => {
  for (const width of [1280, 280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await (await axeAtRest(page)).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
