import type { OfferedWords } from "../../domain/ports.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { fromStored } from "../../i18n/stored/stored.ts";
import { internalName } from "../schema/columns.ts";
import { fieldsOf } from "../schema/fields.ts";
import type { Client } from "../transport/client.ts";
import { choicesOf } from "./checkList.ts";

/** The words a list's choice columns offer now, asked for in one request. */
export async function offeredWords(client: Client, list: ListName): Promise<OfferedWords> {
  const columns = await fieldsOf(client, list).send(client.sp);
  const byName = new Map(columns.map((column) => [column.InternalName, column]));
  return Object.fromEntries(
    Object.entries(definitionOf(list).fields).flatMap(([name, field]) => {
      const column = byName.get(internalName(name));
      if (!column || (field.kind !== "choice" && field.kind !== "choices")) return [];
      return [[name, choicesOf(column).map((text): string => fromStored(field.words, text))]];
    }),
  );
}
