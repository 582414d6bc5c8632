import type { TestSite } from "../../support/site.ts";

/** A column as the local site keeps it. */
export interface FieldRow {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly attributes: { readonly [name: string]: string };
  readonly choices: readonly string[];
}

/** What the local site itself holds of one list, seen without the code under test. */
export interface ListRows {
  readonly id: string;
  readonly title: string;
  readonly fields: ReadonlyMap<string, FieldRow>;
  readonly items: ReadonlyMap<number, ItemRow>;
}

interface ItemRow {
  readonly values: { readonly [name: string]: unknown };
}

/** All lists by the address they stand at, such as "areas". */
export type Rows = ReadonlyMap<string, ListRows>;

export async function rowsOf(site: TestSite): Promise<Rows> {
  const answer = await fetch(`${site.origin}/__state?tables=lists,fields,items`);
  const { ops } = (await answer.json()) as { ops: readonly Op[] };
  const byList = <T>(table: string) => {
    const all = new Map<string, T[]>();
    for (const [one, key, row] of ops) {
      const id = key.split("/")[0] ?? "";
      if (one === table) all.set(id, [...(all.get(id) ?? []), row as T]);
    }
    return all;
  };
  const fields = byList<FieldRow>("fields");
  const items = byList<ItemRow & { readonly id: number }>("items");
  return new Map(
    [...byList<{ url: string; title: string }>("lists")].map(([id, [list]]) => [
      list?.url.split("/mpi-")[1] ?? id,
      {
        id,
        title: list?.title ?? "",
        fields: new Map((fields.get(id) ?? []).map((field) => [field.name, field])),
        items: new Map((items.get(id) ?? []).map((item) => [item.id, item])),
      },
    ]),
  );
}

type Op = readonly [table: string, key: string, row: unknown];
