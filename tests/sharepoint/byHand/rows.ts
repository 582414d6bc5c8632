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
  readonly items: ReadonlyMap<number, { readonly values: { readonly [name: string]: unknown } }>;
}

export async function rowsOf(site: TestSite, list: string): Promise<ListRows | null> {
  const answer = await fetch(`${site.origin}/__state?list=/sites/integration/Lists/mpi-${list}`);
  const { ops } = (await answer.json()) as { ops: readonly (readonly [string, string, never])[] };
  const row = ops.find(([table]) => table === "lists")?.[2] as
    | { readonly id: string; readonly title: string }
    | undefined;
  if (!row) return null;
  const of = <T>(table: string) =>
    ops.filter(([one]) => one === table).map(([, , one]) => one as T);
  return {
    id: row.id,
    title: row.title,
    fields: new Map(of<FieldRow>("fields").map((field) => [field.name, field])),
    items: new Map(
      of<{ id: number; values: { [name: string]: unknown } }>("items").map((item) => [
        item.id,
        item,
      ]),
    ),
  };
}
