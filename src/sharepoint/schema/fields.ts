import type { ListName } from "../../domain/schema/index.ts";
import { definitionOf } from "../../domain/schema/index.ts";
import { type Call, readBatch, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import { columnOf, internalName } from "./columns.ts";
import { keyColumn } from "./entries.ts";
import { listIn } from "./lists.ts";
import { isRetyped } from "./retyped.ts";

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

/** Fields of a list that can be neither read nor written. */
export interface Lacking {
  /** All of them: the column is gone, or of a type that holds something else. */
  readonly missing: readonly string[];
  /** Those of them whose column is there, of another type. */
  readonly retyped: readonly string[];
}

/** What each list lacks. */
export async function askLacking(
  client: Client,
  lists: readonly ListName[],
): Promise<ReadonlyMap<ListName, Lacking>> {
  const answers = await readBatch(
    client,
    lists.map((list) => fieldsOf(client, list)),
  );
  return new Map(lists.map((list, at) => [list, lackingIn(list, succeeded(answers[at]))]));
}

function lackingIn(list: ListName, columns: readonly FieldInfo[]): Lacking {
  const types = new Map(columns.map((column) => [column.InternalName, column.TypeAsString]));
  const fields = Object.entries(definitionOf(list).fields);
  const retyped = fields
    .filter(([name, field]) => {
      const type = types.get(internalName(name));
      if (type === undefined) return false;
      return !columnOf(field).readable.includes(type) || isRetyped(field, type);
    })
    .map(([name]) => name);
  const gone = fields.filter(([name]) => !types.has(internalName(name))).map(([name]) => name);
  const key = keyIsReadable(types.get(keyColumn)) ? [] : [keyColumn];
  const lacks = new Set([...gone, ...retyped]);
  const missing = fields.map(([name]) => name).filter((name) => lacks.has(name));
  return { missing: [...missing, ...key], retyped };
}

function keyIsReadable(type: string | undefined): boolean {
  return type !== undefined && columnOf({ kind: "text" }).readable.includes(type);
}
