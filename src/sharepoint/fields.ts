import type { ListName } from "../domain/schema/index.ts";
import { definitionOf } from "../domain/schema/index.ts";
import { type Call, readBatch, succeeded } from "./batch.ts";
import type { Client } from "./client.ts";
import { columnOf, internalName } from "./columns.ts";
import { keyColumn } from "./entries.ts";
import { listIn } from "./lists.ts";

/** A column as SharePoint tells of it. */
export interface FieldInfo {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] };
  readonly LookupList?: string;
  /** Its column formatting, where that was asked for. */
  readonly CustomFormatter?: string | null;
}

/** Properties only some types of columns have are left out of the others. */
const asked = [
  "InternalName",
  "Title",
  "TypeAsString",
  "Indexed",
  "EnforceUniqueValues",
  "Choices",
  "LookupList",
] as const;

/** Asks for all columns of a list, with these further properties. */
export function fieldsOf(
  { siteUrl }: Pick<Client, "siteUrl">,
  list: ListName,
  more: readonly "CustomFormatter"[] = [],
): Call<readonly FieldInfo[]> {
  return {
    send: async (sp) =>
      (await listIn(sp, siteUrl, list).fields.select(
        ...asked,
        ...more,
      )()) as unknown as readonly FieldInfo[],
  };
}

/** Fields of each list whose values the site cannot be asked for: their column is gone, or of a type that holds something else. */
export async function askMissing(
  client: Client,
  lists: readonly ListName[],
): Promise<ReadonlyMap<ListName, readonly string[]>> {
  const answers = await readBatch(
    client,
    lists.map((list) => fieldsOf(client, list)),
  );
  return new Map(lists.map((list, at) => [list, missingIn(list, succeeded(answers[at]))]));
}

function missingIn(list: ListName, columns: readonly FieldInfo[]): readonly string[] {
  const types = new Map(columns.map((column) => [column.InternalName, column.TypeAsString]));
  const fields = Object.entries(definitionOf(list).fields)
    .filter(([name, field]) => {
      const type = types.get(internalName(name));
      return type === undefined || !columnOf(field).readable.includes(type);
    })
    .map(([name]) => name);
  return keyIsReadable(types.get(keyColumn)) ? fields : [...fields, keyColumn];
}

function keyIsReadable(type: string | undefined): boolean {
  return type !== undefined && columnOf({ kind: "text" }).readable.includes(type);
}
