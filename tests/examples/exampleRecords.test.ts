import { describe, expect, it } from "vitest";
import { day, daysBetween } from "../../src/domain/day.ts";
import { isExample } from "../../src/domain/exampleMark.ts";
import { parseReference, type Records } from "../../src/domain/records.ts";
import { definitionOf, type ListName, listNames } from "../../src/domain/schema/index.ts";
import { exampleKey } from "../../src/examples/exampleKey.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { examples } from "../../src/examples/examples.ts";

const records = exampleRecords();
const stichtag = day("2016-11-08");
type Row = { readonly [field: string]: unknown };
const rows = (list: ListName) => records[list].all as unknown as readonly Row[];

describe("example data", () => {
  it("is as large as the product promises", () => {
    const size = (list: ListName) => records[list].all.length;
    expect(records.areas.all.filter(({ kind }) => kind === "municipality")).toHaveLength(17);
    expect(size("actionFields")).toBe(10);
    expect(size("periods")).toBe(4);
    expect(size("structures")).toBe(45);
    expect(size("fundings")).toBeGreaterThanOrEqual(60);
    expect(size("tasks")).toBe(40);
    expect(size("needs")).toBe(30);
    expect(size("measures")).toBe(40);
    expect(size("potentials")).toBe(6);
    expect(size("meetings")).toBe(5);
  });

  it("fills every field a form asks for and breaks no rule", () => {
    for (const list of listNames) {
      const { fields, rules } = definitionOf(list);
      for (const row of rows(list)) {
        for (const [name, field] of Object.entries(fields)) {
          const value = row[name];
          const filled = Array.isArray(value) ? value.length > 0 : value !== null;
          if (field.required) expect(filled, `${list} ${String(row.title)} ${name}`).toBe(true);
        }
        for (const rule of rules) {
          const holds = (rule.holds as (values: unknown) => boolean)(row);
          expect(holds, `${list} ${String(row.title)} ${rule.code}`).toBe(true);
        }
      }
    }
  });

  it("points only to entries that exist", () => {
    let pointers = 0;
    for (const list of listNames) {
      for (const row of rows(list)) {
        for (const [name, field] of Object.entries(definitionOf(list).fields)) {
          for (const target of targetsOf(field, row[name])) {
            pointers += 1;
            expect(records[target.list].byId.has(target.id), `${list} ${name}`).toBe(true);
          }
        }
      }
    }
    expect(pointers).toBeGreaterThan(500);
  });

  it("gives every entry a key of its own that is always the same", () => {
    const keys = listNames.flatMap((list) => records[list].all.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => isExample(key) && /^[0-9a-f]{32}$/.test(key ?? ""))).toBe(true);
    expect(exampleRecords().structures.all[0]?.key).toBe(exampleKey("structures", "fb21"));
  });

  it("names no person", () => {
    for (const list of listNames) {
      for (const [name, field] of Object.entries(definitionOf(list).fields)) {
        if (field.kind !== "person" && field.kind !== "persons") continue;
        for (const example of Object.values(examples[list])) {
          expect(Object.hasOwn(example, name), `${list} ${name}`).toBe(false);
        }
      }
    }
  });

  it("has 41 structures of 45 on the Stichtag, with 52 posts, 13 of them temporary", () => {
    const there = records.structures.all.filter(
      ({ startsOn, endsOn, state }) =>
        state !== "cancelled" &&
        (startsOn === null || startsOn <= stichtag) &&
        (endsOn === null || stichtag <= endsOn),
    );
    expect(there).toHaveLength(41);
    const posts = (term: string) =>
      there.filter((one) => one.term === term).reduce((sum, one) => sum + (one.fte ?? 0), 0);
    expect(posts("permanent")).toBe(39);
    expect(posts("temporary")).toBe(13);
  });

  it("has one transition of 61 days and one of 181", () => {
    const days = records.structures.all.flatMap(({ endsOn, successor }) => {
      const next = successor === null ? undefined : records.structures.byId.get(successor);
      return endsOn && next?.startsOn ? [daysBetween(endsOn, next.startsOn) - 1] : [];
    });
    expect(days.filter((gap) => gap > 0).sort((a, b) => a - b)).toEqual([61, 181]);
  });
});

function targetsOf(field: { kind: string; to?: string }, value: unknown) {
  const list = field.to as keyof Records & ListName;
  if (field.kind === "lookup") return value === null ? [] : [{ list, id: value as number }];
  if (field.kind === "lookups") return (value as readonly number[]).map((id) => ({ list, id }));
  const reference = field.kind === "reference" ? parseReference(value as string | null) : null;
  return reference ? [reference] : [];
}
