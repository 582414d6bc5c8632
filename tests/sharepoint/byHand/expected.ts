import { definitionOf, type ListName } from "../../../src/domain/schema/index.ts";
import { internalName } from "./operations.ts";
import type { FieldRow, ListRows } from "./rows.ts";

/** What a check has to name, told by the columns as they were made and as they are now. */
export function expectedDifferences(
  list: ListName,
  made: ListRows,
  now: ListRows,
  idNow: (madeId: string) => string | null,
): { readonly [field: string]: readonly string[] } {
  const names = ["key", ...Object.keys(definitionOf(list).fields)];
  const found = names.map((name) => {
    const before = made.fields.get(internalName(name)) as FieldRow;
    return [name, differences(name, before, now.fields.get(internalName(name)), idNow)] as const;
  });
  return Object.fromEntries(found.filter(([, differs]) => differs.length > 0));
}

function differences(
  name: string,
  before: FieldRow,
  now: FieldRow | undefined,
  idNow: (madeId: string) => string | null,
): readonly string[] {
  if (!now) return ["missing"];
  const typed = before.type === now.type;
  const key = name === "key";
  const target = before.type.startsWith("Lookup") ? idNow(plain(before.attributes.List)) : null;
  const all: readonly (readonly [string, boolean])[] = [
    ["renamed", !key && before.title !== now.title],
    ["type", !typed],
    ["choicesRemoved", typed && before.choices.some((word) => !now.choices.includes(word))],
    [
      "choicesAdded",
      typed && before.choices.length > 0 && now.choices.some((w) => !before.choices.includes(w)),
    ],
    ["notIndexed", isIndexed(before) && !isIndexed(now)],
    ["notUnique", key && !isUnique(now)],
    ["unique", !key && isUnique(now)],
    ["pointsElsewhere", typed && target !== null && plain(now.attributes.List) !== target],
  ];
  return all.filter(([, holds]) => holds).map(([difference]) => difference);
}

function plain(id: string | undefined): string {
  return (id ?? "").replace(/[{}]/g, "").toLowerCase();
}

function isIndexed({ attributes }: FieldRow): boolean {
  return attributes.Indexed === "TRUE" || attributes.EnforceUniqueValues === "TRUE";
}

function isUnique({ attributes }: FieldRow): boolean {
  return attributes.EnforceUniqueValues === "TRUE";
}
