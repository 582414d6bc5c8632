import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

/** The number a text of the page holds. */
async function numberIn(page: Page, text: RegExp): Promise<number> {
  const found = page.getByText(text).first();
  await expect(found).toBeVisible();
  return Number(text.exec((await found.textContent()) ?? "")?.[1]);
}

async function countOf(page: Page, pill: RegExp): Promise<number> {
  const found = page.getByRole("main").getByRole("button", { name: pill }).first();
  await expect(found).toBeVisible();
  return Number(/(\d+)/.exec((await found.textContent()) ?? "")?.[1]);
}

test("open tasks are counted alike in the sentence, on the pill and in the list", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/meeting`);
  await page.getByRole("button", { name: "Beschlusskontrolle" }).click();
  const open = await numberIn(page, /(\d+) Auftr(?:äge sind|ag ist) offen/);
  const overdue = await numberIn(page, /davon (\d+) überfällig/);
  expect(await countOf(page, /^Offen/)).toBe(open);
  expect(await countOf(page, /^Überfällig/)).toBe(overdue);
  const rows = page.getByRole("main").getByRole("checkbox", { name: /ist erledigt/ });
  await expect(rows).toHaveCount(open);
  await page.getByRole("button", { name: /^Überfällig/ }).click();
  await expect(rows).toHaveCount(overdue);
});

test("structures are counted alike in the Lagebild, in their list and on the Zeitachse", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/`);
  const recorded = await numberIn(page, /erfasst: (\d+)/);
  await page.goto(`${app.url}#/list/structures`);
  expect(await numberIn(page, /von (\d+) Strukturen/)).toBe(recorded);
  await page.goto(`${app.url}#/timeline`);
  expect(await countOf(page, /\d+ Strukturen/)).toBe(recorded);
});

test("findings are counted alike on the pill, above the list and in the list", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/gaps`);
  await page.getByRole("button", { name: /^Offen/ }).click();
  for (const name of [/^Alle \d/, /^Entschieden \d/]) {
    const item = page.getByRole("menuitemradio", { name });
    const count = Number(/(\d+)/.exec((await item.textContent()) ?? "")?.[1]);
    await item.click();
    expect(await numberIn(page, /(\d+) Befunde? aus/)).toBe(count);
    await page.getByRole("button", { name }).click();
  }
});
