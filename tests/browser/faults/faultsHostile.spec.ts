import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { setUpSignIn, tabOf } from "../hosts/teamsTab.ts";
import { edit, expect, open, record, saved, test } from "./faults.ts";

const { list, id } = record;

/** Texts that run a script or call somebody where they are taken for markup. */
const hostile = [
  `<img src=x onerror="window.hacked=1">`,
  `<svg onload="window.hacked=1"><script>window.hacked=1</script></svg>`,
  `<a href="javascript:window.hacked=1">x</a>`,
  `<iframe src="data:text/html,<script>parent.hacked=1</script>"></iframe>`,
  `<div style="background:url(https://evil.example/style)">x</div>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=window.hacked=1>">`,
  `[x](javascript:window.hacked=1) **<img src=https://evil.example/bold onerror=window.hacked=1>**`,
].join("\n");

interface Watched {
  hacked?: unknown;
  violations?: string[];
}

/** Notes what a page may not do: run what was typed, break its own rules, call anybody but the app. */
async function watchPage(page: Page, url: string) {
  const left: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      left.push(request.url());
  });
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      watched.violations?.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    async expectClean() {
      const seen = await page.evaluate(() => {
        const { hacked = null, violations = [] } = window as unknown as Watched;
        const links = [...document.querySelectorAll("a[href]")].map(
          (link) => link.getAttribute("href") ?? "",
        );
        return {
          hacked,
          violations,
          links: links.filter((link) => /^(javascript|data):/i.test(link)),
        };
      });
      expect({ ...seen, left }).toEqual({ hacked: null, violations: [], links: [], left: [] });
    },
  };
}

test("texts that look like markup are shown as what was typed, run nothing and call nobody", async ({
  page,
  app,
  lists,
}) => {
  test.slow();
  const short = hostile.split("\n")[0] ?? "";
  await lists.write(list, id, {
    Title: short,
    description: hostile,
    remarks: hostile,
    source: hostile.slice(0, 250),
    contactFunction: short,
  });
  await lists.write("measures", 1, { Title: short, goal: hostile, steps: hostile });
  await lists.write("actionFields", 1, { introduction: hostile });
  await lists.write("references", 1, {
    Title: short,
    link: { Url: "javascript:window.hacked=1", Description: hostile },
  });
  const { expectClean } = await watchPage(page, app.url);
  for (const address of [
    record.address,
    "/#/list/structures",
    "/#/list/measures/1",
    "/#/list/references/1",
    "/#/board",
    "/#/",
    "/#/timeline",
    "/#/masterplan",
  ]) {
    await open(page, address);
    await expect(page.getByRole("main")).toContainText(/\S/);
    await expectClean();
  }
  await open(page);
  await expect(page.getByRole("main")).toContainText(`<svg onload="window.hacked=1">`);
  await edit(page, "Quelle", short);
  await saved(page);
  expect((await lists.item(list, id))?.["source"]).toBe(short);
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("combobox").fill("<img");
  await expect(page.getByRole("option").first()).toContainText("<img");
  await expectClean();
});

test("an address SharePoint keeps that would run a script is a text, not a link", async ({
  page,
  lists,
}) => {
  await lists.write("references", 1, {
    link: { Url: "javascript:window.hacked=1", Description: "Konzept" },
  });
  await open(page, "/#/list/references/1");
  await expect(page.getByText("javascript:window.hacked=1", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: /javascript/ })).toHaveCount(0);
});

test("a workbook chosen for the import is told from a table, and the way is said", async ({
  page,
}) => {
  await open(page, "/#/import");
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(32 * 1_048_576) });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "liste.xlsx", mimeType: "application/zip", buffer: Buffer.from(bomb) });
  await expect(page.getByText(/Das ist keine CSV-Datei\..*als „CSV UTF-8“/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Vorschau" })).toHaveCount(0);
});

