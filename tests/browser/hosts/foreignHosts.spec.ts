import type { Frame, Page } from "@playwright/test";
import { test as base, expect } from "../support/app.ts";
import { playForeignHost } from "./foreignHost.ts";
import { said, setUpSignIn, tabOf } from "./teamsTab.ts";

/** Whatever is not the app's own host. */
const foreign = /^https:\/\/(?!127\.0\.0\.1|localhost|res\.cdn\.office\.net)/;

const test = base.extend<{ foreignHost: Awaited<ReturnType<typeof playForeignHost>> }>({
  foreignHost: async ({ context }, use) => {
    const host = await playForeignHost(context, foreign);
    await use(host);
    await host.stop();
  },
});

test.use({ expectErrors: [[/40[134]|500|ERR_EMPTY_RESPONSE/], { scope: "test" }] });

/** The tab as Teams opens it, with whatever site its address names. */
async function openTab(page: Page, url: string, site: string | null, more = ""): Promise<Frame> {
  const named = site === null ? "" : `?site=${encodeURIComponent(site)}`;
  const tabUrl = encodeURIComponent(`/index.html${named}`);
  await page.goto(`${url}teams?signIn=granted&url=${tabUrl}${more}`);
  return tabOf(page);
}

async function expectLists(screen: Page | Frame): Promise<void> {
  await expect(screen.getByRole("button", { name: "Alles gespeichert" })).toBeVisible({
    timeout: 20_000,
  });
  await expect(screen.getByRole("main")).toContainText(/\d/);
}

const question = /In welcher Site des Teams liegen die Listen/;
const links = [
  ["https://evil.sharepoint.com/sites/x", /noch nie geöffnet/],
  ["https://EVIL.SharePoint.com/sites/x", /noch nie geöffnet/],
  ["https://contoso.sharepoint.com.evil.de/sites/x", /nicht zum SharePoint Ihrer Organisation/],
  ["https://firma.sharepoint.com:8443/sites/x", /nicht zum SharePoint Ihrer Organisation/],
  ["https://fırma.sharepoint.com/sites/x", /nicht zum SharePoint Ihrer Organisation/],
  ["https://firma.sharepoint.com@evil.de/sites/x", /keine Adresse einer SharePoint-Site/],
  ["http://firma.sharepoint.com/sites/x", /keine Adresse einer SharePoint-Site/],
  ["https:\\\\evil.de\\sites\\x", /keine Adresse einer SharePoint-Site/],
  ["javascript:alert(1)", /keine Adresse einer SharePoint-Site/],
  ["http://127.0.0.1:1/sites/x", /nicht zum SharePoint Ihrer Organisation/],
] as const;

for (const [site, why] of links) {
  test(`a link to ${site} sends nothing there and changes nothing that is remembered`, async ({
    page,
    app,
    foreignHost,
  }) => {
    await setUpSignIn(page);
    await expectLists(await openTab(page, app.url, null));
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    const tab = await openTab(page, app.url, site);
    await expect(tab.getByText(question)).toBeVisible({ timeout: 20_000 });
    await expect(tab.getByRole("alert").filter({ hasText: why })).toContainText(
      `Versucht wurde ${site}.`,
    );
    await expect(tab.getByText(/lokale/)).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
    await expectLists(await openTab(page, app.url, null));
    expect(foreignHost.reached).toEqual([]);
    // Teams was asked for bearers of the team's own host and of no other.
    const scopes = (await said(page)).flatMap(({ args }) => args[0]?.tokenParams?.scope ?? []);
    for (const scope of scopes) expect(scope).not.toMatch(/evil|firma/);
  });
}

test("what an earlier version remembered of another host is neither opened nor shown as one's own", async ({
  page,
  app,
  foreignHost,
}) => {
  const siteUrl = "https://evil.sharepoint.com/sites/x";
  await page.addInitScript((url) => {
    const host = { siteUrl: url, account: null, theme: "default", language: "de", inTeams: false };
    localStorage.setItem("mpi.host", JSON.stringify({ ...host, frame: "content" }));
    localStorage.setItem("masterplan.site", url);
  }, siteUrl);
  await setUpSignIn(page);
  await page.goto(app.url);
  for (const again of [true, false]) {
    await expect(page.getByText(question)).toBeVisible();
    await expect(page.getByRole("alert").first()).toContainText(`Versucht wurde ${siteUrl}.`);
    if (again) await page.reload();
  }
  await expectLists(await openTab(page, app.url, null));
  expect(foreignHost.reached).toEqual([]);
});

