import { expect, test } from "vitest";
import { toRecords } from "../../src/domain/records.ts";
import { displayField, titleOf, titleOfId } from "../../src/i18n/records/display.ts";
import { entry } from "../support/records.ts";

const records = toRecords({
  organisations: [entry("organisations", { id: 1, title: "Landratsamt" })],
  tasks: [entry("tasks", { id: 3, title: "Sprachkurse planen" })],
  structures: [
    entry("structures", {
      id: 7,
      title: "Bildungskoordination",
      provider: 1,
      cooperatesWith: [7, 99],
      term: "unknown",
      spatialLevels: ["district", "?Stadtteil"],
      fte: 1.5,
    }),
  ],
  fundings: [entry("fundings", { id: 2, rate: 0.125, amount: 10200.5 })],
});
const at = (list: "structures" | "fundings", id: number, name: string) =>
  displayField(records, list, name, records[list].byId.get(id) ?? {}, "de").replaceAll(
    "\u00a0",
    " ",
  );

test("values are shown in the words of the office", () => {
  expect(at("structures", 7, "provider")).toBe("Landratsamt");
  expect(at("structures", 7, "term")).toBe("Befristung unbekannt");
  expect(at("structures", 7, "fte")).toBe("1,5 VZÄ");
  expect(at("structures", 7, "endsOn")).toBe("");
  expect(at("fundings", 2, "rate")).toBe("12,5 %");
  expect(at("fundings", 2, "amount")).toBe("10.200,50 €");
});

test("what is foreign or gone is said, never hidden", () => {
  expect(at("structures", 7, "spatialLevels")).toBe("Landkreis, Stadtteil");
  expect(at("structures", 7, "cooperatesWith")).toBe("Bildungskoordination, gelöschter Eintrag");
  expect(titleOfId(records, "tasks", 4, "en")).toBe("deleted entry");
});

test("where a list has no title one is made of what the record says", () => {
  const made = entry("responsibilities", { id: 5, task: 3, structure: 7, role: "leads" });
  expect(titleOf(records, "responsibilities", made, "de")).toBe(
    "Sprachkurse planen · Bildungskoordination · Federführung",
  );
  expect(titleOf(records, "costs", entry("costs", { id: 5, title: null }), "de")).toBe(
    "Kostenposten 5",
  );
});
