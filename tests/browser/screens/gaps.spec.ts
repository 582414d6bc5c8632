import { expect, test } from "../support/app.ts";

test("a finding is decided as intended only with a reason, is quiet then, and stays so", async ({
  page,
}) => {
  await page.goto("/#/gaps");
  const open = page.getByRole("button", { name: /^Offen/ });
  const line = page.getByRole("listitem").filter({ hasText: "Psychosoziale Sprechstunde endet" });
  await line.getByRole("link").click();
  const before = await open.innerText();
  await page.getByRole("radio", { name: "gewollt, weil …" }).check();
  await page.getByRole("button", { name: "Als gewollt entscheiden" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Grund angeben" })).toBeVisible();
  await page.getByRole("textbox", { name: /^Grund/ }).fill("Der Bezirk übernimmt.");
  await page.getByRole("button", { name: "Als gewollt entscheiden" }).click();
  await expect(open).not.toHaveText(before);
  await expect(line).toHaveCount(0);
  await expect(page.getByText("Alles gespeichert")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: /^Offen/ }).click();
  await page.getByRole("menuitemradio", { name: /^Entschieden/ }).click();
  await expect(line).toContainText("gewollt");
});

test("a half-written reason is there again after a reload; a wrong day is refused", async ({
  page,
}) => {
  await page.goto("/#/gaps");
  await page.getByRole("radio", { name: "zurückstellen bis …" }).check();
  await page.getByRole("textbox", { name: /^Grund/ }).fill("Erst nach der Sitzung");
  await page.getByRole("textbox", { name: "Wiedervorlage" }).fill("31.02.2017");
  await page.getByRole("button", { name: "Zurückstellen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Bitte einen Tag" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: /^Grund/ })).toHaveValue("Erst nach der Sitzung");
  await expect(page.getByRole("textbox", { name: "Wiedervorlage" })).toHaveValue("31.02.2017");
});

test("what rests on one cause is folded under it, unfolded by the keyboard and decided one by one", async ({
  page,
}) => {
  await page.goto("/#/gaps");
  const counted = page.getByText(/^\d+ Befunde aus \d+ Ursachen$/);
  const [findings, causes] = ((await counted.textContent()) ?? "").match(/\d+/g) ?? [];
  const lines = page.getByRole("list", { name: "Lücken" }).getByRole("listitem");
  const head = lines.filter({ hasText: "Finanzierung nicht gesichert: Asylsozialberatung" });
  const consequence = lines.filter({
    hasText: "Bedarf nicht gedeckt: Sprechstunden in den Rathäusern",
  });
  await expect(consequence).toHaveCount(0);
  await head.getByRole("button", { name: "und 5 Folgen" }).press("Enter");
  await expect(consequence).toBeVisible();
  await consequence.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Woraus es folgt" })).toBeVisible();
  await page.getByRole("button", { name: "Als Lücke bestätigen" }).click();
  await expect(head.getByRole("button", { name: "und 4 Folgen" })).toBeVisible();
  await expect(consequence).toHaveCount(0);
  await head.getByRole("link").click();
  await page.getByRole("button", { name: "Als Lücke bestätigen" }).click();
  await expect(counted).toHaveText(`${Number(findings) - 2} Befunde aus ${causes} Ursachen`);
});

test("a link to a consequence unfolds its group; filters stay while one is opened after the other", async ({
  page,
}) => {
  await page.goto("/#/gaps");
  await page.getByRole("button", { name: "Art", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "Kapazitätslücke" }).click();
  await page.getByRole("listitem").nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/#\/gaps\/./);
  await expect(page.getByRole("button", { name: "Kapazitätslücke" })).toBeVisible();
  await page.goto("/#/gaps");
  await page.reload();
  await page
    .getByRole("listitem")
    .filter({ hasText: "Finanzierung nicht gesichert: Asylsozialberatung" })
    .getByRole("button", { name: "und 5 Folgen" })
    .click();
  await page
    .getByRole("listitem")
    .filter({ hasText: "Bedarf nicht gedeckt: Sprechstunden in den Rathäusern" })
    .getByRole("link")
    .click();
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.getByRole("button", { name: "und 5 Folgen", expanded: true })).toBeVisible();
});

test("on a narrow screen the way back from a finding leads to the line it was opened from", async ({
  page,
}) => {
  await page.setViewportSize({ width: 280, height: 653 });
  await page.goto("/#/gaps");
  const list = page.getByRole("list", { name: "Lücken" });
  await list.getByRole("listitem").first().hover();
  await page.mouse.wheel(0, 2_400);
  const line = list.locator("li[aria-posinset='22'] a");
  await line.click();
  await expect(page.getByRole("heading", { name: "Warum das hier steht" })).toBeVisible();
  await expect(list).toBeHidden();
  await page.getByRole("link", { name: /^← / }).click();
  await expect(line).toBeInViewport();
  await expect(line).toBeFocused();
  await page.goBack();
  await expect(list).toBeHidden();
  await page.goForward();
  await expect(line).toBeInViewport();
});

test("the list stands by urgency, and what is to be decided now is counted alike everywhere", async ({
  page,
}) => {
  await page.goto("/#/gaps");
  const section = page.getByRole("heading", { name: /^Jetzt zu entscheiden/ });
  await expect(section).toBeVisible();
  const causes = Number((await section.textContent())?.match(/(\d+) Ursachen?$/)?.[1]);
  expect(causes).toBeGreaterThan(3);
  await expect(
    page.getByRole("link", { name: `Lücken ${causes} Punkte sind jetzt zu` }),
  ).toBeVisible();
  await page.goto("/#/");
  await expect(
    page.getByRole("link", { name: `alle ${causes} Punkte`, exact: true }),
  ).toBeVisible();
  await page.goto("/#/gaps");
  // Decided, it is counted no longer: here, in the navigation and on Lagebild.
  await page.getByRole("listitem").first().getByRole("link").click();
  await page.getByRole("button", { name: "Als Lücke bestätigen" }).click();
  await expect(section).toContainText(/(\d+) Ursachen?$/);
  await page.getByRole("button", { name: /^Offen \d+$/ }).click();
  await page.getByRole("menuitemradio", { name: /^Alle \d+$/ }).click();
  await expect(section).toBeVisible();
});
