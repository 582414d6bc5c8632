import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./commandLine.ts";
import { startSite } from "./startSite.ts";

const headings = [
  "Name",
  "Bezeichnung des Vorhabens",
  "Zusammenfassung des Vorhabens",
  "Datum des Beginns des Vorhabens",
  "Datum des Endes des Vorhabens",
  "Gesamtbetrag der förderfähigen Ausgaben des Vorhabens in €",
  "Unions-Kofinanzierungssatz",
  "PLZ",
  "Interventionsbereich",
];
const first = [
  "Verein A",
  "Lotsen",
  "Zwei\nZeilen",
  "01.01.2016",
  "31.12.2017",
  "10.000,01",
  "50%",
];
const second = ["Verein B", "Kurse", "", "01.07.2016", "30.06.2018", "2.000,00", "45%"];
const wrong = ["Verein C", "Beratung", "", "31.02.2016", "31.12.2017", "1.000,00", "50%"];

let site: Awaited<ReturnType<typeof startSite>>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "job-"));
  site = await startSite(["--memory", "--empty"]);
}, 120_000);

afterAll(() => {
  site.child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("From an empty site to a Masterplan, on the command line", () => {
  it("creates the lists, and a second time nothing", async () => {
    const made = await run("provision", "--app", "https://masterplan.example/office");
    expect([made.code, made.said]).toEqual([
      0,
      expect.stringContaining("Alle Listen sind angelegt"),
    ]);
    const asked = await fetch(
      `${site.url}/_api/web/getList('/sites/integration/Lists/mpi-measures')/fields/getByInternalNameOrTitle('key')?$select=CustomFormatter`,
      { headers: { Accept: "application/json", Authorization: "Bearer local" } },
    );
    expect(await asked.text()).toContain(
      `https://masterplan.example/office/index.html?site=${encodeURIComponent(site.url)}#/list/measures/`,
    );
    const again = await run("provision");
    expect([again.code, again.said]).toEqual([0, expect.stringContaining("waren schon da")]);
  }, 60_000);

  it("shows what an import would do, and writes nothing", async () => {
    const { code, said } = await importFile("a.csv", [first, second], "--dry-run");
    expect(said).toContain("2 neu, 0 geändert, 0 unverändert");
    expect(code).toBe(0);
    expect(await expiringOn("2017-06-01")).toBe(0);
  }, 60_000);

  it("writes the right rows, lists the wrong one and ends with 1", async () => {
    const { code, complained } = await importFile("b.csv", [first, wrong, second]);
    expect(complained).toMatch(/Zeile 3 ausgelassen: Datum des Beginns des Vorhabens „31.02.2016“/);
    expect(code).toBe(1);
    expect(await expiringOn("2017-06-01")).toBe(1);
  }, 60_000);

  it("has nothing left to do when it is repeated, and ends with 0", async () => {
    const { code, said } = await importFile("c.csv", [first, second]);
    expect(said).toContain("0 neu, 0 geändert, 2 unverändert");
    expect(said).toContain("Geschrieben: 0 Einträge neu, 0 geändert");
    expect(code).toBe(0);
  }, 60_000);

  it("writes the Masterplan as a Word file", async () => {
    const file = join(folder, "plan.docx");
    const { code } = await run("masterplan", "--out", file, "--as-of", "01.06.2017");
    expect(code).toBe(0);
    const text = new TextDecoder().decode(
      unzipSync(new Uint8Array(readFileSync(file)))["word/document.xml"],
    );
    expect(text).toContain("Lotsen");
    expect(text).toContain("01.06.2017");
  }, 120_000);
});

function run(command: string, ...args: readonly string[]) {
  return runCommand([command, "--site", site.url, ...args]);
}

function importFile(name: string, rows: readonly (readonly string[])[], ...more: string[]) {
  const file = join(folder, name);
  const lines = [headings, ...rows.map((row) => [...row, "96450", "109"])].map((cells) =>
    cells.map((cell) => `"${cell}"`).join(";"),
  );
  writeFileSync(file, lines.join("\r\n"));
  return run("import", "--file", file, "--map", "esf", ...more);
}

/** How many structures expire within the year after a day, by the JSON of all analyses. */
async function expiringOn(day: string): Promise<number> {
  const file = join(folder, "results.json");
  const { code } = await run("analyse", "--as-of", day, "--json", file);
  expect(code).toBe(0);
  const read = JSON.parse(readFileSync(file, "utf8")) as {
    readonly asOf: string;
    readonly results: { readonly expiring: readonly { readonly cause: string }[] };
  };
  expect(read.asOf).toBe(day);
  return read.results.expiring.filter(({ cause }) => cause === "structure").length;
}
