import { describe, expect, it } from "vitest";
import { parseMarkup, richText } from "../../src/documents/markup.ts";

describe("light markup", () => {
  it("makes a paragraph of what stands between empty lines, and keeps single line breaks", () => {
    expect(parseMarkup("Eins\nzwei\n\n\nDrei")).toEqual([
      { type: "paragraph", text: "Eins\nzwei", handWritten: true },
      { type: "paragraph", text: "Drei", handWritten: true },
    ]);
  });

  it("makes lists of lines with a dash or a number, also right after text", () => {
    expect(parseMarkup("Wir wollen:\n- a\n* b\n1. c\n2) d")).toEqual([
      { type: "paragraph", text: "Wir wollen:", handWritten: true },
      { type: "bullets", items: ["a", "b"] },
      { type: "bullets", items: ["c", "d"], ordered: true },
    ]);
  });

  it("takes a date or a figure at a line's start for text", () => {
    expect(parseMarkup("12.10.2016 war die Sitzung.")).toHaveLength(1);
    expect(parseMarkup("12.10.2016 war die Sitzung.")[0]?.type).toBe("paragraph");
    expect(parseMarkup("-5 Grad")[0]?.type).toBe("paragraph");
  });

  it("sets bold what stands between two asterisks, and leaves lone ones alone", () => {
    expect(richText("Das ist **sehr wichtig** hier")).toEqual([
      { text: "Das ist " },
      { text: "sehr wichtig", bold: true },
      { text: " hier" },
    ]);
    expect(richText("2 ** 3 ist 8")).toBe("2 ** 3 ist 8");
    expect(richText("offen **ohne Ende")).toBe("offen **ohne Ende");
  });

  it("makes nothing of nothing", () => {
    expect(parseMarkup(" \n\n \r\n")).toEqual([]);
  });
});
