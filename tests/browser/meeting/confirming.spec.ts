import { expect, test } from "../support/app.ts";

test("“Angaben bestätigen” shows the entries by unit and confirms one or all", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/meeting`);
  await page.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ }).click();
  await page.getByRole("button", { name: /^alle \d+ Vorschläge/ }).click();
  await page.getByRole("button", { name: "Auf die Tagesordnung: Angaben bestätigen" }).click();
  await page.getByRole("button", { name: "Sitzung beginnen" }).click();
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /Angaben bestätigen/ })
    .click();
  await page.getByRole("button", { name: "Diesen Punkt aufrufen" }).click();
  await page
    .getByRole("group", { name: "Stelle" })
    .getByRole("button", { name: /^Caritas/ })
    .click();
  const part = page.getByRole("region", { name: "Caritas" });
  const rows = part.getByRole("row");
  const sentence = part.getByRole("status");
  await expect(sentence).toContainText(/^(\d+) von \1 Angaben sind noch offen/);
  const count = (await rows.count()) - 1;
  await expect(rows.filter({ hasText: "Asylsozialberatung" }).first()).toContainText(/20\d\d/);
  const first = part.getByRole("checkbox").first();
  await first.click();
  await expect(sentence).toContainText(`${count - 1} von ${count} Angaben`);
  await expect(page.getByRole("article").getByText("Angaben bestätigt: Caritas.")).toBeVisible();
  await part.getByRole("button", { name: `Alle ${count - 1} bestätigen` }).click();
  await expect(sentence).toHaveText(`Alle ${count} Angaben sind bestätigt.`);
  await expect(
    page.getByRole("article").getByText("Alle vorgelegten Angaben bestätigt: Caritas."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(sentence).toContainText(`${count - 1} von ${count} Angaben`);
  await part.getByRole("button", { name: "Nächste Stelle" }).click();
  await expect(part).toHaveCount(0);
});

test("The entries are confirmed by keys, taken back, made a task once, and all units at once", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/meeting`);
  await page.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ }).click();
  await page.getByRole("button", { name: /^alle \d+ Vorschläge/ }).click();
  await page.getByRole("button", { name: "Auf die Tagesordnung: Angaben bestätigen" }).click();
  await page.getByRole("button", { name: "Sitzung beginnen" }).click();
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /Angaben bestätigen/ })
    .click();
  await page.getByRole("button", { name: "Diesen Punkt aufrufen" }).click();
  const point = page.getByRole("article");
  const part = point.getByRole("region").filter({ has: page.getByRole("table") });
  await expect(page.getByRole("list", { name: "Tasten: Eintrag" })).toContainText("Leertaste");
  const unit = await part.getByRole("heading").innerText();
  const sentence = part.getByRole("status");
  const before = await sentence.innerText();
  const boxes = part.getByRole("checkbox");
  await boxes.first().focus();
  await page.keyboard.press("Space");
  await expect(sentence).not.toHaveText(before);
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(sentence).toHaveText(before);
  await expect(point.getByText(`Bestätigung zurückgenommen: ${unit}.`)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press("?");
  await page.keyboard.press("?");
  await expect(point.getByText(/^Angaben klären: /)).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(part.locator("tbody form input, tbody form select")).toBeFocused();
  await page.keyboard.press("Escape");
  await boxes.nth(1).focus();
  await page.keyboard.press("ArrowRight");
  await expect(part.getByRole("heading")).not.toHaveText(unit);
  await expect(part.locator("tbody input:focus")).toHaveCount(1);
  const all = part.getByRole("button", { name: /^Alle \d+ Angaben aller Stellen bestätigen$/ });
  await all.click();
  await expect(all).toHaveCount(0);
  await expect(sentence).toContainText(/^(Alle \d+ Angaben sind|Die eine Angabe ist) bestätigt\.$/);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(all).toBeVisible();
});
