import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "../support/app.ts";

// Whether the folder and the name are free is asked before filing; the answer is "not found".
test.use({ expectErrors: [[/404/], { scope: "test" }] });

test("from the first screen to a Masterplan filed in the channel's folder", async ({
  page,
  app,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lagebild");
  await page.getByRole("link", { name: "Masterplan", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^4 Bestand/ })).toBeVisible();
  const number = (await page.getByRole("heading", { name: /^Fassung/ }).innerText()).slice(8);
  await page.getByRole("button", { name: "Entwurf erzeugen" }).click();
  await expect(page.getByText(/^Abgelegt als „.*\.docx“\.$/)).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
  const address = await page
    .getByRole("link", { name: "In SharePoint öffnen" })
    .getAttribute("href");
  expect(decodeURIComponent(address ?? "")).toContain("/Masterplan/");
  const [path] = (address ?? "").split("?");
  const answer = await fetch(new URL(path ?? "", app.url), {
    headers: { Authorization: "Bearer local" },
  });
  const content = new Uint8Array(await answer.arrayBuffer());
  const document = unzipSync(content)["word/document.xml"];
  expect(document).toBeDefined();
  const xml = strFromU8(document ?? new Uint8Array());
  expect([...xml.matchAll(/w:pStyle w:val="(?:Heading|berschrift)1"/g)].length).toBeGreaterThan(10);
  expect(xml).toContain("Bestand: Strukturen nach Ebenen");

  await page.getByRole("button", { name: "In den Kanal stellen" }).click();
  await expect(page.getByText(/Der Link ist kopiert|Link zum Kopieren/)).toBeVisible();
  await page.getByRole("link", { name: "Alle Fassungen" }).click();
  await expect(page.getByRole("grid")).toContainText(number);
});

test("four clicks from Lagebild to the reason of a gap and a topic on the next agenda", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^alle \d+ Punkte$/ }).click();
  const line = page.getByRole("listitem").filter({ hasText: "Psychosoziale Sprechstunde endet" });
  await line.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Warum das hier steht" })).toBeVisible();
  await expect(page.getByText(/^Es gibt keine Nachfolge/)).toBeVisible();
  await page.getByRole("button", { name: /auf die Tagesordnung/i }).click();
  const topic = page.getByRole("link", { name: /^TOP \d+ am 09\.11\.2016$/ });
  await expect(topic).toBeVisible();
  await topic.click();
  await expect(page.getByText(/Psychosoziale Sprechstunde endet/).first()).toBeVisible();
});

test("Stichtag and Zeitraum change sentence, coverage and timeline at once", async ({ page }) => {
  await page.goto("/");
  const sentence = page.getByText(/bestehen/).first();
  await expect(sentence).toContainText("Am 08.11.2016 bestehen 41 Strukturen");
  await page.getByRole("button", { name: /^Stichtag/ }).click();
  await page.getByRole("textbox", { name: "Stichtag" }).fill("01.02.2019");
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await expect(sentence).toContainText("Am 01.02.2019 bestehen");
  await expect(sentence).not.toContainText("41 Strukturen");
  await page.getByRole("link", { name: "Zeitachse" }).click();
  await expect(page.getByText("01.02.2019", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Abdeckung" }).click();
  await page.getByRole("button", { name: /^Zeitraum/ }).click();
  await page.getByRole("menuitemradio", { name: "2017–2018" }).click();
  await expect(page.getByText(/, 2017–2018 (ist|sind) es \d+\./)).toBeVisible();
});

test("while a meeting runs, an edit of one person appears at the other within ten seconds", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/#/meeting");
  await page.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ }).click();
  await page.getByRole("button", { name: "Sitzung beginnen" }).click();
  await expect(page.getByRole("button", { name: "Nächster Punkt" })).toBeVisible();
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto("/#/list/structures/6");
    await expect(one.getByText("Alles gespeichert")).toBeVisible();
  }
  await page.getByRole("button", { name: "Quelle: Bearbeiten" }).click();
  await page.getByRole("textbox", { name: "Quelle" }).fill("Bescheid 2018");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
  await expect(other.getByText("Bescheid 2018").first()).toBeVisible({ timeout: 10_000 });
  await context.close();
});

test("a form says in German what is wrong with each field and keeps what was typed", async ({
  page,
}) => {
  await page.goto("/#/list/structures/new");
  const title = "Sehr langer Name ".repeat(20).slice(0, 300);
  await page.getByRole("textbox", { name: "Bezeichnung" }).fill(title);
  await page.getByRole("textbox", { name: "Beginn" }).fill("31.02.2017");
  await page.getByRole("textbox", { name: "VZÄ" }).fill("viel");
  await page.getByRole("button", { name: "Speichern" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText(/Bezeichnung: Der Text ist zu lang/);
  await expect(main).toContainText(/kein Datum|gibt es nicht/);
  await expect(main).toContainText(/keine Zahl/);
  await expect(page.getByRole("textbox", { name: "VZÄ" })).toHaveValue("viel");
  await page.getByRole("textbox", { name: "Beginn" }).fill("01.05.2017");
  await page.getByRole("textbox", { name: "Ende", exact: true }).fill("31.12.2016");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(main).toContainText("Das Ende liegt vor dem Beginn.");
});
