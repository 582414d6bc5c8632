import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

const entry = (page: Page) => page.getByRole("textbox", { name: /^Neues Ergebnis/ });
const point = (page: Page) => page.getByRole("article");

/** Begins the coming meeting of the examples and goes to its second point. */
async function start(page: Page, url: string) {
  await page.goto(`${url}#/meeting`);
  await page.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ }).click();
  await page.getByRole("button", { name: "Sitzung beginnen" }).click();
  await page.getByRole("button", { name: "Nächster Punkt" }).click();
  await expect(page.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
}

for (const text of [
  "bis 30.11. legt das Amt den Bericht vor.",
  "am 3. Dezember: „Beschluss“ zu 10.200,50 €",
  "eine E-Mail an post@landkreis.example genügt",
  "b",
]) {
  test(`takes ${text} as it is typed`, async ({ page, app }) => {
    await start(page, app.url);
    // Nobody has clicked anywhere: what is typed goes into the line all the same.
    await page.keyboard.type(text);
    await expect(entry(page)).toHaveValue(text);
    await page.keyboard.press("Enter");
    await expect(point(page).getByText(text, { exact: true })).toBeVisible();
    await expect(point(page).getByText("Ergebnis", { exact: true }).first()).toBeVisible();
    await expect(entry(page)).toHaveValue("");
  });
}

test("what is pasted keeps its lines, and what is composed is not taken half-way", async ({
  page,
  app,
}) => {
  await start(page, app.url);
  await entry(page).fill("Erste Zeile\nzweite Zeile");
  await entry(page).evaluate((area) => {
    const composing = { key: "Enter", isComposing: true, bubbles: true, cancelable: true };
    area.dispatchEvent(new KeyboardEvent("keydown", composing));
  });
  await expect(entry(page)).toHaveValue("Erste Zeile\nzweite Zeile");
  await entry(page).press("Shift+Enter");
  await entry(page).pressSequentially("dritte");
  await entry(page).press("Enter");
  const said = point(page).getByText("Erste Zeile");
  await expect(said).toHaveText("Erste Zeile zweite Zeile dritte");
  await expect(said).toHaveCSS("white-space", /pre-wrap|preserve/);
});

test("kinds are chosen by their buttons or by Alt and a letter, from anywhere", async ({
  page,
  app,
}) => {
  await start(page, app.url);
  const kinds = page.getByRole("group", { name: "Art des Ergebnisses" });
  await kinds.getByRole("button", { name: "Auftrag" }).click();
  await expect(entry(page)).toBeFocused();
  await expect(entry(page)).toHaveAccessibleName("Neues Ergebnis, Auftrag");
  await page.getByRole("button", { name: "Anwesenheit ändern" }).focus();
  await page.keyboard.press("Alt+b");
  await expect(entry(page)).toHaveAccessibleName("Neues Ergebnis, Beschluss");
  await expect(entry(page)).toHaveValue("");
});

test("an @ that is not clear is said before saving, and offers a choice", async ({ page, app }) => {
  await start(page, app.url);
  await entry(page).fill("Klären @Frau Müller bis morgen");
  await entry(page).press("Enter");
  await expect(page.getByText("„@Frau Müller“ ist keine bekannte Stelle")).toBeVisible();
  await expect(entry(page)).toHaveValue("Klären @Frau Müller bis morgen");
  await entry(page).fill("Klären @FB bis morgen");
  await entry(page).press("Enter");
  await expect(page.getByText("„@FB“ ist nicht eindeutig. Wer ist gemeint?")).toBeVisible();
  await expect(point(page).getByRole("button", { name: /^Mehr zu „Klären/ })).toHaveCount(0);
  await page.getByRole("button", { name: "FB 22" }).click();
  await expect(entry(page)).toHaveValue("Klären @FB 22 bis morgen");
  await expect(page.getByText("Verantwortlich: FB 22")).toBeVisible();
  await entry(page).press("Enter");
  await expect(point(page).getByText("Klären bis morgen", { exact: true })).toBeVisible();
  await expect(point(page).getByText("FB 22", { exact: true })).toBeVisible();
});

test("whoever wants it so takes the text as it is, with Enter once more", async ({ page, app }) => {
  await start(page, app.url);
  await entry(page).fill("Klären @Niemand");
  await entry(page).press("Enter");
  await expect(page.getByRole("button", { name: "So übernehmen" })).toBeVisible();
  await entry(page).press("Enter");
  await expect(point(page).getByText("Klären @Niemand", { exact: true })).toBeVisible();
});

test("of two units that begin alike, the one typed is meant", async ({ page, app }) => {
  await start(page, app.url);
  await entry(page).pressSequentially("Klären @Caritas");
  // More than one may follow, but what stands there is a name: Enter takes the line.
  await entry(page).press("Enter");
  await expect(point(page).getByText("Caritas", { exact: true })).toBeVisible();
});

test("arrows go on and back wherever the focus is, and say so", async ({ page, app }) => {
  await start(page, app.url);
  await expect(page.getByRole("list", { name: "Tasten" })).toContainText("→nächster Punkt");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: /Schuldnerberatung/ })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
  // In a line with text the arrows belong to the text.
  await page.keyboard.type("Text");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
  await entry(page).fill("");
  // Whoever looks elsewhere comes back without moving the others.
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /Masterplan/ })
    .click();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
  await page.getByRole("button", { name: "Voriger Punkt" }).click();
  await expect(page.getByRole("heading", { name: /Aufträge/ })).toBeVisible();
});

test("an outcome changed later keeps what it says and whom it names", async ({ page, app }) => {
  await start(page, app.url);
  await entry(page).fill("Der Antrag wird von @FB 21 vorbereitet !30.11.");
  await entry(page).press("Enter");
  await point(page)
    .getByRole("button", { name: /^Mehr zu „Der Antrag/ })
    .click();
  await page.getByRole("menuitem", { name: "Bearbeiten" }).click();
  const line = point(page)
    .getByRole("textbox", { name: /^Neues Ergebnis/ })
    .first();
  await expect(line).toHaveValue("Der Antrag wird von FB 21 vorbereitet @FB 21 !30.11.2016");
  await line.press("Enter");
  await expect(
    point(page).getByText("Der Antrag wird von FB 21 vorbereitet", { exact: true }),
  ).toBeVisible();
  await expect(point(page).getByText("30.11.2016", { exact: true })).toBeVisible();
});
