import { Failure, toFailure } from "../../domain/failure.ts";
import type { Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { columnOf, internalName, targetOf } from "../schema/columns.ts";
import { keyColumn } from "../schema/entries.ts";
import type { FieldInfo } from "../schema/fields.ts";
import { listIn } from "../schema/lists.ts";
import type { SiteSchema } from "../schema/schema.ts";
import type { Client } from "../transport/client.ts";
import { choicesOf, pointsElsewhere } from "./checkList.ts";

/** Failures that would meet the next column as well. */
const concernsAll: ReadonlySet<string> = new Set([
  "offline",
  "forbidden",
  "signInNeeded",
  "throttled",
]);

type Properties = { readonly [property: string]: unknown };

/**
 * Mends what can be mended without loss: words taken out of a choice are offered again, indexes and
 * the key's uniqueness come back, uniqueness nobody needs goes, and a look-up without any value
 * points to its list again. Tells what could not be mended, such as a key that is there twice.
 */
export async function mendList(
  client: Client,
  list: ListName,
  schema: SiteSchema,
  language: Language,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const column of schema.lists.get(list)?.columns ?? []) {
    try {
      const properties = await mended(client, list, column, schema, language);
      if (Object.keys(properties).length === 0) continue;
      await listIn(client.sp, client.siteUrl, list)
        .fields.getByInternalNameOrTitle(column.InternalName)
        .update(properties, "SP.Field");
    } catch (error) {
      const failure = named(error, list, column.InternalName);
      if (concernsAll.has(failure.code)) throw failure;
      failures.push(failure);
    }
  }
  return failures;
}

async function mended(
  client: Client,
  list: ListName,
  column: FieldInfo,
  schema: SiteSchema,
  language: Language,
): Promise<Properties> {
  if (column.InternalName === keyColumn) return mendedKey(column);
  const { fields } = definitionOf(list);
  const name = Object.keys(fields).find((one) => internalName(one) === column.InternalName);
  const field = name === undefined ? undefined : fields[name];
  if (!field) return {};
  const expected = columnOf(field);
  if (
    column.TypeAsString === expected.type &&
    pointsElsewhere(field, column, schema) &&
    (await isEmpty(client, list, column.InternalName))
  ) {
    return { SchemaXml: pointedTo(await xmlOf(client, list, column), field, schema) };
  }
  const present = choicesOf(column);
  const lost = expected.choices(language).filter((text) => !present.includes(text));
  return {
    ...(lost.length > 0 && column.TypeAsString === expected.type
      ? { Choices: [...present, ...lost] }
      : {}),
    ...(column.EnforceUniqueValues ? { EnforceUniqueValues: false } : {}),
    ...(field.indexed && !column.Indexed ? { Indexed: true } : {}),
  };
}

function mendedKey({ TypeAsString, Indexed, EnforceUniqueValues }: FieldInfo): Properties {
  if (TypeAsString !== "Text" || (Indexed && EnforceUniqueValues)) return {};
  return { Indexed: true, EnforceUniqueValues: true };
}

/** Whether no entry holds a value in a look-up. */
async function isEmpty(client: Client, list: ListName, name: string): Promise<boolean> {
  const filled = await listIn(client.sp, client.siteUrl, list)
    .items.select("Id")
    .filter(`${name}Id ne null`)
    .top(1)();
  return filled.length === 0;
}

async function xmlOf(client: Client, list: ListName, column: FieldInfo): Promise<string> {
  const { SchemaXml } = await listIn(client.sp, client.siteUrl, list)
    .fields.getByInternalNameOrTitle(column.InternalName)
    .select("SchemaXml")();
  return SchemaXml;
}

/** The column's own XML with the list it is to point to. */
function pointedTo(schemaXml: string, field: Field, schema: SiteSchema): string {
  const target = targetOf(field);
  const id = target === null ? "" : (schema.lists.get(target)?.info.Id ?? "");
  return schemaXml.replace(/ List="[^"]*"/, ` List="{${id}}"`);
}

function named(error: unknown, list: ListName, field: string): Failure {
  const failure = toFailure(error);
  return new Failure(failure.code, { list, field, ...failure.details }, failure);
}
