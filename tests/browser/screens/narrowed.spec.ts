import { expect, test } from "../support/app.ts";

const table = "main [role='grid'], main table";

test("“Meine” narrows the list it was chosen in and no other, and always offers the way back", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/list/structures`);
  await page.getByRole("button", { name: "Meine", exact: true }).click();
  await page.getByRole("checkbox", { name: /Nur was mich/ }).check();
  await page.keyboard.press("Escape");
  await expect(
    page.getByText(/Kein Eintrag passt zu dieser Auswahl: nur Meine, .*keine Stelle gewählt/),
  ).toBeVisible();
  // Gemeinden name no person and no unit: nothing of them could be mine.
  await page.goto(`${app.url}#/list/areas`);
  await expect(page.getByText(/von \d+ Gebiete/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Meine", exact: true })).toHaveCount(0);
  await expect(page.locator(table).getByText("Neustadt b.Coburg").first()).toBeVisible();
  // Another list is not narrowed either.
  await page.goto(`${app.url}#/list/measures`);
  await expect(page.locator(table).first()).toBeVisible();
  await page.goto(`${app.url}#/list/structures`);
  await page.getByRole("button", { name: "Nicht nur Meine zeigen" }).click();
  await expect(page.locator(table).getByText("MORO-Geschäftsstelle").first()).toBeVisible();
});

test("a list emptied by search, filters or the Zeitraum says by which and gives everything back", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/list/structures`);
  await page
    .getByRole("searchbox", { name: /finden|suchen/i })
    .first()
    .fill("gibt es nicht");
  await expect(
    page.getByText(/Kein Eintrag passt zu dieser Auswahl: Suche nach „gibt es nicht“/),
  ).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Auswahl zurücksetzen" }).last().click();
  await expect(page.locator(table).getByText("MORO-Geschäftsstelle").first()).toBeVisible();
});

test("Lücken without a line offer the way back", async ({ page, app }) => {
  await page.goto(`${app.url}#/gaps`);
  await page.getByRole("button", { name: /^Art/ }).click();
  await page.getByRole("menuitemradio").last().click();
  await page.getByRole("button", { name: /^Handlungsfeld/ }).click();
  await page.getByRole("menuitemradio").last().click();
  const back = page.getByRole("button", { name: "Alle Befunde zeigen" });
  await expect(back).toBeVisible();
  await back.click();
  await expect(page.getByText(/Befunde aus \d+ Ursachen/)).toBeVisible();
});
