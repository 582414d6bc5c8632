import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const pressed = (name: string | RegExp) => (page: Page) => button(page, name).click();

/** Each kind of what covers the page: where it is, how it is opened, and its name. */
const kinds = [
  ["search", "list/structures", (page: Page) => page.keyboard.press("Control+k"), "Suchen"],
  [
    "edits not yet saved",
    "list/structures",
    pressed("Alles gespeichert"),
    "Was noch nicht gespeichert ist",
  ],
  ["deleting", "list/structures/6", pressed("Löschen"), "„Asylsozialberatung“ löschen"],
  [
    "a field of several entries",
    "list/structures",
    async (page: Page) => {
      await page.getByRole("checkbox").nth(1).click();
      await button(page, "Feld ändern").click();
    },
    /^Feld /,
  ],
  ["a chapter's text", "masterplan", pressed("Text schreiben"), /^Handgeschriebener Text/],
  ["example data", "setup", pressed("Beispieldaten laden"), "Beispieldaten"],
  ["an explanation", "potentials", pressed("3 liegen brach"), "Brachliegende Potenziale"],
  ["the Stichtag", "list/structures", pressed(/^Stichtag/), /Stichtag/],
] as const;

/** Opens a place from another one, so that there is something to go back to. */
async function come(page: Page, place: string) {
  await page.goto("/#/list/needs");
  await expect(page.getByRole("heading", { level: 1, name: "Bedarfe" })).toBeVisible();
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${place}`);
  await expect(page.getByRole("main")).toHaveAttribute("data-place", `/${place}`);
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
}

async function backAtStart(page: Page) {
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Bedarfe" })).toBeVisible();
  await expect(page).toHaveURL(/#\/list\/needs$/);
}

/** Whether the entry we are at is one that stands for the page itself. */
const atPage = (page: Page) =>
  expect.poll(() => page.evaluate(() => history.state?.covers ?? 0)).toBe(0);

for (const [kind, place, open, name] of kinds) {
  test(`going back closes ${kind} and leaves the page; closed otherwise or reloaded it leaves no entry behind`, async ({
    page,
  }) => {
    test.slow();
    await come(page, place);
    const cover = page.getByRole("dialog", { name });
    const stay = async () => {
      await expect(cover).toBeHidden();
      await expect(page.getByRole("main")).toHaveAttribute("data-place", `/${place}`);
      await atPage(page);
    };
    await open(page);
    await expect(cover).toBeVisible();
    await page.goBack();
    await stay();
    await page.goForward();
    await stay();
    await backAtStart(page);

    await come(page, place);
    await open(page);
    await expect(cover).toBeVisible();
    await page.keyboard.press("Escape");
    await stay();
    await backAtStart(page);

    await come(page, place);
    await open(page);
    await expect(cover).toBeVisible();
    await page.reload();
    await stay();
    await backAtStart(page);
  });
}

test("going back closes the topmost of two dialogs only", async ({ page }) => {
  await come(page, "list/structures/6");
  const asked = page.getByRole("dialog", { name: "„Asylsozialberatung“ löschen" });
  const search = page.getByRole("dialog", { name: "Suchen" });
  await button(page, "Löschen").click();
  await expect(asked).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(search).toBeVisible();
  await page.goBack();
  await expect(search).toBeHidden();
  await expect(asked).toBeVisible();
  await page.goBack();
  await expect(asked).toBeHidden();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/structures/6");
  await backAtStart(page);
});

test("what is found takes the place of the search: going back leads to the page it was opened on", async ({
  page,
}) => {
  await come(page, "list/structures");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Eintrag oder Bereich suchen" }).fill("asylsozialber");
  await expect(page.getByRole("option", { selected: true })).toContainText("Asylsozialberatung");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toHaveAttribute("data-place", /structures\/\d+$/);
  await atPage(page);
  await page.goBack();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/structures");
  await expect(page.getByRole("dialog")).toBeHidden();
  await backAtStart(page);
});

test("a record followed from an explanation leads back to the page, which leads back further", async ({
  page,
}) => {
  await come(page, "potentials");
  await button(page, "3 liegen brach").click();
  await page.getByRole("dialog").getByRole("link", { name: "Leerstehende Häuser" }).click();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", /potentials\/\d+$/);
  await page.goBack();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/potentials");
  await atPage(page);
  await backAtStart(page);
});

test("deleting on the dialog's button goes to the list, and going back does not bring the question again", async ({
  page,
}) => {
  await come(page, "list/structures/6");
  await button(page, "Löschen").click();
  await page.getByRole("dialog").getByRole("button", { name: "Löschen" }).click();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/structures");
  await page.goBack();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/structures/6");
  await expect(page.getByRole("dialog")).toBeHidden();
  await backAtStart(page);
});

test("going back closes the menu of a narrow window, and a place chosen in it takes its entry", async ({
  page,
}) => {
  await come(page, "list/structures");
  await page.setViewportSize({ width: 280, height: 653 });
  const close = page.getByRole("button", { name: "Menü schließen" });
  await button(page, "Menü öffnen").click();
  await expect(close).toBeVisible();
  await page.goBack();
  await expect(close).toBeHidden();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/structures");
  await button(page, "Menü öffnen").click();
  await page.getByRole("navigation").getByRole("link", { name: "Förderungen" }).click();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/fundings");
  await page.goBack();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", "/list/structures");
  await backAtStart(page);
});
