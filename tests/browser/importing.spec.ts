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

const choose = (
  page: Page,
  lines: readonly string[],
  name = "liste.csv",
  encoding: BufferEncoding = "utf8",
) =>
  page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(lines.join("\r\n"), encoding),
    });

test("how a file was read is shown with its reasons and can be chosen otherwise", async ({
  page,
}) => {
  await page.goto("/#/import");
  await choose(
    page,
    [
      "Liste der Angebote",
      "",
      "Bezeichnung;Art;Träger;Handlungsfelder;Räumliche Ebenen;Befristung;Finanzierung;Planungssicherheit;Beginn;Ende;VZÄ",
      `Nähstube;${common};03/04/2016;31.12.2018;50 %`,
      `Kochkurs;${common.replace("Mobilität", "Mobilität, Sport")};05/06/2016;#NV;1`,
    ],
    "liste.csv",
    "latin1",
  );
  const reading = page.getByRole("region", { name: "Wie die Datei gelesen wird" });
  await expect(reading).toContainText("Windows-1252 (Westeuropa) (so stehen die Umlaute");
  await expect(reading).toContainText("Semikolon (");
  await expect(reading).toContainText(
    "Zeile 3 (bekannte Überschriften; 2 Zeilen darüber übergangen)",
  );
  await page.getByRole("button", { name: "Vorschau" }).click();
  const table = page.getByRole("table").last();
  await expect(table).toContainText("Tag und Monat sind nicht eindeutig");
  await expect(table).toContainText("Fehler der Tabellenkalkulation");

  await page.getByRole("combobox", { name: "Schreibweise: Beginn" }).selectOption("DMY");
  await expect(page.getByRole("button", { name: "1 Zeile importieren" })).toBeEnabled();
  await expect(page.getByRole("combobox", { name: "Schreibweise: Beginn" })).toBeVisible();

  await reading.getByRole("combobox", { name: "Überschriften" }).selectOption("0");
  await expect(reading).toContainText("keine (gewählt)");
  await expect(page.getByRole("combobox", { name: "Feld: (1)" })).toBeVisible();
});

test("every new word is named before it is made, and a person says otherwise", async ({ page }) => {
  const headings =
    "Bezeichnung;Art;Träger;Handlungsfelder;Räumliche Ebenen;Befristung;Finanzierung;Planungssicherheit";
  const rest = "Landkreis;unbekannt;ehrenamtlich;gesichert";
  await page.goto("/#/import");
  await choose(page, [
    headings,
    `Fahrradkurs;Angebot;Verein Neu;Mobilität, Radverkehr;${rest}`,
    `Lesekreis;Angebot;Caritas;Musik und Theater;${rest}`,
  ]);
  await page.getByRole("button", { name: "Vorschau" }).click();
  const words = page.getByRole("region", { name: "Wörter zuordnen" });
  await expect(words).toContainText("neu angelegt wird Organisation „Verein Neu“ (Zeile 2)");
  await expect(words).toContainText("neu angelegt wird Handlungsfeld „Radverkehr“ (Zeile 2)");
  await expect(words).toContainText("1 Wort ist zu klären.");
  await words
    .getByRole("combobox", { name: "Zuordnung für „Musik und Theater“" })
    .selectOption("parts");
  await expect(words).toContainText("neu angelegt wird Handlungsfeld „Theater“ (Zeile 3)");
  await words
    .getByRole("combobox", { name: "Zuordnung für „Verein Neu“" })
    .selectOption({ label: "Caritas" });
  await expect(words).not.toContainText("neu angelegt wird Organisation „Verein Neu“ (Zeile 2)");
  await page.getByRole("button", { name: "2 Zeilen importieren" }).click();
  await expect(page.getByText("5 angelegt, 0 geändert, 0 fehlgeschlagen.")).toBeVisible();

  // Mended and chosen again under the same name: mapped anew, by its own headings.
  await choose(page, ["Name;Amt", "x;y"]);
  await expect(page.getByRole("combobox", { name: "Feld: Name" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Feld: Träger" })).toHaveCount(0);
});
