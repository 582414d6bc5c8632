import { toFailure } from "../domain/failure.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import type { Language } from "../i18n/language.ts";
import { choicesOf } from "./checkList.ts";
import type { Client } from "./client.ts";
import { columnOf, internalName } from "./columns.ts";
import { keyColumn } from "./entries.ts";
import type { FieldInfo } from "./fields.ts";
import { listIn } from "./lists.ts";
import type { SiteList } from "./schema.ts";

/** Mends what can be mended without loss: words taken out of a choice are offered again, indexes and the key's uniqueness come back. */
export async function mendList(
  client: Client,
  list: ListName,
  { columns }: SiteList,
  language: Language,
): Promise<void> {
  for (const column of columns) {
    const properties = mended(list, column, language);
    if (Object.keys(properties).length === 0) continue;
    try {
      await listIn(client.sp, client.siteUrl, list)
        .fields.getByInternalNameOrTitle(column.InternalName)
        .update(properties, "SP.Field");
    } catch (error) {
      throw named(error, list, column.InternalName);
    }
  }
}

function mended(
  list: ListName,
  column: FieldInfo,
  language: Language,
): { readonly [property: string]: unknown } {
  if (column.InternalName === keyColumn) {
    return column.Indexed && column.EnforceUniqueValues
      ? {}
      : { Indexed: true, EnforceUniqueValues: true };
  }
  const { fields } = definitionOf(list);
  const name = Object.keys(fields).find((one) => internalName(one) === column.InternalName);
  const field = name === undefined ? undefined : fields[name];
  if (!field) return {};
  const expected = columnOf(field);
  const present = choicesOf(column);
  const lost = expected.choices(language).filter((text) => !present.includes(text));
  return {
    ...(lost.length > 0 && column.TypeAsString === expected.type
      ? { Choices: [...present, ...lost] }
      : {}),
    ...(field.indexed && !column.Indexed ? { Indexed: true } : {}),
  };
}

function named(error: unknown, list: ListName, field: string): Error {
  const failure = toFailure(error);
  return Object.assign(failure, { details: { list, field, ...failure.details } });
}
