import { expect, test } from "../support/app.ts";

test("a measure's cost is one figure in its list, on its page and under Finanzierung", async ({
  page,
}) => {
  await page.goto("/#/list/measures");
  await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("M 04");
  await page.getByRole("button", { name: "Alle Zeiträume zeigen" }).click();
  const row = page.getByRole("row").filter({ hasText: "M 04" });
  const cell = row.getByRole("gridcell", { name: /^90\.000,00/ });
  await expect(cell).toContainText("an der Maßnahme selbst erfasst: 240.000,00");
  await cell.focus();
  await page.keyboard.press("F2");
  await expect(page.getByRole("textbox", { name: "Gesamtkosten" })).toHaveValue("240.000");
  await expect(
    page.getByText(/Gerechnet wird mit den Kosten der Tranchen: 90\.000,00/),
  ).toBeVisible();
  await page.keyboard.press("Escape");

  await row.getByRole("link").first().click();
  const heading = page.getByRole("heading", { level: 2 });
  const title = await heading.textContent();
  await expect(page.locator("header", { has: heading })).toContainText("90.000,00");
  await expect(page.locator("header", { has: heading })).not.toContainText("240.000,00");

  await page.goto("/#/finance");
  const detail = page.getByRole("table", { name: "Je Struktur und Maßnahme" });
  await expect(detail).toBeVisible();
  const more = page.getByRole("button", { name: /weitere Zeilen? zeigen$/ });
  if ((await more.count()) > 0) await more.last().click();
  const rows = detail.getByRole("row").filter({ hasText: title ?? "" });
  await expect(rows.first()).toBeVisible();
  const cells = await rows.evaluateAll((all) =>
    all.map((one) => one.querySelectorAll("td, th")[2]?.textContent ?? ""),
  );
  const sum = cells.reduce((all, text) => all + Number(text.replace(/[^\d]/g, "")), 0);
  expect(Math.abs(sum - 90_000)).toBeLessThanOrEqual(2);
});

test("Finanzierung says which years its sums leave out and where an own share is held at 0", async ({
  page,
}) => {
  await page.goto("/#/finance");
  await expect(
    page.getByText("Für die Jahre 2021 bis 2025 ist nichts erfasst; sie fehlen in „Insgesamt“."),
  ).toBeVisible();
  const held = page.getByRole("button", { name: /Der Eigenanteil zählt dort mit 0/ });
  await held.click();
  await expect(page.getByText(/Gesamtkosten − .* Mittel Dritter \+ /)).toBeVisible();
});
