import { afterAll, beforeAll, expect, it } from "vitest";
import { isExample } from "../../src/domain/exampleMark.ts";
import { definitionOf, type ListName, listNames } from "../../src/domain/schema/index.ts";
import { examples } from "../../src/examples/examples.ts";
import { loadExamples } from "../../src/examples/loadExamples.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await provisionedSite();
}, 120_000);
afterAll(() => site.close());

const held = async () => {
  const { lists } = await site.site.load();
  return new Map(lists.map(({ name, entries }) => [name, entries]));
};

it("loads every example through the site's own door, and a repeat adds and changes nothing", async () => {
  let last = 0;
  await loadExamples(site.site, (done) => {
    last = done;
  });
  expect(last).toBe(listNames.reduce((sum, list) => sum + Object.keys(examples[list]).length, 0));
  const first = await held();
  await loadExamples(site.site);
  const second = await held();
  for (const list of listNames) {
    expect(second.get(list)?.length, list).toBe(first.get(list)?.length);
    expect(second.get(list)?.map(({ etag }) => etag)).toEqual(
      first.get(list)?.map(({ etag }) => etag),
    );
  }
}, 120_000);

it("writes look-ups to what was created later as well", async () => {
  const now = await held();
  for (const [list, field] of [
    ["fundings", "measure"],
    ["agendaItems", "movedTo"],
    ["structures", "successor"],
    ["structures", "cooperatesWith"],
  ] as const satisfies readonly (readonly [ListName, string])[]) {
    expect(definitionOf(list).fields[field]).toBeDefined();
    const wanted = Object.values(examples[list]).filter(
      (example) => field in example && example[field as keyof typeof example] !== undefined,
    ).length;
    const entries = (now.get(list) ?? []).filter(({ key }) => isExample(key));
    const filled = entries.filter((entry) => {
      const value = (entry as unknown as { readonly [name: string]: unknown })[field];
      return Array.isArray(value) ? value.length > 0 : value !== null;
    });
    expect(filled.length, `${list}.${field}`).toBe(wanted);
  }
});
