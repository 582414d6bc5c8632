import type { Frame } from "@playwright/test";
import { expect, test } from "../support/app.ts";
import { said, setUpSignIn, tabOf } from "./teamsTab.ts";

test("starts in Teams: ready, in the channel's site, in Teams' language", async ({ page, app }) => {
  await page.goto(`${app.url}teams`);
  await expect(page.locator("output")).toHaveText("Bereit");
  const tab = await tabOf(page);
  await expect(tab.locator("html")).toHaveAttribute("lang", "de");
  await expect(tab.getByRole("navigation").getByText("Lagebild")).toBeVisible();
  await page.getByLabel("Sprache").selectOption("en-GB");
  await expect(page.locator("output")).toHaveText("Bereit");
  await expect((await tabOf(page)).locator("html")).toHaveAttribute("lang", "en");
});

test("follows Teams' theme at once", async ({ page, app }) => {
  await page.goto(`${app.url}teams`);
  const tab = await tabOf(page);
  await expect(tab.getByRole("navigation").getByText("Lagebild")).toBeVisible();
  const light = await paper(tab);
  await page.getByLabel("Design").selectOption("dark");
  await expect.poll(() => paper(tab)).not.toBe(light);
  await page.getByLabel("Design").selectOption("contrast");
  await expect.poll(() => paper(tab)).toBe("rgb(0, 0, 0)");
});

test("signs in through Teams, with the right to write and no more", async ({ page, app }) => {
  await setUpSignIn(page);
  await page.goto(`${app.url}teams?signIn=ask`);
  const tab = await tabOf(page);
  await expect(tab.getByRole("main")).toContainText(/\d/);
  const asked = (await said(page)).flatMap(({ args }) => args[0]?.tokenParams?.scope ?? []);
  const origin = new URL(app.url).origin;
  expect(new Set(asked)).toEqual(new Set([`${origin}/AllSites.Write`]));
  const ways = (await said(page)).flatMap(({ args }) => args[0]?.method ?? []);
  expect(ways).toContain("GetTokenPopup");
});

test("shows nobody the copy of somebody else who used this device before", async ({
  page,
  app,
}) => {
  const url = encodeURIComponent("/index.html?account={userObjectId}");
  await page.goto(`${app.url}teams?url=${url}&person=first`);
  await expect((await tabOf(page)).getByRole("main")).toContainText(/[1-9]\d* Strukturen/);
  // Nothing of the site arrives: whatever is seen comes from this device.
  await page.route("**/_api/**", () => {});
  await page.goto(`${app.url}teams?url=${url}&person=first`);
  await expect((await tabOf(page)).getByRole("main")).toContainText(/[1-9]\d* Strukturen/);
  await page.goto(`${app.url}teams?url=${url}&person=second`);
  await expect(page.locator("output")).toHaveText("Bereit");
  const other = await tabOf(page);
  await expect(other.getByRole("navigation").getByText("Lagebild")).toBeVisible();
  await expect(other.getByRole("main")).not.toContainText(/[1-9]\d* Strukturen/);
});

test("says what to do where the consent is missing", async ({ page, app }) => {
  await setUpSignIn(page);
  await page.goto(`${app.url}teams?signIn=declined`);
  const tab = await tabOf(page);
  await expect(tab.getByText(/Zustimmung/).first()).toBeVisible();
});

test("sets up the tab in a channel without a question", async ({ page, app }) => {
  await page.goto(`${app.url}teams?frame=settings`);
  const tab = await tabOf(page);
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(
    "Masterplan Integration einrichten",
  );
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.locator("iframe")).toHaveAttribute("src", /index\.html/);
  const [saved] = (await said(page)).filter(({ func }) => func === "settings.setSettings");
  expect(saved?.args[0]).toMatchObject({
    entityId: "masterplan",
    contentUrl: `${app.url}index.html?account={userObjectId}`,
    suggestedDisplayName: "Masterplan Integration",
  });
});

test("asks for the site where the tab is set up in a chat", async ({ page, app }) => {
  await page.goto(`${app.url}teams?frame=settings&place=chat`);
  const tab = await tabOf(page);
  const field = tab.getByLabel("Adresse der Team-Website");
  await field.fill("integration");
  await expect(tab.getByRole("alert")).toHaveText(
    "Das ist keine Adresse einer SharePoint-Website.",
  );
  await expect(page.getByRole("button", { name: "Speichern" })).toBeDisabled();
  await field.fill(`${app.siteUrl}/Lists/structures`);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.locator("iframe")).toHaveAttribute("src", /index\.html/);
  await expect((await tabOf(page)).getByRole("main")).toContainText(/\d/);
});

test("outside Teams loads nothing of Teams", async ({ page, app }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(app.url);
  await expect(page.getByRole("main")).toContainText(/\d/);
  expect(asked.filter((url) => /teamsHost|cdn\.office/.test(url))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(app.url))).toEqual([]);
});

test("in a frame of something else starts as in a browser", async ({ page, app }) => {
  await page.route(`${app.url}strange`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe name="tab" src="/index.html"></iframe>`,
    }),
  );
  await page.goto(`${app.url}strange`);
  const tab = await tabOf(page);
  await expect(tab.getByRole("main")).toContainText(/\d/, { timeout: 15_000 });
});

for (const path of ["privacy", "terms", "config"]) {
  test(`shows the page /${path} by itself`, async ({ page, app }) => {
    await page.goto(`${app.url}${path}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
  });
}

/** The colour the app paints its ground in. */
function paper(tab: Frame): Promise<string> {
  return tab.evaluate(() => {
    const element = document.querySelector("#app > *") ?? document.body;
    return getComputedStyle(element).backgroundColor;
  });
}
