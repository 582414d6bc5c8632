import { expect, test } from "./app.ts";

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
  await page.getByRole("button", { name: /^Entschieden/ }).click();
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
