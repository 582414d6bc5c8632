import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "../support/app.ts";

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
  // A row that is left out is not said to make anything.
  await expect(table).not.toContainText("neu: Struktur");
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

const headings =
  "Bezeichnung;Art;Träger;Handlungsfelder;Räumliche Ebenen;Befristung;Finanzierung;Planungssicherheit;Beginn;Ende";
const begun = "01.02.2016;31.12.2018";

test("a row that equals an entry under another identity is left out until a person chooses", async ({
  page,
}) => {
  await page.goto("/#/import");
  await choose(page, [headings, `Fahrradwerkstatt Rödental;${common};${begun}`]);
  await page.getByRole("button", { name: "Vorschau" }).click();
  await page.getByRole("button", { name: "1 Zeile importieren" }).click();
  await expect(page.getByText("1 angelegt, 0 geändert, 0 fehlgeschlagen.")).toBeVisible();

  // The same list again with a column more: by other columns the row is recognised no longer.
  await choose(page, [
    `Name des Angebots;${headings.split(";").slice(1).join(";")};VZÄ`,
    `Fahrradwerkstatt Rödental;${common};${begun};0,5`,
    `Fahrradwerkstatt Ebersdorf;${common};${begun};0,5`,
  ]);
  const own = {
    name: "liste",
    title: { de: "Eigene Liste", en: "Own list" },
    identity: ["Name des Angebots"],
    records: [
      {
        as: "structure",
        list: "structures",
        fields: {
          title: { column: "Name des Angebots" },
          kind: { column: "Art" },
          provider: { column: "Träger" },
          actionFields: { column: "Handlungsfelder" },
          spatialLevels: { column: "Räumliche Ebenen" },
          term: { column: "Befristung" },
          funding: { column: "Finanzierung" },
          state: { column: "Planungssicherheit" },
          startsOn: { column: "Beginn" },
          endsOn: { column: "Ende" },
          fte: { column: "VZÄ" },
        },
      },
    ],
  };
  await page
    .getByLabel("Eigene Zuordnung (JSON)")
    .and(page.locator("input"))
    .setInputFiles({
      name: "eigene.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(own), "utf8"),
    });
  await page.getByRole("button", { name: "Vorschau" }).click();
  await expect(
    page.getByText("1 Zeile gleicht einem Eintrag, den es unter anderer Kennung schon gibt"),
  ).toBeVisible();
  await expect(page.getByRole("table").last()).toContainText("Fahrradwerkstatt Rödental");
  await expect(page.getByRole("button", { name: "1 Zeile importieren" })).toBeEnabled();
  const answer = page.getByRole("combobox", { name: "Was geschieht mit diesen Zeilen" });
  await expect(answer.getByRole("option")).toHaveText([
    "auslassen",
    "mit den vorhandenen Einträgen abgleichen",
    "trotzdem neu anlegen",
  ]);
  await answer.selectOption("create");
  await expect(page.getByRole("button", { name: "neu 2", exact: false })).toBeVisible();
  await answer.selectOption("match");
  await expect(page.getByRole("button", { name: "geändert 1", exact: false })).toBeVisible();
  await page.getByRole("button", { name: "2 Zeilen importieren" }).click();
  await expect(page.getByText("1 angelegt, 1 geändert, 0 fehlgeschlagen.")).toBeVisible();
});

test("a text too long for its field is an error until shortening is chosen, and stands whole in the remarks", async ({
  page,
}) => {
  const title = `Beratung ${"und Begleitung von Familien ".repeat(12)}Ende des Titels`;
  await page.goto("/#/import");
  await choose(page, [`${headings};Bemerkungen`, `${title};${common};${begun};aus der Liste`]);
  await page.getByRole("button", { name: "Vorschau" }).click();
  await expect(page.getByText("Keine Zeile lässt sich einlesen.")).toBeVisible();
  await page
    .getByRole("checkbox", { name: "Zu lange Texte auf 255 Zeichen kürzen", exact: false })
    .check();
  await expect(page.getByRole("table").last()).toContainText("er wird gekürzt");
  await page.getByRole("button", { name: "1 Zeile importieren" }).click();
  await expect(page.getByText("1 angelegt, 0 geändert, 0 fehlgeschlagen.")).toBeVisible();
  await page.goto("/#/list/structures");
  await page
    .getByRole("searchbox", { name: "Suchen in der Liste" })
    .fill("Beratung und Begleitung");
  await page
    .getByRole("link", { name: /^Beratung und Begleitung/ })
    .first()
    .click();
  await expect(page.getByText("Ende des Titels", { exact: false }).first()).toBeVisible();
});

test("delimiter and character set are choices, and another one reads the file anew", async ({
  page,
}) => {
  await page.goto("/#/import");
  await choose(page, ["Name,Ort;Straße", "A,Coburg;Markt", "B,Ahorn;Weg"]);
  const reading = page.getByRole("region", { name: "Wie die Datei gelesen wird" });
  await reading.getByRole("combobox", { name: "Trennzeichen" }).selectOption(",");
  await expect(reading).toContainText("Komma (gewählt)");
  await expect(page.getByRole("combobox", { name: "Feld: Ort;Straße" })).toBeVisible();
  await reading.getByRole("combobox", { name: "Trennzeichen" }).selectOption(";");
  await expect(page.getByRole("combobox", { name: "Feld: Straße" })).toBeVisible();
  await reading.getByRole("combobox", { name: "Zeichensatz" }).selectOption("windows-1252");
  await expect(page.getByRole("combobox", { name: "Feld: StraÃŸe" })).toBeVisible();
});

test("the full export is one file: every list is previewed before anything is written", async ({
  page,
}) => {
  await page.goto("/#/setup");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Exportieren", exact: false }).click();
  const path = await (await saving).path();
  await page.goto("/#/import");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "export.zip", mimeType: "application/zip", buffer: readFileSync(path) });
  await expect(page.getByText(/export\.zip: Gesamtexport mit \d+ Listen/)).toBeVisible();
  const lists = page.getByRole("table", { name: "Listen des Gesamtexports" });
  await expect(lists.getByRole("row").filter({ hasText: "Handlungsfelder" })).toContainText("10");
  await expect(
    page.getByText("Es ist nichts zu tun: Alle Zeilen sind schon vorhanden."),
  ).toBeVisible();
  await lists.getByRole("button", { name: "Strukturen" }).click();
  const one = page.getByRole("region", { name: "Strukturen" });
  await expect(one.getByRole("button", { name: "unverändert", exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "0 Zeilen importieren" })).toBeDisabled();

  // A mended list in it: what differs is shown with its fields, and written when confirmed.
  const files = unzipSync(readFileSync(path));
  const areas = strFromU8(files["areas.csv"] ?? new Uint8Array());
  files["areas.csv"] = strToU8(areas.replace(";Ahorn;", ";Ahorn (Oberfranken);"));
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "export.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(zipSync(files)),
    });
  await lists.getByRole("button", { name: "Gebiete" }).click();
  await expect(page.getByRole("region", { name: "Gebiete" })).toContainText("Bezeichnung");
  await page.getByRole("button", { name: "1 Zeile importieren" }).click();
  await expect(page.getByText("0 angelegt, 1 geändert, 0 fehlgeschlagen.")).toBeVisible();
});
