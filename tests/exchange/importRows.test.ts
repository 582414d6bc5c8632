import { describe, expect, test } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { exportCsv, exportMapping } from "../../src/exchange/exportCsv.ts";
import { type ImportOptions, importRows } from "../../src/exchange/importRows.ts";
import type { Mapping } from "../../src/exchange/mapping.ts";
import { readyMaps } from "../../src/exchange/maps/index.ts";
import { previewRows } from "../../src/exchange/preview.ts";
import { records } from "../support/records.ts";
import { HeldSite } from "./heldSite.ts";
import { projectAnswers, projectRows, projectsFile } from "./projectsFile.ts";

const esf = readyMaps.get("esf") as Mapping;
/** Providers, the funder, fields of action, and two records per row. */
const allWrites = 3 + 1 + 2 + 2 * projectRows.length;

describe("an import", () => {
  test("writes every row once, each funding to its structure", async () => {
    const site = new HeldSite();
    const result = await runImport(site);
    expect(result).toEqual({
      created: allWrites,
      updated: 0,
      unchanged: 0,
      failed: [],
      stoppedBy: null,
    });
    const { structures, fundings, organisations, actionFields } = site.records;
    expect(structures.all).toHaveLength(projectRows.length);
    expect(organisations.all).toHaveLength(projectAnswers.providers + 1);
    expect(actionFields.all).toHaveLength(projectAnswers.actionFields);
    expect(fundings.all.map(({ structure }) => structure)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const funding of fundings.all) {
      expect(structures.byId.get(funding.structure ?? 0)?.title).toBe(funding.title);
    }
    const providers = structures.all.map(
      ({ provider }) => organisations.byId.get(provider ?? 0)?.title,
    );
    expect(providers[3]).toBe("Bildungswerk Muster e. V.");
    for (const [day, count] of Object.entries(projectAnswers.runningOn)) {
      const running = structures.all.filter(
        ({ startsOn, endsOn }) => (startsOn ?? "") <= day && day <= (endsOn ?? "9"),
      );
      expect(running).toHaveLength(count);
    }
  });

  test("repeated creates nothing and changes nothing", async () => {
    const site = new HeldSite();
    await runImport(site);
    const { counts, additions } = await preview(site);
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 6, twice: 0, error: 0 });
    expect(additions).toEqual([]);
    const result = await runImport(site);
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 12 });
    expect(site.writes).toBe(allWrites);
  });

  test("stopped at any write and repeated is complete, nothing doubled", async () => {
    for (const kind of ["before", "after"] as const) {
      for (let stop = 1; stop <= allWrites; stop++) {
        const site = new HeldSite();
        const fail = (write: number) => {
          if (write === stop) throw new Failure("offline");
        };
        if (kind === "before") site.beforeWrite = fail;
        else site.afterWrite = fail;
        const first = await runImport(site);
        expect(first.stoppedBy?.code).toBe("offline");
        site.beforeWrite = () => {};
        site.afterWrite = () => {};
        expect((await runImport(site)).stoppedBy).toBe(null);
        expect(site.records.structures.all).toHaveLength(6);
        expect(site.records.fundings.all).toHaveLength(6);
        expect(site.records.organisations.all).toHaveLength(4);
        expect((await preview(site)).counts).toMatchObject({ unchanged: 6 });
      }
    }
  });

  test("can be cancelled, says how far it is, and goes on from there", async () => {
    const site = new HeldSite();
    const stop = new AbortController();
    const steps: string[] = [];
    const first = await runImport(site, projectRows, {
      signal: stop.signal,
      onProgress: (done, of) => {
        steps.push(`${done}/${of}`);
        if (done === 8) stop.abort();
      },
    });
    expect(first.stoppedBy?.code).toBe("cancelled");
    expect(steps.at(-1)).toBe("8/12");
    expect(site.records.structures.all).toHaveLength(2);
    await runImport(site);
    expect(site.records.structures.all).toHaveLength(6);
  });

  test("goes on after a row the site refuses, and names it", async () => {
    const site = new HeldSite();
    site.beforeWrite = (write) => {
      if (write === 8) throw new Failure("rejected", { list: "fundings" });
    };
    const result = await runImport(site);
    expect(result.failed).toMatchObject([{ row: 2, failure: { code: "rejected" } }]);
    expect(site.records.structures.all).toHaveLength(6);
    expect(site.records.fundings.all).toHaveLength(5);
  });

  test("leaves out rows with errors and writes the others", async () => {
    const site = new HeldSite();
    const rows = [projectRows[0].replace("45%", "halb"), projectRows[1]];
    const result = await runImport(site, rows);
    expect(result.stoppedBy).toBe(null);
    expect(site.records.fundings.all.map(({ totalCost }) => totalCost)).toEqual([1000.1]);
  });
});

