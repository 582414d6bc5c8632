import type { Page } from "@playwright/test";
import { said, tabOf } from "../hosts/teamsTab.ts";
import { expect, test } from "../support/app.ts";

/** Begins the coming meeting of the examples in a window of its own. */
async function begin(page: Page, url: string) {
  await page.goto(`${url}#/meeting`);
  await page.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ }).click();
  await page.getByRole("button", { name: "Sitzung beginnen" }).click();
  await expect(page.getByRole("heading", { name: "Fällige Aufträge" })).toBeVisible();
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
}

// The addresses a package names: of the tab as Teams opens it, and without anything.
for (const url of ["/index.html?account={userObjectId}", "/index.html", "/"]) {
  for (const frame of ["sidePanel", "meetingStage"]) {
    test(`${url} opens the running meeting in ${frame}`, async ({ page, app, openWindow }) => {
      await begin(await openWindow(), app.url);
      const query = new URLSearchParams({ frame, url, width: frame === "sidePanel" ? "280" : "" });
      await page.goto(`${app.url}teams?${query}`);
      const tab = await tabOf(page);
      await expect(tab.getByRole("heading", { name: "Fällige Aufträge" })).toBeVisible();
    });
  }
}

test("shows the running meeting on the stage, which follows the side panel", async ({
  page,
  app,
  openWindow,
}) => {
  await begin(await openWindow(), app.url);
  await page.goto(`${app.url}teams?frame=sidePanel&width=280`);
  const panel = await tabOf(page);
  await panel.getByRole("button", { name: "Auf die Bühne" }).click();
  await expect(
    panel.getByText("Die Sitzung ist für alle auf der Bühne zu sehen.").first(),
  ).toBeVisible();
  const shared = (await said(page)).find(({ func }) => func === "meeting.shareAppContentToStage");
  expect(shared?.args[0]).toMatch(/index\.html\?site=.*#\/meeting\/\d+$/);
  const stage = page.frameLocator('iframe[name="stage"]');
  await expect(stage.getByRole("heading", { name: "Fällige Aufträge" })).toBeVisible();
  await expect(stage.getByRole("textbox")).toHaveCount(0);
  await panel.getByRole("button", { name: "Nächster Punkt" }).click();
  await expect(stage.getByRole("heading", { name: /Wohnraumvermittlung/ })).toBeVisible();
});

test("the side panel has a way on, also while no meeting runs", async ({ page, app }) => {
  await page.goto(`${app.url}teams?frame=sidePanel&width=280`);
  const panel = await tabOf(page);
  await expect(panel.getByRole("link", { name: /Koordinierungsrunde 09\.11\.2016/ })).toBeVisible();
  await panel.getByRole("button", { name: "Menü öffnen" }).click();
  await panel.getByRole("link", { name: "Lagebild" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Lagebild" })).toBeVisible();
});

test("the stage waits for a meeting and shows it once it begins", async ({
  page,
  app,
  openWindow,
}) => {
  await page.goto(`${app.url}teams?frame=meetingStage`);
  const stage = await tabOf(page);
  await expect(stage.getByText("Zurzeit läuft keine Sitzung.")).toBeVisible();
  await begin(await openWindow(), app.url);
  await expect(stage.getByRole("heading", { name: "Fällige Aufträge" })).toBeVisible();
});
