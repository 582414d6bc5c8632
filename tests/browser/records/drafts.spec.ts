import type { Page } from "@playwright/test";
import type { Field } from "../../../src/domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../../src/domain/schema/index.ts";
import { lists, shared } from "../../../src/i18n/de/stored/lists.ts";
import { expect, test } from "../support/app.ts";

type Kind = Field["kind"];

/** What is left half entered in a field of each kind: typed, or looked for and not yet chosen. */
const begun: { readonly [K in Kind]: string | null } = {
  text: "Angefangen",
  note: "Angefangen\nund mehr",
  number: "4,2 und",
  euro: "10.200,",
  percent: "zur Hälf",
  date: "31.1",
  moment: "31.12.2017, 1",
  link: "https://exam",
  person: "Mül",
  persons: "Mül",
  lookup: "Fam",
  lookups: "Fam",
  reference: "Fam",
  // Chosen by one click: there is no half of it.
  choice: null,
  choices: null,
  flag: null,
};

/** One visible field of every kind of the model that can be half entered, where the examples have a record. */
const fields = Object.entries(begun).flatMap(([kind, text]) => {
  if (text === null) return [];
  for (const list of ["structures" as const, ...listNames]) {
    // An area's entry has a page of its own kind, and settings have none.
    if (list === "settings" || list === "areas") continue;
    const of = definitionOf(list).fields as { readonly [name: string]: Field };
    const name = Object.keys(of).find((one) => {
      const field = of[one];
      return field?.kind === kind && !field.hidden && one !== "title";
    });
    if (name) return [{ kind, text, list, name, label: labelOf(list, name) }];
  }
  return [];
});

/** The German label. Taken from the language's own file, as this runner knows no `import.meta.glob`. */
function labelOf(list: ListName, name: string): string {
  const own: { readonly [field: string]: string | readonly [string, string] } = {
    ...shared,
    ...lists[list].fields,
  };
  const label = own[name] ?? name;
  return typeof label === "string" ? label : label[0];
}

const inputIn = (page: Page, label: string) =>
  page.getByRole("main").getByLabel(label, { exact: true }).first();

async function openFirst(page: Page, list: string) {
  await page.goto(`/#/list/${list}`);
  await page.getByRole("grid").getByRole("link").first().click();
  await expect(page.getByRole("main")).toHaveAttribute("data-place", /\/\d+$/);
}

async function begin(page: Page, list: string) {
  await page.goto(`/#/list/${list}/new`);
  await expect(page.getByRole("main")).toHaveAttribute("data-place", /new$/);
  await expect(page.getByRole("button", { name: "Verwerfen" })).toBeVisible();
}

test("the model names a kind of field for everything that can be half entered", () => {
  expect(fields.map(({ kind }) => kind).toSorted()).toEqual(
    Object.keys(begun)
      .filter((kind) => begun[kind as Kind] !== null)
      .toSorted(),
  );
});

for (const { kind, text, list, name, label } of fields) {
  test(`what is begun in a field of kind ${kind} (${list}.${name}) outlives a reload, in place and in a form`, async ({
    page,
  }) => {
    await openFirst(page, list);
    await page.getByRole("button", { name: `${label}: bearbeiten` }).click();
    const input = inputIn(page, label);
    await input.fill(text);
    await page.reload();
    await expect(input).toHaveValue(text);
    await page.reload();
    await expect(input).toHaveValue(text);
    await input.press("Escape");
    await begin(page, list);
    await input.fill(text);
    await page.reload();
    await expect(input).toHaveValue(text);
    await page.getByRole("button", { name: "Verwerfen" }).click();
    await begin(page, list);
    await expect(input).not.toHaveValue(text);
  });
}

test("what cannot be read in one field stays while another one is filled in, over a reload", async ({
  page,
}) => {
  await page.goto("/#/list/structures/6");
  const fte = page.getByRole("textbox", { name: "VZÄ" });
  const reason = page.getByRole("textbox", { name: "Grund des Endes" });
  await page.getByRole("button", { name: "VZÄ: bearbeiten" }).click();
  await fte.fill("viel");
  await page.getByRole("button", { name: "Grund des Endes: bearbeiten" }).click();
  await reason.fill("Bewilligung en");
  await expect(fte).toHaveValue("viel");
  await reason.press("Enter");
  await expect(reason).toHaveCount(0);
  await page.reload();
  await expect(fte).toHaveValue("viel");
  await expect(page.getByText("Bewilligung en").first()).toBeVisible();
});
