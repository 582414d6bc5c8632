import { isLookup, isMulti, isPerson, targetListId } from "../fields/columns.ts";
import { itemProperties, titleOfLookup } from "../items/itemProperties.ts";
import { type Call, type Operations, ok } from "../protocol/call.ts";
import { type Complex, collection, complex, type Entity, type Value } from "../protocol/entity.ts";
import { shape } from "../protocol/options.ts";
import { itemOf, listOf } from "../resolve.ts";
import type { FieldRow, ItemRow, ListRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { toLocal } from "../zone.ts";

export const versionOperations: Operations = {
  "GET list/item/versions": (call) => {
    demand(call.user, permission.viewItems);
    const list = listOf(call);
    const versions = versionEntities(call, list, itemOf(call, list));
    const shown = versions.slice(0, call.options.top ?? undefined);
    return ok(
      collection(shown.map((one) => shape(one, call.options))),
      "SP.ApiData.ListItemVersions",
    );
  },
};

/** All versions of an entry, newest first. */
export function versionEntities(call: Call, list: ListRow, item: ItemRow): Entity[] {
  const earlier = [...(call.state.versions.get(`${list.id}/${item.id}`)?.values() ?? [])];
  const all = [...earlier.filter(({ version }) => version < item.version), item].reverse();
  return all.map((row) => versionEntity(call, list, row, row === item));
}

function versionEntity(call: Call, list: ListRow, row: ItemRow, isCurrent: boolean): Entity {
  const person = (id: number): Complex => {
    const user = call.state.users.get(id);
    return complex("SP.FieldUserValue", {
      LookupId: id,
      LookupValue: user?.title ?? "",
      Email: user?.email ?? "",
    });
  };
  const values: { [name: string]: Value } = {};
  for (const { name, field, read } of itemProperties(call.state, list).all) {
    if (!field || field.builtIn || name.endsWith("StringId")) continue;
    const value = isLookup(field) ? lookupValue(call, field, row, person) : read(row);
    values[field.name.replaceAll("_", "_x005f_")] = value;
  }
  return {
    kind: "entity",
    type: "SP.ListItemVersion",
    editLink: `Web/Lists(guid'${list.id}')/Items(${row.id})/versions(${row.version * 512})`,
    props: {
      Created: toLocal(new Date(row.modified)),
      IsCurrentVersion: isCurrent,
      VersionId: row.version * 512,
      VersionLabel: `${row.version}.0`,
      ID: row.id,
      ContentTypeId: complex("SP.ContentTypeId", { StringValue: list.contentTypeId }),
      Title: (row.values.Title ?? null) as Value,
      Modified: row.modified,
      Author: person(row.authorId),
      Editor: person(row.editorId),
      OData__x005f_UIVersionString: `${row.version}.0`,
      Attachments: Object.keys(row.attachments).length > 0,
      GUID: row.guid,
      ComplianceAssetId: null,
      OData__x005f_ModerationStatus: 0,
      OData__x005f_Level: 1,
      UniqueId: row.uniqueId,
      owshiddenversion: row.version,
      FSObjType: String(row.kind),
      FileRef: `${list.url}/${row.id}_.000`,
      MetaInfo: "",
      ...values,
    },
  };
}

/** A look-up in a version: the id and the text, several as a list. */
function lookupValue(
  call: Call,
  field: FieldRow,
  row: ItemRow,
  person: (id: number) => Complex,
): Value {
  const stored = row.values[field.name] ?? null;
  const ids = (Array.isArray(stored) ? stored : stored === null ? [] : [stored]) as number[];
  const found = ids.map((id): Complex => {
    if (isPerson(field)) return person(id);
    const target = call.state.items(targetListId(field)).get(id);
    const text = target ? String(titleOfLookup(target, field) ?? "") : "";
    return complex("SP.FieldLookupValue", { LookupId: id, LookupValue: text });
  });
  return isMulti(field) ? collection(found) : (found[0] ?? null);
}
