import { expect, test } from "../support/app.ts";
import { axeAtRest } from "../support/axe.ts";
import { screens } from "./screens.ts";

for (const [place, truth] of screens) {
  test(`${place || "overview"} says what is so, to everybody, in every theme and at every width`, async ({
    page,
    app,
  }) => {
    test.slow();
    await page.goto(`${app.url}#/${place}`);
    await expect(page.getByText(truth).first()).toBeVisible();
    const rules = async (theme: string, only?: string) => {
      const axe = await axeAtRest(page);
      const { violations } = await (only ? axe.withRules(only) : axe).analyze();
      const said = violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`);
      expect(said).toEqual([]);
    };
    for (const width of [280, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await rules(`light ${width}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
    const nodes = await page.evaluate(() => document.querySelectorAll("main *").length);
    expect(nodes).toBeLessThanOrEqual(1500);
    // Themes differ in nothing but colour.
    for (const [theme, media] of [
      ["dark", { colorScheme: "dark" }],
      ["contrast", { forcedColors: "active" }],
    ] as const) {
      await page.emulateMedia(media);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      for (const width of [1280, 280]) {
        await page.setViewportSize({ width, height: 800 });
        await rules(`${theme} ${width}`, "color-contrast");
      }
    }
  });
}

test("a cell of the responsibilities is opened by the keyboard and given a role", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/responsibilities`);
  const cell = page.getByRole("button", { name: /^Familien begleiten, FB 21 .*: keine Rolle/ });
  await cell.focus();
  await page.keyboard.press("Enter");
  const editor = page.getByRole("region", { name: "Rollen dieser Stelle" });
  await editor.getByRole("button", { name: "Information" }).click();
  await expect(
    page.getByRole("button", { name: /^Familien begleiten, FB 21 .*: Information/ }),
  ).toBeVisible();
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
});

test("a unit's page names its tasks, structures and open points", async ({ page, app }) => {
  await page.goto(`${app.url}#/responsibilities`);
  await page.getByRole("columnheader", { name: "Familienbüro" }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: /^Hauptaufgaben/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Familienbüro" })).toBeVisible();
});

test("a municipality's page tells what exists there in each period", async ({ page, app }) => {
  await page.goto(`${app.url}#/distribution`);
  await page.getByRole("link", { name: "Großheirath" }).click();
  await expect(page.getByText("Nichts besteht vor Ort.").first()).toBeVisible();
  await expect(page.getByText("In Großheirath bestehen 0 Strukturen vor Ort")).toBeVisible();
});

test("an assumption shows its effect and becomes a measure", async ({ page, app }) => {
  await page.goto(`${app.url}#/whatif`);
  await page.getByRole("combobox", { name: "Annahme" }).selectOption("fällt weg");
  await page.getByRole("combobox", { name: "Eintrag" }).fill("Familienbüro");
  await page.getByRole("option", { name: "Familienbüro" }).click();
  await page.getByRole("button", { name: "Annahme hinzufügen" }).click();
  await expect(page.getByText("Familienbüro fällt weg")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Felder, die sich ändern/ })).toBeVisible();
  await page.getByRole("button", { name: "Als Maßnahme übernehmen" }).click();
  await expect(page.getByRole("heading", { name: "Familienbüro fällt weg" })).toBeVisible();
});

test("the Stichtag changes every figure at once", async ({ page, app }) => {
  await page.goto(`${app.url}#/capacity`);
  await page.getByRole("button", { name: /^Stichtag/ }).click();
  await page.getByRole("textbox", { name: "Stichtag" }).fill("01.01.2018");
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await expect(page.getByText(/^Am 01\.01\.2018 bestehen/)).toBeVisible();
});

test("on paper a screen stands alone, whole, on white, under what it holds for", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/#/gaps");
  const lines = page.getByRole("list", { name: "Lücken" }).getByRole("listitem");
  await expect(lines.first()).toBeVisible();
  const head = page.getByText("Stichtag 08.11.2016 · Zeitraum 2016 · Es zählt nur Gesichertes");
  await expect(head).toBeAttached();
  const count = await page
    .getByRole("button", { name: /^\d+ Befunde aus \d+ Ursachen$/ })
    .innerText();
  const [findings = 0, causes = 0] = (count.match(/\d+/g) ?? []).map(Number);
  expect(findings).toBeGreaterThan(causes);
  expect(await lines.count()).toBeLessThan(40);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(head).toBeVisible();
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(lines).toHaveCount(findings);
  const ink = await page.evaluate(
    () => getComputedStyle(document.querySelector("h1") as Element).color,
  );
  expect(ink).toBe("rgb(36, 36, 36)");
});

