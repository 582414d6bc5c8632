import { randomUUID } from "node:crypto";
import { changeType, logChange } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { isAnnotation, type Json, jsonBody, part } from "../jsonBody.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, complex, type Entity, type Value } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { escapeXml } from "../protocol/render.ts";
import { listOf, viewOf } from "../resolve.ts";
import type { ListRow, Setting, ViewRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";

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

const settable = new Set([
  "RowLimit",
  "ViewQuery",
  "Query",
  "DefaultView",
  "Hidden",
  "PersonalView",
  "Paged",
  "Aggregations",
  "AggregationsStatus",
  "Scope",
  "CustomFormatter",
  "ViewData",
  "ViewType2",
  "ViewJoins",
  "Formats",
  "ViewProjectedFields",
  "MobileView",
  "MobileDefaultView",
  "JSLink",
  "Toolbar",
  "GridLayout",
  "IncludeRootFolder",
  "EditorModified",
  "DefaultViewForContentType",
  "ColumnWidth",
  "CustomOrder",
  "ViewTypeKind",
  "viewTypeKind",
  "baseViewId",
  "TabularView",
  "StyleId",
  "Method",
]);

function applyJson(view: ViewRow, body: Json): ViewRow {
  let changed = view;
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name)) continue;
    if (name === "Title") changed = { ...changed, title: String(value) };
    else if (name === "ViewFields") {
      const list = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results;
      if (Array.isArray(list)) changed = { ...changed, fields: list.map(String) };
    } else if (!settable.has(name)) throw errors.propertyUnknown(name, "SP.View");
    else changed = { ...changed, settings: { ...changed.settings, [name]: value as Setting } };
  }
  return changed;
}

function shaped(call: Call, list: ListRow, view: ViewRow): Entity {
  return shape(viewEntity(call, list, view), call.options, {
    ViewFields: () => fieldsEntity(list, view),
  });
}

function viewLink(list: ListRow, view: ViewRow): string {
  return `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
}

function fieldRefs(view: ViewRow): string {
  return view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join("");
}

function fieldsEntity(list: ListRow, view: ViewRow): Entity {
  return {
    kind: "entity",
    type: "SP.ViewFieldCollection",
    editLink: `${viewLink(list, view)}/ViewFields`,
    props: { SchemaXml: fieldRefs(view), Items: view.fields },
  };
}

export function viewEntity(_call: Call, list: ListRow, view: ViewRow): Entity {
  const { settings } = view;
  const flag = (name: string): boolean => settings[name] === true;
  const text = (name: string): Value => settings[name] ?? null;
  const xml = `<View Name="{${view.id.toUpperCase()}}" Type="HTML" Url="${escapeXml(view.url)}" DisplayName="${escapeXml(view.title)}" DefaultView="${String(flag("DefaultView")).toUpperCase()}"><Query>${settings.ViewQuery ?? ""}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="TRUE">${settings.RowLimit ?? 30}</RowLimit></View>`;
  return {
    kind: "entity",
    type: "SP.View",
    editLink: viewLink(list, view),
    navigation: ["ViewFields"],
    props: {
      Aggregations: text("Aggregations"),
      AggregationsStatus: text("AggregationsStatus"),
      AssociatedContentTypeId: null,
      BaseViewId: null,
      CalendarViewStyles: null,
      ColumnWidth: text("ColumnWidth"),
      ContentTypeId: complex("SP.ContentTypeId", { StringValue: "0x" }),
      CustomFormatter: text("CustomFormatter"),
      CustomOrder: null,
      DefaultView: flag("DefaultView"),
      DefaultViewForContentType: false,
      EditorModified: false,
      Formats: null,
      GridLayout: null,
      Hidden: flag("Hidden"),
      HtmlSchemaXml: xml,
      Id: view.id,
      ImageUrl: null,
      IncludeRootFolder: false,
      ViewJoins: null,
      JSLink: null,
      ListViewXml: xml,
      Method: null,
      MobileDefaultView: false,
      MobileView: false,
      ModerationType: null,
      NewDocumentTemplates: null,
      OrderedView: false,
      Paged: settings.Paged !== false,
      PersonalView: flag("PersonalView"),
      ViewProjectedFields: null,
      ViewQuery: text("ViewQuery"),
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      RowLimit: text("RowLimit"),
      Scope: 0,
      ServerRelativePath: complex("SP.ResourcePath", { DecodedUrl: view.url }),
      ServerRelativeUrl: view.url,
      StyleId: null,
      TabularView: true,
      Threaded: false,
      Title: view.title,
      Toolbar: null,
      ToolbarTemplateName: null,
      ViewType: "HTML",
      ViewData: null,
      ViewType2: "NONE",
      VisualizationInfo: null,
    },
  };
}
