import { randomUUID } from "node:crypto";
import { changeType, logChange } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { type Json, jsonBody, part } from "../jsonBody.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, type Entity } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { listOf, viewOf } from "../resolve.ts";
import type { ListRow, ViewRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { fieldsEntity, viewEntity } from "./viewEntity.ts";
import { applyJson } from "./viewJson.ts";

export const viewOperations: Operations = {
  "GET list/views": (call) => {
    demand(call.user, permission.viewItems);
    const list = listOf(call);
    const views = call.state.viewsOf(list.id).map((view) => shaped(call, list, view));
    return ok(collection(views), `SP.ApiData.Views${selectSuffix(call.options)}`);
  },
  "POST list/views": (call) => addView(call, jsonBody(call), 201),
  "POST list/views/add": (call) => addView(call, part(jsonBody(call), "parameters"), 200),
  "GET list/view": (call) => {
    demand(call.user, permission.viewItems);
    const list = listOf(call);
    return ok(shaped(call, list, viewOf(call, list)), "SP.ApiData.Views/@Element");
  },
  "MERGE list/view": (call) => {
    change(call, (view) => applyJson(view, jsonBody(call)));
    return { status: 204 };
  },
  "DELETE list/view": (call) => {
    demand(call.user, permission.manageLists);
    const list = listOf(call);
    const view = viewOf(call, list);
    call.transaction.put("views", `${list.id}/${view.id}`, null);
    log(call, list, view, changeType.delete);
    return { status: 200 };
  },
  "GET list/view/viewfields": (call) => {
    const list = listOf(call);
    return ok(fieldsEntity(list, viewOf(call, list)), "SP.ApiData.ViewFieldCollections/@Element");
  },
  "POST list/view/viewfields/addviewfield": (call) =>
    changeFields(call, (fields) => [...fields, fieldName(call)]),
  "POST list/view/viewfields/removeviewfield": (call) =>
    changeFields(call, (fields) => fields.filter((name) => name !== fieldName(call))),
  "POST list/view/viewfields/removeallviewfields": (call) => changeFields(call, () => []),
  "POST list/view/viewfields/moveviewfieldto": (call) =>
    changeFields(call, (fields) => {
      const { field, index } = jsonBody(call);
      const rest = fields.filter((name) => name !== field);
      return [...rest.slice(0, Number(index)), String(field), ...rest.slice(Number(index))];
    }),
  "POST list/view/setviewxml": (call) => {
    const { viewXml } = jsonBody(call);
    const xml = String(viewXml ?? "");
    change(call, (view) => ({
      ...view,
      fields: [...xml.matchAll(/<ViewFields>(.*?)<\/ViewFields>/gs)].flatMap(([, inner = ""]) =>
        [...inner.matchAll(/Name=["']([^"']+)["']/g)].map(([, name = ""]) => name),
      ),
      settings: {
        ...view.settings,
        ViewQuery: /<Query>(.*?)<\/Query>/s.exec(xml)?.[1] ?? "",
        RowLimit: Number(/<RowLimit[^>]*>(\d+)</.exec(xml)?.[1] ?? view.settings.RowLimit),
        CustomFormatter: /<CustomFormatter>(.*?)<\/CustomFormatter>/s.exec(xml)?.[1] ?? null,
      },
    }));
    return ok(null, "Edm.Null");
  },
};

function fieldName(call: Call): string {
  const given =
    call.path.last.args[0] ?? String(part({ body: jsonBodyOrEmpty(call) }, "body").strField ?? "");
  const list = listOf(call);
  const found = call.state
    .fieldsOf(list.id)
    .find((field) => field.name === given || field.title === given);
  if (!found) throw errors.fieldTitleMissing(given);
  return found.name;
}

function jsonBodyOrEmpty(call: Call): Json {
  return call.body.length === 0 ? {} : jsonBody(call);
}

function changeFields(
  call: Call,
  changed: (fields: readonly string[]) => readonly string[],
): Answer {
  change(call, (view) => ({ ...view, fields: [...new Set(changed(view.fields))] }));
  return ok(null, "Edm.Null");
}

function change(call: Call, changed: (view: ViewRow) => ViewRow): void {
  demand(call.user, permission.manageLists);
  const list = listOf(call);
  const view = changed(viewOf(call, list));
  store(call, list, view);
  log(call, list, view, changeType.update);
}

function store(call: Call, list: ListRow, view: ViewRow): void {
  // Only one view can be the default.
  if (view.settings.DefaultView === true)
    for (const other of call.state.viewsOf(list.id))
      if (other.id !== view.id && other.settings.DefaultView === true)
        call.transaction.put("views", `${list.id}/${other.id}`, {
          ...other,
          settings: { ...other.settings, DefaultView: false },
        });
  call.transaction.put("views", `${list.id}/${view.id}`, view);
}

function addView(call: Call, body: Json, status: number): Answer {
  demand(call.user, permission.manageLists);
  const list = listOf(call);
  if (typeof body.Title !== "string" || body.Title === "") throw errors.argumentInvalid("Title");
  const leaf = body.Title.replaceAll(/["*:<>?/\\|#%&]/g, "");
  const views = call.state.viewsOf(list.id);
  const taken = new Set(views.map(({ url }) => url.toLowerCase()));
  const folder = list.template === 101 ? `${list.url}/Forms` : list.url;
  let url = `${folder}/${leaf}.aspx`;
  for (let n = 1; taken.has(url.toLowerCase()); n++) url = `${folder}/${leaf}${n}.aspx`;
  const view = applyJson(
    {
      listId: list.id,
      id: randomUUID(),
      title: body.Title,
      url,
      fields: body.ViewFields === undefined ? [] : ["LinkTitle"],
      order: Math.max(0, ...views.map(({ order }) => order)) + 1,
      settings: { RowLimit: 30, ViewQuery: "", DefaultView: false, PersonalView: false },
    },
    body,
  );
  store(call, list, view);
  log(call, list, view, changeType.add);
  return { ...ok(shaped(call, list, view), "SP.ApiData.Views/@Element"), status };
}

function log(call: Call, list: ListRow, view: ViewRow, type: number): void {
  logChange(call, {
    type,
    object: "view",
    listId: list.id,
    itemId: null,
    uniqueId: view.id,
    url: view.url,
  });
}

function shaped(call: Call, list: ListRow, view: ViewRow): Entity {
  return shape(viewEntity(call, list, view), call.options, {
    ViewFields: () => fieldsEntity(list, view),
  });
}