test("on paper the timeline ends a page between two rows, and the matrix of the Lagebild keeps its figures", async ({
  page,
}) => {
  await page.goto("/#/timeline");
  const rows = page
    .getByRole("list", { name: "Strukturen und ihre Förderungen über die Zeit" })
    .getByRole("listitem");
  await expect(rows.first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(rows.filter({ hasText: "Fahrradwerkstatt Ahorn" })).toBeVisible();
  const cut = await rows.evaluateAll((all) =>
    all
      .map((row) => getComputedStyle(row))
      .filter(({ position, breakInside }) => position === "absolute" || breakInside !== "avoid"),
  );
  expect(cut).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await page.goto("/");
  const cell = page.getByRole("button", { name: /^Mobilität, 2016: fehlt/ });
  await expect(cell).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(cell).toBeVisible();
});

test("on the example district the screens show what the planner came for", async ({ page }) => {
  const rowOf = (name: string) =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  // High enough for every row of the timeline to be drawn.
  await page.setViewportSize({ width: 1280, height: 2_400 });
  // The education coordinators run out, and the day to apply by lies before.
  await page.goto("/#/timeline");
  const coordinators = page.getByRole("listitem").filter({ hasText: "Bildungskoordination" });
  await expect(coordinators).toContainText("beantragt, 01.02.2017–31.01.2019");
  await expect(coordinators).toContainText("Antragsfrist 31.07.2018");
  // The steering office is itself temporary, and nothing follows it.
  const office = page.getByRole("listitem").filter({ hasText: "MORO-Geschäftsstelle" });
  await expect(office).toContainText("bewilligt, 01.08.2016–31.07.2018");
  await expect(office).toContainText("keine Nachfolge");
  // Three units coordinate the volunteers, two of them leading.
  await page.goto("/#/responsibilities");
  const volunteers = rowOf("Ehrenamtliche gewinnen und begleiten");
  await expect(volunteers.getByRole("button", { name: /: (Federführung|Mitwirkung)/ })).toHaveCount(
    3,
  );
  await expect(volunteers).toContainText("Zwei Stellen sind federführend");
  // A field rests on one provider.
  await page.goto("/#/network");
  const single = page.getByRole("heading", { name: /^Ruht auf einer einzigen Stelle [1-9]/ });
  await page.getByRole("button", { name: "Zeitraum: 2016" }).click();
  await page.getByRole("menuitemradio", { name: "2021–2025" }).click();
  await expect(single).toBeVisible();
  // In municipalities there is nothing on the spot.
  await page.goto("/#/distribution");
  await expect(
    page.getByText("In 11 von 17 Gemeinden gibt es keine Struktur vor Ort"),
  ).toBeVisible();
  await expect(rowOf("Großheirath")).toContainText("nichts vor Ort");
  // After 2018 nobody can carry some of the measures.
  await page.goto("/#/feasibility");
  await expect(rowOf("Bildungsberatung für Neuzugewanderte").getByRole("cell").nth(2)).toHaveText(
    /^Bildungskoordination für Neuzugewanderte fehlt \(731\sTage\)$/,
  );
});

test("a figure in a table explains itself: what it means, with its numbers, the records, how complete", async ({
  page,
}) => {
  await page.goto("/#/finance");
  await page
    .getByRole("button", { name: /^Nicht bewilligt 2018 / })
    .first()
    .press("Enter");
  const said = page.getByRole("dialog", { name: "Nicht bewilligt 2018" });
  await expect(said).toContainText("Kosten ohne bewilligte Mittel");
  const numbers = /([\d.]+)\s€ − ([\d.]+)\s€ = ([\d.]+)\s€/;
  await expect(said).toContainText(numbers);
  const [, cost, approved, gap] = ((await said.innerText()).match(numbers) ?? []).map((text) =>
    Number(text.replaceAll(".", "")),
  );
  expect(Math.abs(Number(cost) - Number(approved) - Number(gap))).toBeLessThanOrEqual(1);
  const measure = said.getByRole("link", { name: "Asylsozialberatung verstetigen", exact: true });
  await expect(measure).toBeVisible();
  await expect(said).toContainText("unbekannt und zählen in keiner Summe");
});
