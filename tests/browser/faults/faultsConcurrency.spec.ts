import { edit, expect, fact, open, openForOffline, record, saved, test } from "./faults.ts";

const { list, id } = record;

test("who add and take away different words of one field keep what each did", async ({
  page,
  lists,
}) => {
  await open(page);
  await lists.write(list, id, { targetGroups: ["Geflüchtete", "Frauen"] });
  await page.getByRole("button", { name: "Zielgruppen: Bearbeiten" }).click();
  await page.getByRole("checkbox", { name: "Kinder" }).check();
  await page.keyboard.press("Enter");
  await saved(page);
  const { targetGroups } = (await lists.item(list, id)) ?? {};
  expect(new Set(targetGroups as string[])).toEqual(new Set(["Geflüchtete", "Frauen", "Kinder"]));
  await expect(fact(page, "Zielgruppen")).toContainText("Frauen");
});

test("a card moved by somebody with an old board leaves the other's move alone", async ({
  page,
  app,
  lists,
}) => {
  await page.goto(`${app.url}#/board`);
  await saved(page);
  const [other] = await lists.titled("measures", "Zuständigkeitsmatrix beschließen");
  const card = page.getByRole("button", { name: /verschieben$/ }).first();
  const name = /„(.*)“ verschieben/.exec((await card.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  expect(name).not.toBe(other?.["Title"]);
  await lists.write("measures", Number(other?.["Id"]), { status: "abgeschlossen" });
  await card.click();
  await page.getByRole("menuitemradio", { name: "zurückgestellt" }).click();
  await saved(page);
  const [mine] = await lists.titled("measures", name);
  expect(mine?.["status"]).toBe("zurückgestellt");
  expect((await lists.item("measures", Number(other?.["Id"])))?.["status"]).toBe("abgeschlossen");
});

test("a record deleted while its form is open is made anew with what was typed", async ({
  page,
  lists,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByRole("textbox", { name: "Quelle", exact: true }).fill("mühsam getippt");
  await lists.recycle(list, id);
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await page.getByRole("button", { name: "Nicht gespeichert: ansehen" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("wurde inzwischen von anderen gelöscht");
  await expect(dialog.getByRole("button", { name: "Eingabe verwerfen" })).toBeVisible();
  await dialog.getByRole("button", { name: "Mit meinen Angaben wieder anlegen" }).click();
  await dialog.getByRole("button", { name: "Schließen" }).click();
  await saved(page);
  const made = await lists.titled(list, "Asylsozialberatung");
  expect(made).toMatchObject([{ source: "mühsam getippt", fte: 3.5 }]);
});

test("a record deleted and taken back from the recycle bin is there once, as itself", async ({
  page,
  lists,
}) => {
  await open(page, "/#/list/structures");
  const refresh = async () => {
    await page.getByRole("button", { name: "Alles gespeichert" }).click();
    await page.getByRole("button", { name: "Jetzt aktualisieren" }).click();
    await page.keyboard.press("Escape");
  };
  await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("asylsozialberatung");
  const rows = page.getByRole("grid").getByRole("row").filter({ hasText: "Asylsozialberatung" });
  await expect(rows).toHaveCount(1);
  const recycled = await lists.recycle(list, id);
  await refresh();
  await expect(rows).toHaveCount(0);
  await lists.restore(recycled);
  await refresh();
  await expect(rows).toHaveCount(1);
  await page.goto(record.address);
  await edit(page, "Quelle", "wieder da");
  await saved(page);
  expect((await lists.item(list, id))?.["source"]).toBe("wieder da");
});

test("a save conflict answered with 409 is merged and sent again, unasked", async ({
  page,
  app,
  lists,
}) => {
  await open(page);
  await app.hook("__fault", { match: "MERGE", kind: 409, count: 1 });
  await edit(page, "Quelle", "Bescheid");
  await saved(page);
  expect(await lists.held(list, id, "source")).toEqual(["Bescheid"]);
});

test("a workflow that touches the record after every save asks nobody anything", async ({
  page,
  lists,
}) => {
  await open(page);
  for (const value of ["eins", "zwei", "drei"]) {
    const { fte } = (await lists.item(list, id)) ?? {};
    await lists.write(list, id, { fte });
    await edit(page, "Quelle", value);
    await saved(page);
  }
  const held = await lists.held(list, id, "source");
  expect(held.filter((value, at) => value !== held[at - 1])).toEqual(["eins", "zwei", "drei"]);
  const tries = (await lists.ledger()).filter(({ ifMatch }) => ifMatch.some((tag) => tag !== "*"));
  expect(tries.length).toBeLessThanOrEqual(6);
});

test("two tabs of one browser send what both typed offline, each edit once, one of them sending", async ({
  page,
  context,
  app,
  lists,
}) => {
  const second = await context.newPage();
  await Promise.all([openForOffline(page), openForOffline(second, "/#/list/structures/7")]);
  await context.setOffline(true);
  for (const value of ["1", "2", "3"]) {
    await edit(page, "Quelle", `A${value}`);
    await edit(second, "Quelle", `B${value}`);
  }
  await expect(page.getByText("6 Änderungen auf diesem Gerät")).toBeVisible();
  await expect(second.getByText("6 Änderungen auf diesem Gerät")).toBeVisible();
  await app.hook("__ledger", {});
  await context.setOffline(false);
  await Promise.all([saved(page), saved(second)]);
  expect(await lists.held(list, 6, "source")).toEqual(["A1", "A2", "A3"]);
  expect(await lists.held(list, 7, "source")).toEqual(["B1", "B2", "B3"]);
  const writes = (await lists.ledger()).flatMap(({ ifMatch }) => ifMatch);
  expect(writes).toHaveLength(6);
  expect(writes.filter((tag) => tag === "*")).toEqual([]);
  await expect(second.getByText("A3")).toHaveCount(0);
  await second.goto("/#/list/structures/6");
  await expect(fact(second, "Quelle")).toContainText("A3");
});