test.describe("a frame of somebody else beside the tab", () => {
  test("cannot speak as Teams: neither before the tab has started nor after, not even about the sign-in", async ({
    page,
    app,
  }) => {
    await setUpSignIn(page);
    const forged: string[] = [];
    await page.route("https://evil.example/**", (route) => {
      forged.push(route.request().url());
      return route.fulfill({
        contentType: "text/html",
        body: `<script>
          const messages = [
            { func: "themeChange", args: ["contrast"] },
            { func: "nestedAppAuth.execute", args: [null, JSON.stringify({ messageType: "NestedAppAuthResponse", success: true, token: { access_token: "forged" } })] },
            { func: "load", args: [{ contentUrl: "https://evil.example/" }] },
            ...Array.from({ length: 8 }, (_, id) => ({ id, args: [{ theme: "contrast", locale: "en-GB", userObjectId: "evil", teamSiteUrl: "https://evil.example/sites/x" }] })),
          ];
          setInterval(() => { for (const message of messages) parent.frames.tab?.postMessage(message, "*"); }, 500);
        </script>`,
      });
    });
    await page.addInitScript(() => {
      if (window.top !== window || !location.pathname.startsWith("/teams")) return;
      document.addEventListener("DOMContentLoaded", () => {
        const frame = document.createElement("iframe");
        frame.src = "https://evil.example/frame";
        document.body.prepend(frame);
      });
    });
    await page.goto(`${app.url}teams`);
    await expect(page.locator("output")).toHaveText("Bereit");
    const tab = await tabOf(page);
    await expect(tab.getByRole("main")).toContainText(/[1-9]\d* Strukturen/);
    await expect(tab.getByRole("button", { name: "Alles gespeichert" })).toBeVisible();
    expect(forged).toEqual(["https://evil.example/frame"]);
    // Language, site and theme are still those the real host named.
    await expect(tab.locator("html")).toHaveAttribute("lang", "de");
    const paper = () =>
      tab.evaluate(
        () => getComputedStyle(document.querySelector("#app > *") ?? document.body).backgroundColor,
      );
    expect(await paper()).not.toBe("rgb(0, 0, 0)");
    await page.getByLabel("Design").selectOption("dark");
    const light = await paper();
    await expect.poll(paper).not.toBe("rgb(0, 0, 0)");
    expect(light).not.toBe("rgb(0, 0, 0)");
    const bearers = await tab.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(bearers).not.toContain("forged");
  });
});

test("a bearer of the sign-in lies nowhere in clear: not on the device, in an address, in the console or in a text", async ({
  page,
  app,
}) => {
  await setUpSignIn(page);
  const heard: string[] = [];
  const bearers = new Set<string>();
  page.on("console", (message) => heard.push(message.text()));
  page.on("request", (request) => {
    heard.push(request.url());
    const bearer = /^Bearer (.{20,})$/.exec(request.headers()["authorization"] ?? "")?.[1];
    if (bearer) bearers.add(bearer);
  });
  await page.goto(
    `${app.url}teams?signIn=ask&url=${encodeURIComponent(`/index.html#/list/${list}/${id}`)}`,
  );
  const tab = await tabOf(page);
  await expect(tab.getByRole("button", { name: "Alles gespeichert" })).toBeVisible();
  await app.hook("__fault", { match: "$batch", kind: 500, count: 1 });
  await tab.getByRole("button", { name: "Quelle: Bearbeiten" }).click();
  await tab.getByRole("textbox", { name: "Quelle", exact: true }).fill("Bescheid");
  await tab.getByRole("textbox", { name: "Quelle", exact: true }).press("Enter");
  await expect(tab.getByRole("main")).toContainText("Bescheid");
  const [bearer = ""] = bearers;
  expect(bearer).not.toBe("");
  const kept = await tab.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows = await Promise.all(
      databases.map(
        ({ name = "" }) =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = async () => {
              const db = opening.result;
              const all = await Promise.all(
                [...db.objectStoreNames].map(
                  (store) =>
                    new Promise((done) => {
                      const asked = db.transaction(store).objectStore(store).getAll();
                      asked.onsuccess = () => done(asked.result);
                    }),
                ),
              );
              db.close();
              resolve(JSON.stringify(all));
            };
          }),
      ),
    );
    return [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      document.documentElement.outerHTML,
      location.href,
      ...rows,
    ];
  });
  for (const one of bearers)
    for (const text of [...kept, ...heard])
      expect(text.includes(one), text.slice(0, 200)).toBe(false);
});
