import { expect, it } from "vitest";
import type { ItemRow } from "../../src/emulator/sharepoint/state/rows.ts";
import { State } from "../../src/emulator/sharepoint/state/state.ts";
import { Transaction } from "../../src/emulator/sharepoint/state/transaction.ts";

function item(id: number, title: string): ItemRow {
  return {
    listId: "l",
    id,
    guid: "g",
    uniqueId: "u",
    version: 1,
    values: { Title: title },
    created: "2026-01-01T00:00:00Z",
    modified: "2026-01-01T00:00:00Z",
    authorId: 9,
    editorId: 9,
    kind: 0,
    path: null,
    attachments: {},
  };
}

it("takes back what a failed request wrote, indexes included, and nothing written before", () => {
  const state = new State();
  const transaction = new Transaction(state);
  transaction.put("items", "l/1", item(1, "eins"));
  expect(state.items("l").equal("Title", "EINS")).toHaveLength(1);
  const mark = transaction.mark();
  transaction.put("items", "l/1", item(1, "anders"));
  transaction.put("items", "l/2", item(2, "zwei"));
  transaction.put("items", "l/1", null);
  transaction.rollback(mark);
  expect([...state.items("l").after(0)]).toEqual([item(1, "eins")]);
  expect(state.items("l").equal("Title", "eins")).toHaveLength(1);
  expect(state.items("l").equal("Title", "anders")).toHaveLength(0);
  expect(transaction.ops).toHaveLength(1);
});
