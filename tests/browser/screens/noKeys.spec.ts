import { expect, test } from "../support/app.ts";
import { screens } from "./screens.ts";

/** Identities of records, marks of foreign words and names of fields as only the app uses them. */
const internal =
  /[0-9a-f]{32}|\b[a-z]+[A-Z][A-Za-z]*(:-?\d+|On\b)|\b(structures|needs|measures|fundings|tasks|areas|gaps):-?\d+|(^|[\s„])\?[A-ZÄÖÜ]\w+|\bundefined\b|\bNaN\b|\[object/;

test("no screen shows or reads out what only the app should know", async ({ page, app }) => {
  test.slow();
  for (const place of [
    ...screens.map(([place]) => place),
    "list/structures",
    "list/gaps",
    "list/agendaItems",
    "list/stages",
    "masterplan",
    "setup",
  ]) {
    await page.goto(`${app.url}#/${place}`);
    await expect(page.getByRole("main")).toContainText(/\w[\s\S]{40}/);
    await expect(page.locator("[aria-busy='true']")).toHaveCount(0);
    const texts = await page.evaluate(() => {
      const names = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")];
      return [
        ...document.body.innerText.split("\n"),
        ...names.flatMap((one) =>
          ["aria-label", "title", "alt", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
        ),
      ];
    });
    expect(texts.length, place).toBeGreaterThan(20);
    expect(
      texts.filter((text) => internal.test(text)),
      place,
    ).toEqual([]);
  }
});
