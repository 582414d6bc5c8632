import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

for (const [place, table, opened] of [
  ["coverage", "Abdeckung", "Ausgewähltes Feld"],
  ["responsibilities", "Zuständigkeiten", "Rollen dieser Stelle"],
  ["", "Abdeckung auf Landkreisebene", null],
] as const)
  test(`every cell of the matrix „${table}“ is reached by arrows, names itself and opens`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/#/${place}`);
    const matrix = page.getByRole("table", { name: table, exact: true });
    const cells = matrix.locator("tbody td button");
    await expect(cells.first()).toBeVisible();
    const all = await cells.count();
    const rows = await matrix
      .locator("tbody tr")
      .filter({ has: page.locator("td button") })
      .count();
    for (let presses = 0; !(await isFocused(cells.first())); presses += 1) {
      expect(presses).toBeLessThan(120);
      await page.keyboard.press("Tab");
    }
    const met = await recordFocus(page, cells.first());
    // Row by row, there and back, as a plough goes.
    for (let row = 0; row < rows; row += 1) {
      for (let step = 1; step < all / rows; step += 1)
        await page.keyboard.press(row % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      await page.keyboard.press("ArrowDown");
    }
    const names = await met();
    expect(names.length).toBe(all);
    for (const { own } of names) expect(own).toMatch(/^.+, .+: .+/);
    await page.keyboard.press("Enter");
    const said = opened ? page.getByRole("region", { name: opened }) : page.getByRole("dialog");
    await expect(said).toBeVisible();
  });

for (const [place, table] of [
  ["finance", "Kosten und Förderung je Jahr"],
  ["finance", "Je Struktur und Maßnahme"],
  ["finance", "Abhängigkeit von befristetem Geld und einzelnen Fördergebern"],
  ["compare", "Kapazität"],
  ["compare", "Abdeckung, die sich ändert"],
  ["compare", "Bedarfe, die sich ändern"],
  ["feasibility", "Maßnahmen und Zeiträume"],
  ["capacity", "Je Zeitraum"],
  ["capacity", "Verlauf als Tabelle"],
  ["distribution", "Strukturen je Gemeinde"],
  ["place/2", "Kennzahlen"],
] as const)
  test(`every cell of „${table}“ (${place}) is reached by the Tab key, names row and column and opens`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/#/${place}`);
    const frame = page.getByRole("region", { name: table, exact: true });
    await expect(frame.locator("tbody tr").first()).toBeVisible();
    const all = await frame.locator("tbody :is(a, button, [role=button])").count();
    await frame.focus();
    const met = await recordFocus(page, null);
    for (let presses = 0; presses < all; presses += 1) await page.keyboard.press("Tab");
    const names = await met();
    expect(names.length).toBe(all);
    for (const { own, row, column } of names)
      expect(own.startsWith(column === null ? row : `${row} ${column} `), own).toBe(true);
    const figures = frame.locator("tbody td [role=button]");
    const count = await figures.count();
    for (const at of new Set(count === 0 ? [] : [0, count - 1])) {
      const figure = figures.nth(at);
      await figure.focus();
      await page.keyboard.press("Enter");
      const said = page.getByRole("dialog");
      await expect(said).toContainText(/Dahinter stehende Einträge|So gerechnet|Vollständigkeit/);
      await page.keyboard.press("Escape");
      await expect(said).toBeHidden();
      await expect(figure).toBeFocused();
    }
  });

/** A cell the keyboard has come to, with its name as it is read out; `column` is null in the first one. */
interface Met {
  readonly own: string;
  readonly row: string;
  readonly column: string | null;
}

/** Notes every cell that gets the focus from now on, beginning with one; the answer holds each once. */
async function recordFocus(page: Page, first: Locator | null): Promise<() => Promise<Met[]>> {
  await page.evaluate(() => {
    const met = new Map<Element, Met>();
    Object.assign(window, { met });
    document.addEventListener("focusin", ({ target }) => {
      const element = target as Element;
      const cell = element.closest<HTMLTableCellElement>("tbody td, tbody th");
      const table = cell?.closest("table");
      if (!cell || !table) return;
      const said = (id: string) => document.getElementById(id)?.textContent ?? "?";
      const by = element.getAttribute("aria-labelledby")?.split(" ");
      met.set(element, {
        own:
          by?.map(said).join(" ") ??
          element.getAttribute("aria-label") ??
          element.textContent ??
          "",
        row: (cell.parentElement as HTMLTableRowElement).cells[0]?.textContent ?? "?",
        column:
          cell.cellIndex === 0
            ? null
            : (table.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent ?? "?"),
      });
    });
  });
  await first?.evaluate((element) => {
    element.blur();
    element.focus();
  });
  return () =>
    page.evaluate(() => [...(window as unknown as { met: Map<Element, Met> }).met.values()]);
}

const isFocused = (element: Locator) => element.evaluate((one) => one === document.activeElement);
