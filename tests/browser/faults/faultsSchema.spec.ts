import { edit, expect, fact, open, record, saved, test } from "./faults.ts";

const { list, id } = record;

test("a deleted column is named with its list, the other fields work on, and the way to mend it is offered", async ({
  page,
  app,
  lists,
}) => {
  await app.hook("__schema", { list: "Strukturen", op: "drop", column: "endsOn" });
  await open(page);
  await expect(page.getByText("„Ende“ in „Strukturen“")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ende: Bearbeiten" })).toHaveCount(0);
  await edit(page, "Quelle", "Bescheid");
  await saved(page);
  expect((await lists.item(list, id))?.["source"]).toBe("Bescheid");
  await page.getByRole("link", { name: "Zur Einrichtung" }).click();
  await page.getByRole("button", { name: "Spalte ergänzen" }).click();
  await expect(page.getByText("Alle Prüfungen sind bestanden.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("„Ende“ in „Strukturen“")).toHaveCount(0);
});

test("a column deleted while people work keeps what was typed into it", async ({ page, app }) => {
  await open(page);
  await app.hook("__schema", { list: "Strukturen", op: "drop", column: "source" });
  await edit(page, "Quelle", "mühsam getippt");
  await page.getByRole("button", { name: "Nicht gespeichert: ansehen" }).click();
  await expect(page.getByRole("dialog")).toContainText("Eine Spalte fehlt: Strukturen, Quelle");
  await expect(page.getByRole("dialog")).toContainText("Einrichtung");
});

test("a column deleted while people work holds up no other field", async ({ page, app, lists }) => {
  await open(page);
  await app.hook("__schema", { list: "Strukturen", op: "drop", column: "endReason" });
  await edit(page, "Quelle", "Bescheid");
  await saved(page);
  expect(await lists.held(list, id, "source")).toEqual(["Bescheid"]);
});

test("a deleted list is said in words, and the other lists work on", async ({
  page,
  app,
  lists,
}) => {
  await app.hook("__schema", { list: "Bedarfe", op: "deleteList" });
  await open(page);
  await expect(page.getByText("Eine Liste fehlt auf der Site.")).toBeVisible();
  await edit(page, "Quelle", "Bescheid");
  await saved(page);
  expect((await lists.item(list, id))?.["source"]).toBe("Bescheid");
  await page.goto("/#/list/needs");
  await expect(page.getByRole("main")).toContainText("Bedarfe");
});

test("a word added to a choice by hand is shown, and kept when something else is saved", async ({
  page,
  app,
  lists,
}) => {
  const word = "Landkreis 100 % & „Rödental“ #1/2 d'accord";
  await app.hook("__schema", {
    list: "Strukturen",
    op: "addChoice",
    column: "funding",
    choice: word,
  });
  await lists.write(list, id, { funding: word });
  await open(page);
  await expect(fact(page, "Finanzierung")).toContainText(word);
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByRole("textbox", { name: "Quelle", exact: true }).fill("Bescheid");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await saved(page);
  expect(await lists.item(list, id)).toMatchObject({ source: "Bescheid", funding: word });
});

test("a word added to a choice by hand is offered in forms, though no record bears it yet", async ({
  page,
  app,
  lists,
}) => {
  const word = "Stiftung";
  const added = { list: "Strukturen", op: "addChoice", column: "funding", choice: word };
  await app.hook("__schema", added);
  await open(page);
  const before = (await lists.ledger()).length;
  await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
  await page.getByRole("combobox", { name: "Finanzierung" }).selectOption(word);
  // All choices of the form together cost one request.
  const asked = (await lists.ledger()).slice(before);
  expect(asked.filter(({ url }) => url.includes("/fields"))).toHaveLength(1);
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await saved(page);
  expect(await lists.item(list, id)).toMatchObject({ funding: word });
});

test("a value its column refuses is named and kept", async ({ page, app, lists }) => {
  await lists.write(list, id, { source: null });
  await open(page);
  await app.hook("__schema", {
    list: "Strukturen",
    op: "type",
    column: "source",
    type: "Number",
  });
  await edit(page, "Quelle", "kein Betrag");
  await page.getByRole("button", { name: "Nicht gespeichert: ansehen" }).click();
  await expect(page.getByRole("dialog")).toContainText("Strukturen");
  await page.keyboard.press("Escape");
  await expect(fact(page, "Quelle")).toContainText("kein Betrag");
  expect((await lists.item(list, id))?.["source"]).not.toBe("kein Betrag");
});

test("titles of lists, columns and records with every special character are harmless", async ({
  page,
  app,
  lists,
}) => {
  const title = "Träger's 50 % & #1 / „Öko“ + A=B?";
  await app.hook("__schema", { list: "Strukturen", op: "renameList", title });
  await app.hook("__schema", { list: title, op: "rename", column: "source", title: `Q ${title}` });
  await lists.write(list, id, { Title: title });
  await open(page);
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await edit(page, "Quelle", title);
  await saved(page);
  expect(await lists.item(list, id)).toMatchObject({ source: title, Title: title });
  await page.goto("/#/list/structures");
  await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("träger's 50 %");
  await page.getByRole("grid").getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await page.goto("/#/setup");
  await expect(page.getByText("Alle Prüfungen sind bestanden.")).toBeVisible();
});

for (const timezoneId of ["UTC", "Europe/Berlin", "America/New_York"]) {
  test(`a day typed and read in ${timezoneId} is the same day everywhere`, async ({
    openWindow,
    lists,
  }) => {
    const page = await openWindow({ timezoneId, locale: "de-DE" });
    await open(page);
    const before = (await lists.item(list, id))?.["endsOn"];
    expect(before).toBe("2017-12-30T23:00:00Z");
    await expect(fact(page, "Ende")).toContainText("31.12.2017");
    await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
    await page.getByRole("textbox", { name: "Quelle", exact: true }).fill(timezoneId);
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await saved(page);
    expect(await lists.item(list, id)).toMatchObject({ endsOn: before, source: timezoneId });
    for (const [typed, stored] of [
      ["31.03.2019", "2019-03-30T23:00:00Z"],
      ["27.10.2019", "2019-10-26T22:00:00Z"],
      ["01.01.2020", "2019-12-31T23:00:00Z"],
      ["29.02.2020", "2020-02-28T23:00:00Z"],
    ] as const) {
      await edit(page, "Ende", typed);
      await expect(fact(page, "Ende")).toContainText(typed);
      await saved(page);
      await expect.poll(async () => (await lists.item(list, id))?.["endsOn"]).toBe(stored);
    }
  });
}

test("an end before the start, a day that does not exist and years nobody means are refused or flagged", async ({
  page,
  lists,
}) => {
  await open(page);
  const before = (await lists.item(list, id))?.["endsOn"];
  for (const typed of ["31.12.2013", "31.02.2018", "01.01.0202", "31.12.9999", "demnächst"]) {
    await page.getByRole("button", { name: "Ende: Bearbeiten" }).click();
    await page.getByRole("textbox", { name: "Ende", exact: true }).fill(typed);
    await page.keyboard.press("Enter");
    await expect(
      page
        .getByRole("alert")
        .filter({ hasText: /\p{L}{3}/u })
        .first(),
    ).toBeVisible();
    await page.keyboard.press("Escape");
  }
  expect((await lists.item(list, id))?.["endsOn"]).toBe(before);
  // As far apart as SharePoint lets days be.
  await lists.write(list, id, { endsOn: "8900-12-31T00:00:00Z", startsOn: "1900-01-01T00:00:00Z" });
  await lists.write(list, 7, { endsOn: null, startsOn: null });
  for (const place of ["/", "/coverage", "/timeline", "/capacity", "/quality"]) {
    await page.goto(`/#${place}`);
    await expect(page.getByRole("main")).toContainText(/\d/);
    await expect(page.getByRole("main")).not.toContainText(/NaN|undefined|Infinity/);
  }
});

test("a column whose type was changed in SharePoint is said in a line, and figures that rest on it are marked", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/`);
  await expect(page.getByText(/bestehen/).first()).toBeVisible();
  await app.hook("__schema", { list: "Strukturen", op: "type", column: "endsOn", type: "Text" });
  await page.reload();
  await expect(
    page.getByText(/Die Spalte „Ende“ in „Strukturen“ hat in SharePoint eine andere Art bekommen/),
  ).toBeVisible();
  const figure = page.getByRole("main").getByRole("button", { name: /laufen .* aus/ });
  await expect(figure).toContainText("unsicher");
  await figure.click();
  await expect(
    page.getByText(/Beruht auf Angaben, die .* nicht gelesen werden können/),
  ).toBeVisible();
  await page.goto(`${app.url}#/setup`);
  await expect(page.getByText("andere Art der Spalte")).toBeVisible();
  await expect(page.getByText("Art, Auswahlwörter und Indizes stimmen.")).toHaveCount(0);
});
