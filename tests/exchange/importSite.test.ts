import { afterAll, beforeAll, expect, test } from "vitest";
import { type Entries, toRecords } from "../../src/domain/records.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { importRows } from "../../src/exchange/importRows.ts";
import type { Mapping } from "../../src/exchange/mapping.ts";
import { readyMaps } from "../../src/exchange/maps/index.ts";
import { previewRows } from "../../src/exchange/preview.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";
import { projectAnswers, projectsFile } from "./projectsFile.ts";

let local: TestSite;
beforeAll(async () => {
  local = await provisionedSite();
}, 120_000);
afterAll(() => local.close());

const esf = readyMaps.get("esf") as Mapping;

test("over the wire: stopped by a broken connection, then completed, then nothing is left to do", async () => {
  const shown = await preview();
  await local.fault({ match: "mpi-fundings", kind: "dropAfter", count: 40 });
  const first = await importRows(local.site, shown);
  expect(first.stoppedBy?.code).toBe("offline");
  await local.fault(null);
  const second = await importRows(local.site, await preview());
  expect(second).toMatchObject({ failed: [], stoppedBy: null });
  const third = await importRows(local.site, await preview());
  expect(third).toMatchObject({ created: 0, updated: 0, unchanged: 12 });
  const { structures, fundings } = await loadRecords();
  expect(structures.all).toHaveLength(6);
  expect(fundings.all.map(({ amount }) => amount).sort()).toEqual(
    [...projectAnswers.amounts].sort(),
  );
  const cents = fundings.all.map(({ totalCost }) => Math.round((totalCost ?? 0) * 100));
  expect(cents.reduce((sum, one) => sum + one) / 100).toBe(projectAnswers.totalCost);
  expect(structures.all.map(({ description }) => description)).toContain(
    "Kurse am Ort.\n• Grundkurs, Aufbaukurs",
  );
}, 120_000);

async function loadRecords() {
  const { lists } = await local.site.load();
  return toRecords(
    Object.fromEntries(lists.map(({ name, entries }) => [name, entries])) as Entries,
  );
}

async function preview() {
  const table = readCsv(projectsFile());
  return previewRows(table, esf, await loadRecords(), { timeZone: "Europe/Berlin" });
}
