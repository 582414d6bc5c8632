import { expect, test } from "../support/app.ts";

test.describe("setting up", () => {
  test("creates the lists of an empty site and loads the examples", async ({ page, app }) => {
    test.slow();
    await app.hook("__reset");
    await page.goto("/#/setup");
    await expect(page.getByText("Auf dieser Site gibt es noch keine Listen.")).toBeVisible();
    await page.getByRole("button", { name: /^\d+ Listen anlegen$/ }).click();
    await expect(page.getByText("Alle Prüfungen sind bestanden.")).toBeVisible({ timeout: 60_000 });
    await page.goto("/#/capacity");
    await expect(page.getByText("Noch ist keine Struktur erfasst.").first()).toBeVisible();
    await page.goto("/#/setup");
    await page.getByRole("button", { name: "Beispieldaten laden" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Beispieldaten laden" }).click();
    const exchange = page.getByRole("region", { name: "Beispieldaten und Austausch" });
    await expect(exchange.getByText("Fertig.")).toBeVisible({ timeout: 60_000 });
    await page.getByRole("link", { name: "Lagebild" }).click();
    await expect(page.getByText("41 Strukturen")).toBeVisible();
  });

  test("names a deleted column and a deleted list, and mends both", async ({ page, app }) => {
    await app.hook("__schema", { list: "Strukturen", op: "drop", column: "endsOn" });
    await app.hook("__schema", { list: "Kennzahlen", op: "deleteList" });
    await page.goto("/#/setup");
    await expect(page.getByText("Es fehlen: Kennzahlen.")).toBeVisible();
    await expect(page.getByRole("main").getByText(/„Ende“ in „Strukturen“/)).toBeVisible();
    await page.getByRole("button", { name: "Liste anlegen" }).click();
    await expect(page.getByText("Alle Spalten sind vorhanden.")).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/^Alle \d+ Listen sind vorhanden\.$/)).toBeVisible();
  });

  test("shows what links it will set, and sets them", async ({ page, app }) => {
    await page.goto("/#/setup");
    const row = page.getByRole("listitem").filter({ hasText: "Link zur App" });
    await expect(row).toContainText("Einträge ohne Link in die App: ");
    await row.getByRole("button", { name: "Links setzen …" }).click();
    const dialog = page.getByRole("dialog", { name: "Einträge mit der App verbinden?" });
    await expect(dialog).toContainText(`zur App unter ${new URL("/", page.url()).href}.`);
    await expect(dialog).toContainText("Maßnahmen");
    await dialog.getByRole("button", { name: "Links setzen" }).click();
    await expect(row).toContainText("In SharePoint führt jeder Eintrag in die App.", {
      timeout: 30_000,
    });
    const asked = await page.request.get(
      `${app.siteUrl}/_api/web/getList('/sites/integration/Lists/mpi-measures')/fields/getByInternalNameOrTitle('key')?$select=CustomFormatter`,
      { headers: { accept: "application/json" } },
    );
    expect(await asked.text()).toContain("#/list/measures/");
  });

  test("says what a person may not do", async ({ page, app }) => {
    await app.hook("__as", { user: "leser@landkreis.example", permissions: "read" });
    await page.goto("/#/setup");
    await expect(page.getByText("Sie dürfen nur lesen.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Beispieldaten laden" })).toBeDisabled();
  });
});

test.describe("a refusal while working", () => {
  test.use({ expectErrors: [[/Failed to load resource/, /ERR_/], { scope: "test" }] });

  test("leaves what was typed and says why", async ({ page, app }) => {
    await page.goto("/#/list/structures/6");
    await expect(page.getByText("Alles gespeichert")).toBeVisible();
    await app.hook("__as", { user: "leser@landkreis.example", permissions: "read" });
    await page.getByRole("button", { name: "Quelle: Bearbeiten" }).click();
    await page.getByRole("textbox", { name: "Quelle" }).fill("Bescheid vom 01.11.");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Nicht gespeichert: ansehen" }).click();
    await expect(
      page
        .getByRole("dialog")
        .getByText(/Schreibrecht|Recht|dürfen/)
        .first(),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Bescheid vom 01.11.").first()).toBeVisible();
  });
});
