import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";

const common = "Angebot;Caritas;Mobilität;Landkreis;befristet;ehrenamtlich;gesichert";
const file = [
  "Bezeichnung;Art;Träger;Handlungsfelder;Räumliche Ebenen;Befristung;Finanzierung;Planungssicherheit;Beginn;Ende;VZÄ",
  `Sprachcafé Meeder;${common};01.02.2016;31.12.2018;0,5`,
  `Radiowerkstatt;${common};2016-03-01;31.12.2019;1`,
  `Lotsenprojekt;${common};01.05.2017;31.12.2016;1`,
  `Radiosendung;${common};irgendwann;31.12.2019;viel`,
].join("\r\n");

async function preview(page: Page) {
  await page.goto("/#/import");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(file, "utf8") });
  await page.getByRole("button", { name: "Vorschau" }).click();
}

test("a file is shown row by row, written when confirmed, and adds nothing the second time", async ({
  page,
}) => {
  await preview(page);
  const table = page.getByRole("table").last();
  await expect(table).toContainText("Zeile 5");
  await expect(table).toContainText("kein Datum");
  await expect(table).toContainText("keine Zahl");
  await expect(table.getByRole("row").filter({ hasText: "Zeile 4" })).toContainText("Ende");
  await page.goto("/#/list/structures");
  await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("Radiowerkstatt");
  await expect(page.getByText("Radiowerkstatt", { exact: true })).toHaveCount(0);

  await preview(page);
  await page.getByRole("button", { name: "2 Zeilen importieren" }).click();
  await expect(page.getByText("2 angelegt, 0 geändert, 0 fehlgeschlagen.")).toBeVisible();

  await page.reload();
  await preview(page);
  await expect(page.getByText("Es ist nichts zu tun")).toBeVisible();
});

test("what the file does not hold is given as a fixed value for all rows", async ({ page }) => {
  await page.goto("/#/import");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "kurz.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Bezeichnung;Ende\r\nNähcafé Itzgrund;31.12.2018\r\n", "utf8"),
    });
  const give = (label: string, value: string) =>
    page.getByRole("combobox", { name: `Fester Wert: ${label}` }).selectOption(value);
  await give("Art", "Angebot");
  await give("Träger", "Caritas");
  await give("Handlungsfelder", "Mobilität");
  await give("Räumliche Ebenen", "Landkreis");
  await give("Befristung", "befristet");
  await give("Finanzierung", "ehrenamtlich");
  await give("Planungssicherheit", "gesichert");
  await page.getByRole("button", { name: "Vorschau" }).click();
  await page.getByRole("button", { name: "1 Zeile importieren" }).click();
  await expect(page.getByText("1 angelegt, 0 geändert, 0 fehlgeschlagen.")).toBeVisible();
});