test("without a sign-in a link to SharePoint is answered with the question, and the local site is one click away", async ({
  page,
  app,
  foreignHost,
}) => {
  await page.goto(`${app.url}?site=https://evil.sharepoint.com/sites/x#/list/structures/1`);
  await expect(page.getByText("Anmeldung nicht eingerichtet")).toBeVisible();
  await page.getByRole("button", { name: `Stattdessen ${app.siteUrl} öffnen` }).click();
  await expectLists(page);
  expect(new URL(page.url()).search).toBe("");
  await page.reload();
  await expectLists(page);
  expect(foreignHost.reached).toEqual([]);
});

test("a mistyped site is told as such at every start, and another one can be chosen", async ({
  page,
  app,
}) => {
  const site = `${app.siteUrl.replace("integration", "vertippt")}`;
  await page.goto(`${app.url}?site=${encodeURIComponent(site)}`);
  for (const again of [true, false]) {
    await expect(page.getByText("Diese Site gibt es nicht")).toBeVisible();
    await expect(page.getByText(`Versucht wurde ${site}.`)).toBeVisible();
    if (again) await page.reload();
  }
  await page.getByRole("button", { name: "Andere Site wählen" }).click();
  const field = page.getByRole("textbox", { name: question });
  await expect(field).toHaveValue(site);
  await field.fill("https://evil.example/sites/x");
  await page.keyboard.press("Enter");
  await expect(page.locator("#site-issue")).toContainText("nicht zum SharePoint");
  await field.fill("integration");
  await page.keyboard.press("Enter");
  await expect(page.locator("#site-issue")).toContainText("die mit https:// beginnt");
  await field.fill(`${app.siteUrl}/Lists/mpi-needs/AllItems.aspx`);
  await page.keyboard.press("Enter");
  await expectLists(page);
  await page.reload();
  await expectLists(page);
});

test("a tab set up with a mistyped site opens the one chosen instead, also the next time", async ({
  page,
  app,
}) => {
  await setUpSignIn(page);
  const site = `${app.siteUrl.replace("integration", "vertippt")}`;
  const tab = await openTab(page, app.url, site, "&place=chat");
  await expect(tab.getByText("Diese Site gibt es nicht")).toBeVisible({ timeout: 20_000 });
  await tab.getByRole("button", { name: "Andere Site wählen" }).click();
  await tab.getByRole("textbox", { name: question }).fill(app.siteUrl);
  await tab.getByRole("button", { name: "Site öffnen" }).click();
  await expectLists(tab);
  await expectLists(await openTab(page, app.url, site, "&place=chat"));
});

for (const [match, kind, why] of [
  ["_api", 403, "Ihr Konto hat auf dieser Site keine Rechte"],
  ["_api", 401, "Anmeldung erforderlich"],
  ["_api", 500, "SharePoint antwortet mit einem Fehler"],
  ["_api", "html", "Die Antwort ist nicht lesbar"],
  ["_api", "dropBefore", "Es kam keine Antwort"],
] as const) {
  test(`a start that the site answers with ${kind} says so and offers another site`, async ({
    page,
    app,
  }) => {
    await app.hook("__fault", { match, kind, count: 1_000 });
    await page.goto(app.url);
    const banner = page.locator("p", { hasText: why });
    await expect(banner).toBeVisible({ timeout: 20_000 });
    await expect(banner).toContainText(`Versucht wurde ${app.siteUrl}.`);
    await expect(page.getByRole("button", { name: "Andere Site wählen" })).toBeVisible();
  });
}

test("a deep link's place that looks like an address leads nowhere", async ({
  page,
  app,
  foreignHost,
}) => {
  await setUpSignIn(page);
  for (const place of ["//evil.example/x", "https://evil.example/x", "javascript:alert(1)"]) {
    const tab = await openTab(page, app.url, null, `&subPage=${encodeURIComponent(place)}`);
    await expect(tab.getByText("Diese Adresse gibt es nicht.")).toBeVisible({ timeout: 20_000 });
    expect(new URL(tab.url()).origin).toBe(new URL(app.url).origin);
  }
  expect(foreignHost.reached).toEqual([]);
});

test("a site that redirects to another host gets neither a bearer nor an edit sent there", async ({
  page,
  app,
  foreignHost,
}) => {
  await setUpSignIn(page);
  const location = `${foreignHost.origin}/sites/x/_api/$batch`;
  await page.route("**/_api/**", (route) =>
    route.fulfill({ status: 307, headers: { Location: location } }),
  );
  const tab = await openTab(page, app.url, null);
  await expect(tab.getByText("Die Site leitet an eine andere Adresse weiter")).toBeVisible({
    timeout: 20_000,
  });
  expect(foreignHost.reached).toEqual([]);
});
