import { describe, expect, it } from "vitest";
import { hasTexts, textsAt } from "../../../src/domain/plan/chapterTexts.ts";
import { type Entry, toRecords } from "../../../src/domain/records.ts";

const block = (id: number, values: Partial<Entry<"textBlocks">>): Entry<"textBlocks"> => ({
  id,
  key: null,
  etag: "",
  createdAt: "" as Entry["createdAt"],
  modifiedAt: "" as Entry["modifiedAt"],
  authorId: null,
  editorId: null,
  title: `Text ${id}`,
  document: "masterplan",
  chapter: "gaps",
  actionField: null,
  period: null,
  text: `Inhalt ${id}`,
  ...values,
});

const records = toRecords({
  textBlocks: [
    block(1, {}),
    block(2, { period: 7 }),
    block(3, { actionField: 5 }),
    block(4, { document: "minutes" }),
    block(5, { text: "  " }),
    block(6, { chapter: "nirgendwo" }),
    block(7, {}),
  ],
});
const ids = (blocks: readonly { readonly id: number }[]) => blocks.map(({ id }) => id);

describe("hand-written texts", () => {
  it("belong to exactly one place, and empty ones to none", () => {
    expect(ids(textsAt(records, { document: "masterplan", chapter: "gaps" }))).toEqual([1, 7]);
    expect(ids(textsAt(records, { document: "masterplan", chapter: "gaps", period: 7 }))).toEqual([
      2,
    ]);
    expect(
      ids(textsAt(records, { document: "masterplan", chapter: "gaps", actionField: 5 })),
    ).toEqual([3]);
    expect(ids(textsAt(records, { document: "minutes", chapter: "gaps" }))).toEqual([4]);
  });

  it("mark the chapters that have some", () => {
    expect(hasTexts(records, "gaps")).toBe(true);
    expect(hasTexts(records, "summary")).toBe(false);
  });
});
