import type { Page } from "@playwright/test";
import { edit, expect, fact, open, openForOffline, record, saved, test } from "./faults.ts";

const { list, id } = record;
const unprotected = "Der Speicher dieses Geräts ist gesperrt oder voll.";

for (const [name, spoil] of [
  [
    "blocked",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("blocked", "SecurityError");
      };
    },
  ],
  [
    "full",
    () => {
      const write = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        const asked = write.apply(this, given);
        this.transaction.abort();
        return asked;
      };
    },
  ],
  [
    "broken",
    () => {
      const read = IDBObjectStore.prototype.getAll;
      IDBObjectStore.prototype.getAll = function (...given) {
        const { transaction } = this;
        const asked = read.apply(this, given);
        asked.addEventListener("success", () => transaction.abort(), { once: true });
        return asked;
      };
    },
  ],
] as const) {
  test(`with a device's storage that is ${name} the app works and says that nothing is protected`, async ({
    page,
    app,
    lists,
  }) => {
    await page.addInitScript(spoil);
    await open(page);
    await edit(page, "Quelle", "Bescheid");
    await saved(page);
    expect((await lists.held(list, id, "source")).at(-1)).toBe("Bescheid");
    await expect(page.getByText(unprotected)).toBeVisible();
    await app.hook("__fault", { kind: "dropBefore", count: 1_000 });
    await edit(page, "VZÄ", "4");
    await expect(page.getByText("1 Änderung nur in diesem Fenster")).toBeVisible();
    await expect(page.getByText("Keine Verbindung").first()).toBeVisible();
    await expect(page.getByText("auf diesem Gerät gesichert")).toHaveCount(0);
    await app.hook("__fault");
    await saved(page);
    expect((await lists.item(list, id))?.["fte"]).toBe(4);
  });
}

test("another account on the same computer neither sees nor sends what the first one left", async ({
  page,
  context,
  app,
  lists,
}) => {
  await openForOffline(page);
  await context.setOffline(true);
  await edit(page, "Quelle", "geheim");
  await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
  await page.goto("/#/list/needs/new");
  await page.getByRole("textbox", { name: "Bezeichnung" }).fill("auch geheim");
  await expect(page.getByText("auf diesem Gerät gesichert")).toBeVisible();
  await page.close();
  await app.hook("__as", { user: "zweite@landkreis.example" });
  await context.setOffline(false);
  const second = await context.newPage();
  await open(second);
  await expect(fact(second, "Quelle")).not.toContainText("geheim");
  await second.goto("/#/list/needs/new");
  await expect(second.getByRole("textbox", { name: "Bezeichnung" })).toHaveValue("");
  await second.goto("/#/setup");
  await expect(second.getByText("keine offenen Änderungen")).toBeVisible();
  expect(await lists.held(list, id, "source")).not.toContain("geheim");
});

/** Changes what the device keeps of the app's last visit. */
function keptBy(page: Page, change: "otherShape" | "newerVersion"): Promise<void> {
  return page.evaluate(async (what) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [{ name = "" } = {}] = await indexedDB.databases();
    const database = await asked(indexedDB.open(name, what === "newerVersion" ? 99 : undefined));
    if (what === "otherShape") {
      const store = database.transaction("head", "readwrite").objectStore("head");
      const head = await asked(store.get("head"));
      await asked(store.put({ ...head, shape: "of an older version", standing: null }, "head"));
    }
    database.close();
  }, change);
}

test("a new version of the app loads anew what an old one kept, and sends what it had not sent", async ({
  page,
  context,
  lists,
}) => {
  await openForOffline(page);
  await context.setOffline(true);
  await edit(page, "Quelle", "vor der neuen Version");
  await expect(page.getByText("1 Änderung auf diesem Gerät")).toBeVisible();
  await keptBy(page, "otherShape");
  await context.setOffline(false);
  await page.reload();
  await saved(page);
  await expect(fact(page, "Quelle")).toContainText("vor der neuen Version");
  const held = await lists.held(list, id, "source");
  expect(held.filter((value) => value === "vor der neuen Version")).toHaveLength(1);
});

test("an old tab beside a new version works on and says that nothing is protected any more", async ({
  page,
  lists,
}) => {
  await open(page);
  await keptBy(page, "newerVersion");
  await edit(page, "Quelle", "aus dem alten Reiter");
  await saved(page);
  await expect(page.getByText(unprotected)).toBeVisible();
  expect((await lists.held(list, id, "source")).at(-1)).toBe("aus dem alten Reiter");
});

test("what was deleted while this device slept for 61 days is gone when it wakes", async ({
  page,
  app,
  lists,
}) => {
  await open(page, "/#/list/structures");
  await page.goto("about:blank");
  await lists.recycle(list, id);
  await app.hook("__clock", { advanceSeconds: 61 * 86_400 });
  await page.clock.install({ time: Date.now() + 61 * 86_400_000 });
  await open(page, "/#/list/structures");
  await page.getByRole("searchbox", { name: "Suchen in der Liste" }).fill("asylsozialberatung");
  await expect(page.getByRole("grid").getByText("Asylsozialberatung")).toHaveCount(0);
});
