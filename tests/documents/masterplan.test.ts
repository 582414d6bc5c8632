import { describe, expect, it } from "vitest";
import type { Block, Chapter, Document } from "../../src/documents/document.ts";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { overviewFigures } from "../../src/domain/analysis/overviewFigures.ts";
import { day } from "../../src/domain/day.ts";
import { chapterIds } from "../../src/domain/plan/chapters.ts";
import { toRecords } from "../../src/domain/records.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { overviewText } from "../../src/i18n/analysis/overviewSentence.ts";
import { plain, wordsOf } from "./wordsOf.ts";

const asOf = day("2016-11-08");
const records = exampleRecords();
const view = makeView(records, { asOf, today: asOf });
const german = masterplan(records, view, { language: "de", number: "0.2" });
const english = masterplan(records, view, { language: "en" });

const empty = toRecords({});
const emptyView = makeView(empty, { asOf, today: asOf });

const chapter = (document: Document, id: string): Chapter => {
  const found = document.chapters.find((one) => one.id === id);
  if (!found) throw new Error(`No chapter ${id}`);
  return found;
};
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === "table" ? [block] : []));

describe("the Masterplan", () => {
  it("has every chapter in its order, with its number", () => {
    expect(german.chapters.map(({ id }) => id)).toEqual(chapterIds);
    expect(chapter(german, "mandate").title).toBe("1 Anlass und Auftrag");
    expect(chapter(german, "potentials").title).toBe("9a Chancen und Potenziale");
    expect(chapter(german, "sources").title).toBe("Anlage C: Quellen");
  });

  it("opens its summary with the overview's own sentence", () => {
    const [first] = chapter(german, "summary").blocks;
    const sentence = overviewText(overviewFigures(records, view), "de");
    expect(first?.type === "paragraph" && plain(first.text)).toBe(sentence);
    expect(sentence).toMatch(/^Am 08\.11\.2016 bestehen 41 Strukturen \(erfasst: 45\);/);
  });

  it("prints the chapters and periods chosen only, numbers unchanged", () => {
    const [, second] = view.periods;
    const chosen = masterplan(records, view, {
      language: "de",
      chapters: ["gaps", "development"],
      periods: [second?.id ?? 0],
    });
    expect(chosen.chapters.map(({ title }) => title.split(" ")[0])).toEqual(["5", "7"]);
    const captions = tables(chapter(chosen, "gaps").blocks).map(({ caption }) => caption);
    expect(captions.some((caption) => caption.includes("2017–2018"))).toBe(true);
    expect(captions.some((caption) => /2016$|2019|2021/.test(caption))).toBe(false);
  });

  it("says a sentence in every chapter where nothing is recorded", () => {
    const plan = masterplan(empty, emptyView, { language: "de" });
    for (const { id, blocks } of plan.chapters) {
      expect(blocks.length, id).toBeGreaterThan(0);
      const last = blocks.at(-1);
      expect(last?.type, `${id} ends with a heading`).not.toBe("heading");
    }
    expect(wordsOf(plan)).toContain("Maßnahmen sind noch nicht erfasst.");
  });

  it("sets each measure that is not dropped on exactly one sheet", () => {
    const sheets = chapter(german, "measures").blocks.filter(
      (block) => block.type === "heading" && block.level === 3,
    );
    expect(sheets).toHaveLength(
      records.measures.all.filter(({ status }) => status !== "dropped").length,
    );
  });

  it("indexes every structure once", () => {
    const [index] = tables(chapter(german, "structureIndex").blocks);
    expect(index?.rows).toHaveLength(records.structures.all.length);
    expect(index?.landscape).toBe(true);
  });

  it("shows coverage once per period, each state with a word", () => {
    const matrices = tables(chapter(german, "gaps").blocks).filter(({ landscape }) => landscape);
    expect(matrices).toHaveLength(view.periods.length);
    for (const { rows } of matrices)
      for (const cell of rows.flat()) if (cell.tone) expect(plain(cell.text)).toMatch(/\p{L}{4}/u);
  });

  it("keeps hand-written texts: by chapter, by period, by field of action", () => {
    const words = wordsOf(german);
    const blocks = records.textBlocks.all.filter(({ document }) => document === "masterplan");
    expect(blocks.length).toBeGreaterThan(5);
    for (const { text } of blocks) {
      const start = (text ?? "").replaceAll("**", "").split("\n")[0] ?? "";
      expect(
        words.some((one) => one.startsWith(start)),
        start,
      ).toBe(true);
    }
  });

  it("fills every row of every table to its head", () => {
    const every = [german, english].flatMap(({ chapters }) =>
      chapters.flatMap(({ blocks }) => tables(blocks)),
    );
    expect(every.length).toBeGreaterThan(60);
    for (const { caption, head, rows } of every) {
      expect(rows.length, caption).toBeGreaterThan(0);
      for (const row of rows) expect(row, caption).toHaveLength(head.length);
    }
  });

  it("never skips a level of headings and names each of them once", () => {
    const ids = german.chapters.flatMap(({ id, blocks }) => {
      let level = 1;
      const inside = blocks.flatMap((block) => {
        if (block.type !== "heading") return [];
        expect(block.level, block.text).toBeLessThanOrEqual(level + 1);
        level = block.level;
        return [block.id];
      });
      return [id, ...inside];
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("prints no programmer's values in either language", () => {
    for (const document of [german, english])
      for (const text of wordsOf(document))
        expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity|\{\w+\}/);
  });

  it("is marked as a draft until it is agreed or adopted", () => {
    expect(german.cover?.mark).toBe("Entwurf");
    expect(german.meta.header).toBe("Entwurf 0.2 · Stand 08.11.2016");
    const adopted = masterplan(records, view, { language: "de", number: "1.0", state: "adopted" });
    expect(adopted.cover?.mark).toBeNull();
    expect(adopted.meta.header).toBe("Fassung 1.0 · Stand 08.11.2016");
  });

  it("speaks English throughout where English is asked for", () => {
    expect(english.meta.language).toBe("en-GB");
    expect(chapter(english, "gaps").title).toBe("7 Gaps and duplicate responsibilities");
    const heads = english.chapters.flatMap(({ blocks }) =>
      tables(blocks).flatMap(({ head }) => head),
    );
    expect(heads).toContain("Provider");
    expect(heads.filter((head) => /Träger|Struktur|Ebene|Zeitraum/.test(head))).toEqual([]);
  });
});
