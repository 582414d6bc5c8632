import { changeType, logChange } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { matches, parseFilter } from "../items/filter.ts";
import { recycle } from "../items/recycling.ts";
import { jsonBody } from "../jsonBody.ts";
import { makeList } from "../lists/listMaking.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { listOf } from "../resolve.ts";
import type { ListRow } from "../state/rows.ts";
import { demand, isHiddenFrom, permission } from "../users.ts";
import { etagOf, expandable, itemType, listEntity, tokenOf, withSelected } from "./listEntity.ts";
import { settingsOf } from "./listSettings.ts";
import { permissions } from "./permissions.ts";

export const listOperations: Operations = {
  "GET lists": readLists,
  "POST lists": addList,
  "GET list": (call) => {
    demand(call.user, permission.viewItems);
    const list = listOf(call);
    return {
      ...ok(
        shape(withSelected(call, list), call.options, expandable(call, list)),
        `SP.ApiData.Lists/@Element${selectSuffix(call.options)}`,
      ),
      etag: etagOf(list),
    };
  },
  "MERGE list": updateList,
  "DELETE list": (call) => {
    removeList(call);
    return { status: 200 };
  },
  "POST list/recycle": (call) => ok(removeList(call), "Edm.Guid"),
  "GET list/effectivebasepermissions": (call) => {
    listOf(call);
    return ok(permissions(call.user), "SP.BasePermissions");
  },
  "GET list/currentchangetoken": (call) => ok(tokenOf(call, listOf(call)), "SP.ChangeToken"),
  "GET list/itemcount": (call) => ok(call.state.items(listOf(call).id).size, "Edm.Int32"),
  "GET list/listitementitytypefullname": (call) => ok(itemType(listOf(call)), "Edm.String"),
  "GET list/title": (call) => ok(listOf(call).title, "Edm.String"),
};

function readLists(call: Call): Answer {
  demand(call.user, permission.viewItems);
  const all = [...call.state.lists.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const filter = call.options.filter === null ? null : parseFilter(call.options.filter);
  const kept = all.filter((list) => {
    if (isHiddenFrom(call.user, list)) return false;
    if (!filter) return true;
    const { props } = listEntity(call, list);
    return matches(filter, {
      read: ([name = ""]) => {
        if (!(name in props)) throw errors.propertyMissing(name);
        return props[name] as string | number | boolean | null;
      },
      literal: (_path, value) => value,
    });
  });
  const from = call.options.skip ?? 0;
  const shown = kept.slice(from, call.options.top === null ? undefined : from + call.options.top);
  return ok(
    collection(
      shown.map((list) => shape(withSelected(call, list), call.options, expandable(call, list))),
    ),
    `SP.ApiData.Lists${selectSuffix(call.options)}`,
  );
}

function addList(call: Call): Answer {
  demand(call.user, permission.manageLists);
  const body = jsonBody(call);
  if (typeof body.Title !== "string" || body.Title === "") throw errors.argumentInvalid("Title");
  const list = makeList(call, call.webPath, {
    title: body.Title,
    description: typeof body.Description === "string" ? body.Description : "",
    template: typeof body.BaseTemplate === "number" ? body.BaseTemplate : 100,
    settings: settingsOf(body),
  });
  return {
    status: 201,
    value: listEntity(call, list),
    metadata: "SP.ApiData.Lists/@Element",
    etag: etagOf(list),
    location: `Web/Lists(guid'${list.id}')`,
  };
}

function updateList(call: Call): Answer {
  demand(call.user, permission.manageLists);
  const list = listOf(call);
  const body = jsonBody(call);
  if (call.ifMatch !== null && call.ifMatch !== "*" && call.ifMatch !== etagOf(list))
    throw errors.etagStale(call.ifMatch, etagOf(list));
  const title = typeof body.Title === "string" && body.Title !== "" ? body.Title : list.title;
  for (const other of call.state.lists.values())
    if (other.id !== list.id && other.title.toLowerCase() === title.toLowerCase())
      throw errors.listExists();
  const changed: ListRow = {
    ...list,
    title,
    description: typeof body.Description === "string" ? body.Description : list.description,
    version: list.version + 1,
    settings: { ...list.settings, ...settingsOf(body) },
  };
  call.transaction.put("lists", list.id, changed);
  logChange(call, {
    type: changeType.update,
    object: "list",
    listId: list.id,
    itemId: null,
    uniqueId: list.id,
    url: list.url,
  });
  return { status: 204, etag: etagOf(changed) };
}

function removeList(call: Call): string {
  demand(call.user, permission.manageLists);
  return recycle(call, { kind: "list", list: listOf(call) });
}
