import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

const entry = (page: Page) => page.getByRole("textbox", { name: /^Neues Ergebnis/ });

/** Opens the coming meeting of the examples. */
async function prepare(page: Page, url: string) {
  await page.goto(`${url}#/meeting`);
  await page.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ }).click();
  await expect(page.getByRole("button", { name: "Sitzung beginnen" })).toBeVisible();
}

async function start(page: Page, url: string) {
  await prepare(page, url);
  await page.getByRole("button", { name: "Sitzung beginnen" }).click();
  await page.getByRole("button", { name: "Nächster Punkt" }).click();
  await expect(page.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
}

test("proposals go onto the agenda by one click, in the order of their urgency", async ({
  page,
  app,
}) => {
  await prepare(page, app.url);
  const agenda = page.getByRole("region", { name: /^Tagesordnung/ });
  await expect(agenda.getByRole("listitem")).toHaveCount(4);
  await page
    .getByRole("button", { name: /^Auf die Tagesordnung: Vorbehalt nicht erfüllt/ })
    .click();
  await expect(agenda.getByRole("listitem")).toHaveCount(5);
  await expect(agenda.getByRole("listitem").last()).toContainText("Vorbehalt nicht erfüllt");
  await agenda.getByRole("button", { name: /^„Vorbehalt nicht erfüllt.* nach oben$/ }).click();
  await expect(agenda.getByRole("listitem").nth(3)).toContainText("Vorbehalt nicht erfüllt");
  await page.reload();
  await expect(agenda.getByRole("listitem").nth(3)).toContainText("Vorbehalt nicht erfüllt");
});

test("a proposal's title opens what it is about", async ({ page, app }) => {
  await prepare(page, app.url);
  const proposed = page.getByRole("region", { name: /^Vorgeschlagen/ });
  await proposed.getByRole("link", { name: /^Vorbehalt nicht erfüllt/ }).click();
  await expect(page).toHaveURL(/#\/gaps\/./);
  await expect(page.getByRole("heading", { level: 1, name: /Lücken/ })).toBeVisible();
  await page.goBack();
  await proposed.getByRole("button", { name: /^alle \d+ Vorschläge/ }).click();
  await proposed.getByRole("link", { name: "Angaben bestätigen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Datenstand" })).toBeVisible();
  await page.goto(`${app.url}#/meeting/followUp`);
  await expect(page.getByText(/Aufträge sind offen/)).toBeVisible();
  await page.getByRole("button", { name: "Sitzungen" }).click();
  await expect(page.getByText("Vergangene Sitzungen")).toBeVisible();
});

test("a line becomes an outcome with who and when; Alt and a letter choose its kind", async ({
  page,
  app,
}) => {
  await start(page, app.url);
  const line = entry(page);
  await line.press("Alt+a");
  await line.pressSequentially("Antrag stellen @Plan");
  await page.getByRole("option", { name: "Planungsstab" }).waitFor();
  await line.press("Enter");
  await line.pressSequentially("!30.11.");
  await line.press("Escape");
  await line.press("Enter");
  const article = page.getByRole("article");
  await expect(article.getByText("Antrag stellen", { exact: true })).toBeVisible();
  await expect(article.getByText("Planungsstab", { exact: true })).toBeVisible();
  await expect(article.getByText("30.11.2016", { exact: true })).toBeVisible();
  await expect(line).toHaveValue("");
});

test("what is typed and not finished is there after a reload", async ({ page, app }) => {
  await start(page, app.url);
  await entry(page).fill("Noch nicht fertig");
  await page.reload();
  await expect(entry(page)).toHaveValue("Noch nicht fertig");
});

test("an outcome changes the field it is about, and says so", async ({ page, app }) => {
  await start(page, app.url);
  const line = entry(page);
  await line.press("Alt+b");
  await line.pressSequentially("Die Wohnraumvermittlung wird fortgeführt.");
  await line.press("Enter");
  await page.getByRole("button", { name: /^Ende ändern/ }).click();
  await page.getByRole("textbox", { name: "Ende" }).fill("31.02.2017");
  await page.getByRole("textbox", { name: "Ende" }).press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("textbox", { name: "Ende" }).fill("30.06.2017");
  await page.getByRole("textbox", { name: "Ende" }).press("Enter");
  await expect(page.getByText("geändert: Ende: 31.12.2016 → 30.06.2017")).toBeVisible();
  await expect(page.getByRole("article").locator("del")).toHaveText("31.12.2016");
});

test("everybody sees the point and its outcomes within seconds", async ({ page, app, browser }) => {
  await start(page, app.url);
  const other = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await other.goto(page.url());
  await expect(other.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
  await entry(page).fill("Ein Ergebnis für alle");
  await entry(page).press("Enter");
  await expect(other.getByRole("article").getByText("Ein Ergebnis für alle")).toBeVisible();
  await page.getByRole("button", { name: "Nächster Punkt" }).click();
  await expect(other.getByRole("heading", { name: /Schuldnerberatung/ })).toBeVisible();
  await other.context().close();
});

test("one may look elsewhere and come back while the round goes on", async ({ page, app }) => {
  await start(page, app.url);
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /Masterplan/ })
    .click();
  await expect(page.getByText("Die Runde ist bei TOP 2.")).toBeVisible();
  await page.getByRole("button", { name: "Zurück zur Runde" }).click();
  await expect(page.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
});

test.describe("closing", () => {
  // Whether the folder and the file exist is asked before they are made.
  test.use({ expectErrors: [/404/] });

  test("a person typed and not chosen stays and is named when a meeting is closed", async ({
    page,
    app,
  }) => {
    await start(page, app.url);
    await page.getByRole("button", { name: "Sitzung beenden" }).click();
    const chair = page.getByRole("combobox", { name: /^Leitung/ });
    await chair.fill("Frau Niemand <#%'>");
    await page.getByRole("combobox", { name: /^Protokollführung/ }).focus();
    await expect(chair).toHaveValue("Frau Niemand <#%'>");
    await expect(page.getByRole("alert")).toHaveText(
      "Eine Person „Frau Niemand <#%'>“ ist nicht bekannt. Bitte eine Person aus der Liste wählen.",
    );
    await chair.press("Escape");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("a line typed and not entered is named when a meeting is closed", async ({ page, app }) => {
    await start(page, app.url);
    await entry(page).fill("Noch offen <wer?>");
    await page.getByRole("button", { name: "Sitzung beenden" }).click();
    await expect(page.getByText("Noch nicht eingetragen: „Noch offen <wer?>“.")).toBeVisible();
    await page.getByRole("button", { name: /^Zurück zu TOP/ }).click();
    await expect(entry(page)).toHaveValue("Noch offen <wer?>");
    await entry(page).press("Enter");
    await page.getByRole("button", { name: "Sitzung beenden" }).click();
    await expect(page.getByRole("button", { name: "Zurück zur Sitzung" })).toBeVisible();
    await expect(page.getByText(/Noch nicht eingetragen/)).toHaveCount(0);
  });

  test("closing carries open points over and files the minutes", async ({ page, app }) => {
    await start(page, app.url);
    await entry(page).fill("Der Antrag ist noch möglich.");
    await entry(page).press("Enter");
    await page.getByRole("button", { name: "Sitzung beenden" }).click();
    await expect(page.getByRole("status").first()).toContainText(
      "3 von 4 Punkten haben kein Ergebnis.",
    );
    await page
      .getByRole("radiogroup", { name: /^Was wird aus TOP 1/ })
      .getByRole("radio", { name: "ohne Ergebnis abschließen" })
      .click();
    const preview = page.getByRole("article", { name: "Protokoll, wie es wird" });
    await expect(preview).toContainText("ohne Ergebnis abgeschlossen");
    await expect(preview).toContainText("vertagt auf: Koordinierungsrunde 07.12.2016");
    await page.getByRole("button", { name: "Sitzung abschließen" }).click();
    await expect(page.getByRole("alert")).toContainText("Leitung und Protokollführung");
    await expect(page.locator(":focus")).toHaveAccessibleName(/^Leitung/);
    await page.getByRole("button", { name: "Ohne diese Angabe abschließen" }).click();
    await page.getByRole("button", { name: "Protokoll erstellen" }).click();
    await expect(page.getByRole("link", { name: "Protokoll öffnen" })).toHaveAttribute(
      "href",
      /Ergebnisprotokoll.*2016-11-09.*Entwurf\.docx/,
    );
    await page.goto(`${app.url}#/meeting`);
    await page.getByRole("link", { name: /Koordinierungsrunde 07\.12\.2016/ }).click();
    const agenda = page.getByRole("region", { name: /^Tagesordnung/ });
    await expect(agenda.getByRole("listitem")).toHaveCount(2);
  });

  test("approving asks, can be taken back, and files the minutes once", async ({ page, app }) => {
    await start(page, app.url);
    await page.getByRole("button", { name: "Sitzung beenden" }).first().click();
    await page.reload();
    await page.getByRole("button", { name: "Sitzung abschließen" }).click();
    await page.getByRole("button", { name: "Ohne diese Angabe abschließen" }).click();
    const approve = async () => {
      await page.getByRole("button", { name: "Protokoll genehmigen" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Protokoll genehmigen" }).click();
    };
    await approve();
    await page.getByRole("button", { name: "Genehmigung zurücknehmen" }).click();
    await approve();
    await page.getByRole("button", { name: "Genehmigtes Protokoll ablegen" }).click();
    await expect(page.getByText(/^Das genehmigte Protokoll ist seit dem/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Protokoll öffnen" })).toBeVisible();
    for (const gone of ["Genehmigtes Protokoll ablegen", "Genehmigung zurücknehmen"]) {
      await expect(page.getByRole("button", { name: gone })).toHaveCount(0);
    }
  });
});

test("a task is settled in the follow-up list", async ({ page, app }) => {
  await page.goto(`${app.url}#/meeting`);
  await page.getByRole("button", { name: "Beschlusskontrolle" }).click();
  await expect(page.getByText("5 Aufträge sind offen, davon 3 überfällig.")).toBeVisible();
  await page
    .getByRole("checkbox", { name: "„Enden der Helferkreise erfragen.“ ist erledigt" })
    .click();
  await expect(page.getByText("4 Aufträge sind offen, davon 2 überfällig.")).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(page.getByText("5 Aufträge sind offen, davon 3 überfällig.")).toBeVisible();
});

test("the running meeting fits into a side panel", async ({ page, app }) => {
  await start(page, app.url);
  await page.setViewportSize({ width: 280, height: 800 });
  await expect(page.getByText("TOP 2 von 4")).toBeVisible();
  await page.getByRole("button", { name: "Auftrag" }).click();
  await entry(page).fill("Kommunen anfragen @FB 21");
  await page.getByRole("button", { name: "Eintragen" }).click();
  await expect(page.getByRole("article").getByText("Kommunen anfragen")).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(280);
});
