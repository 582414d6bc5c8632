import { errors } from "../errors.ts";
import { queryItems } from "../items/itemQuery.ts";
import { itemShaper } from "../items/itemShape.ts";
import {
  checkEtag,
  createItem,
  itemEtag,
  parseItemBody,
  updateItem,
} from "../items/itemWriting.ts";
import { recycle } from "../items/recycling.ts";
import { jsonBody } from "../jsonBody.ts";
import { type Answer, type Call, type Operations, ok, webUrl } from "../protocol/call.ts";
import { collection, type Value } from "../protocol/entity.ts";
import { selectSuffix } from "../protocol/options.ts";
import { itemOf, listOf } from "../resolve.ts";
import type { ItemRow, ListRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { attachmentEntities } from "./attachments.ts";
import { valuesAsText } from "./fieldValues.ts";
import { fileEntity } from "./files.ts";
import { permissions } from "./permissions.ts";
import { versionEntities } from "./versions.ts";

export const itemOperations: Operations = {
  "GET list/items": readItems,
  "POST list/items": addItem,
  "GET list/item": readItem,
  "MERGE list/item": mergeItem,
  "DELETE list/item": (call) => {
    demand(call.user, permission.deleteItems);
    const list = listOf(call);
    const item = itemOf(call, list);
    checkEtag(call.ifMatch, item);
    recycle(call, { kind: "item", list, item }, { keep: false });
    return { status: 200 };
  },
  "POST list/item/recycle": (call) => {
    demand(call.user, permission.deleteItems);
    const list = listOf(call);
    const item = itemOf(call, list);
    checkEtag(call.ifMatch, item);
    return ok(recycle(call, { kind: "item", list, item }), "Edm.Guid");
  },
  "GET list/item/effectivebasepermissions": (call) => {
    itemOf(call, listOf(call));
    return ok(permissions(call.user), "SP.BasePermissions");
  },
};

/** Navigation properties of an entry that $expand can name besides look-ups. */
function itemExtras(
  call: Call,
  list: ListRow,
): { readonly [name: string]: (row: ItemRow) => Value } {
  const text = (row: ItemRow): Value => valuesAsText(call, list, row);
  return {
    FieldValuesAsText: text,
    FieldValuesAsHtml: text,
    FieldValuesForEdit: text,
    Versions: (row) => collection(versionEntities(call, list, row)),
    AttachmentFiles: (row) => collection(attachmentEntities(list, row)),
    EffectiveBasePermissions: () => permissions(call.user),
    File: (row) => {
      const file = row.path === null ? undefined : call.state.files.get(row.path.toLowerCase());
      return file ? fileEntity(call, file) : null;
    },
  };
}

function readItems(call: Call): Answer {
  demand(call.user, permission.viewItems);
  const list = listOf(call);
  const shaper = itemShaper(call, list, itemExtras(call, list));
  const { rows, next } = queryItems(call, list);
  return ok(
    collection(rows.map(shaper), next === null ? undefined : nextLink(call, list, next)),
    `SP.ListData.${list.entityName}Items${selectSuffix(call.options)}`,
  );
}

/** `…/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24select=…&%24top=100`, as SharePoint writes it. */
function nextLink(call: Call, list: ListRow, token: string): string {
  const escaped = (text: string): string =>
    encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
  const carried = ["$select", "$expand", "$filter", "$orderby", "$top"].flatMap((name) => {
    const value = [...call.query].find(([key]) => key.toLowerCase() === name)?.[1];
    return value ? [`%24${name.slice(1)}=${escaped(value)}`] : [];
  });
  const query = [`%24skiptoken=${escaped(token)}`, ...carried].join("&");
  return `${webUrl(call)}/_api/web/lists(guid%27${list.id}%27)/items?${query}`;
}

function addItem(call: Call): Answer {
  demand(call.user, permission.addItems);
  const list = listOf(call);
  if (list.template === 101) throw errors.fileMissing(list.url);
  const type = `SP.Data.${list.entityName}Item`;
  const values = parseItemBody(call, list, type, jsonBody(call), call.verboseBody);
  const item = createItem(call, list, values);
  return {
    status: 201,
    value: fullEntity(call, list, item),
    metadata: `SP.ListData.${list.entityName}Items/@Element`,
    etag: itemEtag(item),
    location: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
  };
}

/** All properties, whatever the query says: writes ignore it. */
function fullEntity(call: Call, list: ListRow, item: ItemRow): Value {
  const options = { ...call.options, all: true, select: [], expand: [] };
  return itemShaper({ ...call, options }, list, {})(item);
}

function readItem(call: Call): Answer {
  demand(call.user, permission.viewItems);
  const list = listOf(call);
  const item = itemOf(call, list);
  return {
    ...ok(
      itemShaper(call, list, itemExtras(call, list))(item),
      `SP.ListData.${list.entityName}Items/@Element${selectSuffix(call.options)}`,
    ),
    etag: itemEtag(item),
  };
}

function mergeItem(call: Call): Answer {
  demand(call.user, permission.editItems);
  const list = listOf(call);
  const item = itemOf(call, list);
  const type = `SP.Data.${list.entityName}Item`;
  const values = parseItemBody(call, list, type, jsonBody(call), call.verboseBody);
  checkEtag(call.ifMatch, item);
  return { status: 204, etag: itemEtag(updateItem(call, list, item, values)) };
}
