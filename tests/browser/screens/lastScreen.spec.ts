import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

test.describe("a later visit", () => {
  test("shows Lagebild as it last stood before the app's script has come, and the same in its place", async ({
    context,
    page,
  }) => {
    const statement = await visited(page);
    const later = await withoutScript(context);
    await later.page.goto("/", { waitUntil: "commit" });
    await expect(later.picture).toContainText(statement);
    const pictured = await textOf(later.page, "last-screen");
    await expect(later.page.locator("#app main")).toHaveCount(0);
    later.letScriptCome();
    await expect(later.page.locator("#app main")).toContainText(statement);
    await expect(later.picture).toHaveCount(0);
    await expect.poll(() => textOf(later.page, "app")).toBe(pictured);
  });

  test("leads where a link of the picture leads, before the app's script has come", async ({
    context,
    page,
  }) => {
    await visited(page);
    const later = await withoutScript(context);
    await later.page.goto("/", { waitUntil: "commit" });
    const link = await later.picture.locator("a", { hasText: "Bedarfe" }).boundingBox();
    await later.page.mouse.click((link?.x ?? 0) + 20, (link?.y ?? 0) + 10);
    expect(new URL(later.page.url()).hash).toBe("#/list/needs");
    later.letScriptCome();
    await expect(later.page.getByRole("heading", { name: "Bedarfe" })).toBeVisible();
    await expect(later.picture).toHaveCount(0);
  });

  test("has the colours of the theme it was left in", async ({ context, page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await visited(page);
    const later = await withoutScript(context);
    await later.page.emulateMedia({ colorScheme: "dark" });
    await later.page.goto("/", { waitUntil: "commit" });
    await expect(later.picture.locator("div > div").first()).toHaveCSS(
      "background-color",
      await page
        .locator("#app > div")
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    );
    later.letScriptCome();
  });

  test("shows no picture after an edit", async ({ context, page }) => {
    await visited(page);
    await page.goto("/#/list/organisations/new");
    await page.getByRole("textbox", { name: "Bezeichnung" }).fill("Sportverein Meeder");
    await page.getByRole("combobox", { name: "Art" }).selectOption({ index: 1 });
    await page.getByRole("button", { name: /^Speichern/ }).click();
    await expect.poll(() => kept(page)).toBe(false);
    await expectNoPicture(context, "/");
  });

  test("shows no picture to another account, nor of another choice, and forgets it", async ({
    context,
    page,
  }) => {
    await visited(page);
    await expectNoPicture(context, "/?account=somebody");
    await page.reload();
    await visited(page);
    await page.evaluate(() => localStorage.setItem("mpi.asOf", '"2019-03-01"'));
    await expectNoPicture(context, "/");
  });

  test("shows no picture of another day", async ({ context, page }) => {
    await visited(page);
    await context.clock.setSystemTime(Date.now() + 86_400_000);
    await expectNoPicture(context, "/");
  });

  test("keeps no picture while something is open over the screen", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: /^Stichtag/ }).click();
    await expect(page.getByRole("textbox", { name: "Stichtag" })).toBeVisible();
    await page.waitForTimeout(4_000);
    expect(await kept(page)).toBe(false);
  });
});

/** Opens Lagebild and stays until its picture is kept; its sentence. */
async function visited(page: Page): Promise<string> {
  await page.goto("/");
  await expect.poll(() => kept(page), { timeout: 15_000 }).toBe(true);
  return page.locator("#app main button").first().innerText();
}

function kept(page: Page): Promise<boolean> {
  return page.evaluate(() => localStorage.getItem("mpi.lastScreen") !== null);
}

/** All words of an element, without what is closed. */
function textOf(page: Page, id: string): Promise<string> {
  return page.evaluate((of) => {
    const element = document.getElementById(of);
    const copy = document.createElement("div");
    for (const node of (element?.shadowRoot ?? element)?.childNodes ?? [])
      copy.append(node.cloneNode(true));
    for (const unseen of copy.querySelectorAll("style,[popover]")) unseen.remove();
    return copy.textContent ?? "";
  }, id);
}

/** A page that can look into the picture, and where the app's script comes when it is let. */
async function withoutScript(context: BrowserContext) {
  const page = await context.newPage();
  let letScriptCome = () => {};
  const allowed = new Promise<void>((resolve) => {
    letScriptCome = resolve;
  });
  await page.route(/\/assets\/main-/, async (route) => {
    await allowed;
    await route.continue();
  });
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: "open" });
    };
  });
  return { page, letScriptCome, picture: page.locator("#last-screen") };
}

async function expectNoPicture(context: BrowserContext, address: string): Promise<void> {
  const { page, picture, letScriptCome } = await withoutScript(context);
  await page.goto(address, { waitUntil: "commit" });
  await expect.poll(() => kept(page)).toBe(false);
  await expect(picture).toHaveCount(0);
  letScriptCome();
  await page.close();
}
