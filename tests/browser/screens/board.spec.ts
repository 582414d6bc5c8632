import { expect, test } from "../support/app.ts";

test.beforeEach(async ({ page, app }) => {
  await page.goto(`${app.url}#/board`);
  await expect(page.getByRole("link", { name: "Zuständigkeitsmatrix beschließen" })).toBeVisible();
});

test("a card moves by its menu, says so, and comes back by one click", async ({ page }) => {
  await page
    .getByRole("button", { name: "„Zuständigkeitsmatrix beschließen“ verschieben" })
    .click();
  await page.getByRole("menuitemradio", { name: "abgeschlossen" }).click();
  const done = page.locator('[data-status="done"]');
  await expect(done.getByText("Zuständigkeitsmatrix beschließen")).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(
    page.locator('[data-status="running"]').getByText("Zuständigkeitsmatrix beschließen"),
  ).toBeVisible();
});

test("a card is dragged into another column and stays there after a reload", async ({ page }) => {
  const card = page.getByRole("listitem").filter({ hasText: "M 03" });
  await card.dragTo(page.locator('[data-status="agreed"]').first());
  const agreed = page.locator('[data-status="agreed"]').filter({ hasText: "M 03" });
  await expect(agreed).toBeVisible();
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
  await page.reload();
  await expect(agreed).toBeVisible();
});

test("Alt and an arrow move the card that has the focus", async ({ page }) => {
  await page.getByRole("link", { name: "Zuständigkeitsmatrix beschließen" }).focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(page.locator('[data-status="agreed"]').filter({ hasText: "M 03" })).toBeVisible();
});

test("lanes are fields or leads", async ({ page }) => {
  await page.getByRole("button", { name: "Zeilen: Federführung" }).click();
  await expect(page.getByRole("heading", { name: /^MORO-Geschäftsstelle/ })).toBeVisible();
});