describe("a file that changed", () => {
  const changed = [projectRows[0].replace("31.12.2015", "31.03.2016"), ...projectRows.slice(1)];

  test("updates only the fields that differ", async () => {
    const site = new HeldSite();
    await runImport(site);
    await site.edit("structures", 1, { outlook: "open", areas: [3] });
    const { counts, rows } = await preview(site, changed);
    expect(counts).toMatchObject({ changed: 1, unchanged: 5 });
    expect(rows[0]?.entries.map(({ values }) => values)).toEqual([
      { endsOn: "2016-03-31" },
      { endsOn: "2016-03-31" },
    ]);
    expect(await runImport(site, changed)).toMatchObject({ created: 0, updated: 2 });
    expect(site.records.structures.byId.get(1)).toMatchObject({
      endsOn: "2016-03-31",
      outlook: "open",
      areas: [3],
    });
  });

  test("can be told to leave what people have changed", async () => {
    const site = new HeldSite();
    await runImport(site);
    await site.edit("structures", 1, { state: "cancelled" });
    await runImport(site, projectRows, { changed: "leave" });
    expect(site.records.structures.byId.get(1)?.state).toBe("cancelled");
  });

  test("an empty cell takes nothing away", async () => {
    const site = new HeldSite();
    await runImport(site);
    const emptied = [projectRows[0].replace("96450", ""), ...projectRows.slice(1)];
    expect((await preview(site, emptied)).counts).toMatchObject({ changed: 0, unchanged: 6 });
  });

  test("does not overwrite the same field somebody changed since the preview, but other edits do not hinder it", async () => {
    const site = new HeldSite();
    await runImport(site);
    const shown = await preview(site, changed);
    await site.edit("structures", 1, { endsOn: "2017-01-01" as never });
    await site.edit("fundings", 1, { condition: "unter Vorbehalt" });
    const result = await importRows(site.asSite(), shown);
    expect(result.failed).toMatchObject([{ row: 2, failure: { code: "conflict" } }]);
    expect(site.records.structures.byId.get(1)?.endsOn).toBe("2017-01-01");

    const again = new HeldSite();
    await runImport(again);
    const other = await preview(again, changed);
    await again.edit("structures", 1, { remarks: "PLZ 96450", outlook: "open" });
    expect(await importRows(again.asSite(), other)).toMatchObject({ updated: 2, failed: [] });
    expect(again.records.structures.byId.get(1)).toMatchObject({
      endsOn: "2016-03-31",
      outlook: "open",
    });
  });
});

async function preview(site: HeldSite, rows: readonly string[] = projectRows) {
  return previewRows(readCsv(projectsFile(rows)), esf, site.records, { timeZone: "Europe/Berlin" });
}

async function runImport(
  site: HeldSite,
  rows: readonly string[] = projectRows,
  options: ImportOptions = {},
) {
  return importRows(site.asSite(), await preview(site, rows), options);
}

describe("our own export", () => {
  const held = () =>
    records({
      areas: [
        { id: 1, key: "a".repeat(32), title: "Ortsteil", kind: "locality", partOf: 2 },
        { id: 2, key: "b".repeat(32), title: "Gemeinde", kind: "municipality", partOf: 3 },
        { id: 3, key: "c".repeat(32), title: "Landkreis", kind: "district", partOf: null },
        { id: 4, title: "Landkreis", kind: "district", partOf: 4 },
      ],
    });
  const file = readCsv(new TextEncoder().encode(exportCsv("areas", held(), "de")));
  const restore = async (site: HeldSite) => {
    const mapping = exportMapping("areas", "de");
    const shown = await previewRows(file, mapping, site.records, { timeZone: "Europe/Berlin" });
    return importRows(site.asSite(), shown);
  };

  test("restores an empty list, also where entries point to others further below or to themselves", async () => {
    const site = new HeldSite();
    expect(await restore(site)).toMatchObject({ created: 4, failed: [], stoppedBy: null });
    const { all, byId } = site.records.areas;
    expect(all.map(({ title, partOf }) => [title, byId.get(partOf ?? 0)?.id ?? null])).toEqual([
      ["Ortsteil", 2],
      ["Gemeinde", 3],
      ["Landkreis", null],
      ["Landkreis", 4],
    ]);
    expect(await restore(site)).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
  });

  test("is complete after a stop before the look-ups were written", async () => {
    const site = new HeldSite();
    site.beforeWrite = (attempt) => {
      if (attempt === 6) throw new Failure("offline");
    };
    expect((await restore(site)).stoppedBy?.code).toBe("offline");
    site.beforeWrite = () => {};
    expect(await restore(site)).toMatchObject({ created: 0, failed: [] });
    expect(site.records.areas.all.map(({ partOf }) => partOf)).toEqual([2, 3, null, 4]);
  });
});
