import { expect, type Page } from "@playwright/test";
import { type App, test as base } from "../support/app.ts";

/** A line of the local site's ledger, as far as tests ask for it. */
export interface Asked {
  readonly at: string;
  readonly method: string;
  readonly url: string;
  readonly ifMatch: readonly string[];
  readonly status: number;
  readonly statuses: readonly number[];
}

/** The site as a colleague sees it who does not use the app: the judge of what has been saved. */
export interface Lists {
  /** An entry's columns by internal name; null where there is none. */
  item(list: string, id: number): Promise<Item | null>;
  /** Every entry whose title is this. */
  titled(list: string, title: string): Promise<readonly Item[]>;
  /** What a column held in each version since it was first changed, oldest first. */
  held(list: string, id: number, column: string): Promise<readonly unknown[]>;
  /** Writes columns of an entry, whatever its version is. */
  write(list: string, id: number, columns: Item): Promise<void>;
  /** Moves an entry to the recycle bin; the promise holds the id it has there. */
  recycle(list: string, id: number): Promise<string>;
  restore(recycled: string): Promise<void>;
  ledger(): Promise<readonly Asked[]>;
}

export type Item = { readonly [column: string]: unknown };

/** As the app's own tests; a request that fails on purpose may be noted in the console by the browser itself. */
export const test = base.extend<{ lists: Lists }>({
  // An array as a value has to be wrapped, or Playwright takes it for value and options.
  expectErrors: [[/^Failed to load resource: /], { scope: "test" }],
  lists: async ({ app }, use) => use(listsOf(app)),
});

export { expect };

/** The record nearly every case is about: a counselling service for asylum seekers. */
export const record = { list: "structures", id: 6, address: "/#/list/structures/6" };

/** Opens an address and waits until the app is in step with the site. */
export async function open(page: Page, address: string = record.address): Promise<void> {
  await page.goto(address);
  await saved(page);
}

export async function saved(page: Page, timeout = 20_000): Promise<void> {
  await expect(page.getByRole("button", { name: "Alles gespeichert" })).toBeVisible({ timeout });
}

/** Changes a field of the record on the screen in place, by keyboard. */
export async function edit(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole("button", { name: `${field}: Bearbeiten` }).click();
  await page.getByRole("textbox", { name: field, exact: true }).fill(value);
  await page.keyboard.press("Enter");
}

/** The field's value as the record's page shows it. */
export function fact(page: Page, field: string) {
  return page.locator("dl > div").filter({ has: page.getByText(field, { exact: true }) });
}

/**
 * Opens an address and waits until all is there that is needed without a connection, which the app
 * loads three seconds after its start; with a clock of its own the page's time is let run so far.
 */
export async function openForOffline(page: Page, address = record.address): Promise<void> {
  const parts = ["TroubleBanner", "EditsDialog", "BoardScreen"].map((name) =>
    page.waitForEvent("requestfinished", (request) => request.url().includes(name)),
  );
  await open(page, address);
  await page.clock.fastForward(3_000).catch(() => undefined);
  await Promise.all(parts);
}

function listsOf({ siteUrl, hook }: App): Lists {
  const address = (list: string) =>
    `${siteUrl}/_api/web/GetList('/sites/integration/Lists/mpi-${list}')/items`;
  const ask = async (url: string, init: RequestInit = {}) => {
    const answer = await fetch(url, {
      ...init,
      headers: {
        Accept: "application/json;odata=nometadata",
        "Content-Type": "application/json",
        Authorization: "Bearer colleague",
        ...init.headers,
      },
    });
    if (answer.status === 404) return null;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${init.method ?? "GET"} ${url}: ${answer.status} ${text}`);
    return text === "" ? {} : (JSON.parse(text) as Item);
  };
  const many = async (url: string) => ((await ask(url))?.["value"] ?? []) as readonly Item[];
  return {
    item: (list, id) => ask(`${address(list)}(${id})`),
    titled: (list, title) =>
      many(
        `${address(list)}?$filter=${encodeURIComponent(`Title eq '${title.replaceAll("'", "''")}'`)}`,
      ),
    async held(list, id, column) {
      const versions = await many(`${address(list)}(${id})/versions`);
      const values = versions.map((version) => version[column] ?? null).reverse();
      const changed = values.findIndex((value) => value !== values[0]);
      return changed < 0 ? [] : values.slice(changed);
    },
    async write(list, id, columns) {
      await ask(`${address(list)}(${id})`, {
        method: "POST",
        headers: { "X-HTTP-Method": "MERGE", "IF-MATCH": "*" },
        body: JSON.stringify(columns),
      });
    },
    async recycle(list, id) {
      const answer = await ask(`${address(list)}(${id})/recycle`, { method: "POST" });
      return String(answer?.["value"]);
    },
    async restore(recycled) {
      await ask(`${siteUrl}/_api/web/recycleBin('${recycled}')/restore`, { method: "POST" });
    },
    ledger: async () => (await hook("__ledger")) as readonly Asked[],
  };
}
