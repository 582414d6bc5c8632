import { changeType, currentToken, logChange } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { matches, parseFilter } from "../filter.ts";
import { isAnnotation, type Json, jsonBody } from "../jsonBody.ts";
import { makeList } from "../listMaking.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, complex, type Entity, type Value } from "../protocol/entity.ts";
import { type Expandable, selectSuffix, shape } from "../protocol/options.ts";
import { recycle } from "../recycling.ts";
import { listOf } from "../resolve.ts";
import type { ListRow, Setting } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { fieldEntity } from "./fields.ts";
import { folderEntity } from "./folders.ts";
import { viewEntity } from "./views.ts";
import { permissions } from "./web.ts";

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

export function itemType(list: ListRow): string {
  return `SP.Data.${list.entityName}Item`;
}

function etagOf(list: ListRow): string {
  return `"${list.version}"`;
}

function tokenOf(call: Call, list: ListRow): Value {
  return complex("SP.ChangeToken", {
    StringValue: currentToken(call.state, 3, list.id, call.clock.stamp()),
  });
}

export function listEntity(call: Call, list: ListRow): Entity {
  const stats = call.state.stats.get(list.id);
  const setting = (name: string): Setting => list.settings[name] ?? null;
  const flag = (name: string): boolean => list.settings[name] === true;
  const isLibrary = list.template === 101;
  return {
    kind: "entity",
    type: "SP.List",
    editLink: `Web/Lists(guid'${list.id}')`,
    etag: etagOf(list),
    navigation: [
      "Fields",
      "Items",
      "RootFolder",
      "Views",
      "DefaultView",
      "ParentWeb",
      "ContentTypes",
    ],
    props: {
      AllowContentTypes: flag("AllowContentTypes"),
      BaseTemplate: list.template,
      BaseType: isLibrary ? 1 : 0,
      ContentTypesEnabled: flag("ContentTypesEnabled"),
      CrawlNonDefaultViews: false,
      Created: list.created,
      CurrentChangeToken: tokenOf(call, list),
      DefaultContentApprovalWorkflowId: "00000000-0000-0000-0000-000000000000",
      DefaultItemOpenUseListSetting: false,
      Description: list.description,
      Direction: "none",
      DisableCommenting: flag("DisableCommenting"),
      DisableGridEditing: flag("DisableGridEditing"),
      DocumentTemplateUrl: isLibrary ? `${list.url}/Forms/template.dotx` : null,
      DraftVersionVisibility: 0,
      EnableAttachments: flag("EnableAttachments"),
      EnableFolderCreation: flag("EnableFolderCreation"),
      EnableMinorVersions: flag("EnableMinorVersions"),
      EnableModeration: flag("EnableModeration"),
      EnableRequestSignOff: true,
      EnableVersioning: flag("EnableVersioning"),
      EntityTypeName: list.entityName,
      ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePostProcessingEnabled: false,
      ForceCheckout: flag("ForceCheckout"),
      HasExternalDataSource: false,
      Hidden: flag("Hidden"),
      Id: list.id,
      ImagePath: complex("SP.ResourcePath", { DecodedUrl: String(setting("ImageUrl")) }),
      ImageUrl: setting("ImageUrl"),
      DefaultSensitivityLabelForLibrary: "",
      IrmEnabled: false,
      IrmExpire: false,
      IrmReject: false,
      IsApplicationList: false,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: call.state.items(list.id).size,
      LastItemDeletedDate: stats?.deleted ?? list.created,
      LastItemModifiedDate: stats?.modified ?? list.created,
      LastItemUserModifiedDate: stats?.modified ?? list.created,
      ListExperienceOptions: setting("ListExperienceOptions"),
      ListItemEntityTypeFullName: itemType(list),
      MajorVersionLimit: setting("MajorVersionLimit"),
      MajorWithMinorVersionsLimit: 0,
      MultipleDataList: false,
      NoCrawl: flag("NoCrawl"),
      ParentWebPath: complex("SP.ResourcePath", { DecodedUrl: call.webPath }),
      ParentWebUrl: call.webPath,
      ParserDisabled: false,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: isLibrary
        ? "00bfea71-e717-4e80-aa17-d0c71b360101"
        : "00bfea71-de22-43b2-a848-c05709900100",
      Title: list.title,
    },
  };
}

/** Properties that only come when asked for by $expand or $select. */
function expandable(call: Call, list: ListRow): Expandable {
  return {
    RootFolder: () => {
      const folder = call.state.folders.get(list.url.toLowerCase());
      return folder ? folderEntity(call, folder) : null;
    },
    Fields: () =>
      collection(call.state.fieldsOf(list.id).map((field) => fieldEntity(call, list, field))),
    Views: () =>
      collection(call.state.viewsOf(list.id).map((view) => viewEntity(call, list, view))),
    DefaultView: () => {
      const view = call.state
        .viewsOf(list.id)
        .find(({ settings }) => settings.DefaultView === true);
      return view ? viewEntity(call, list, view) : null;
    },
    EffectiveBasePermissions: () => permissions(call.user),
    HasUniqueRoleAssignments: () => false,
    OnQuickLaunch: () => list.settings.OnQuickLaunch === true,
    DefaultViewUrl: () =>
      call.state.viewsOf(list.id).find(({ settings }) => settings.DefaultView === true)?.url ?? "",
    DefaultEditFormUrl: () => `${list.url}/EditForm.aspx`,
    DefaultNewFormUrl: () => `${list.url}/NewForm.aspx`,
    DefaultDisplayFormUrl: () => `${list.url}/DispForm.aspx`,
    SchemaXml: () => `<List ID="{${list.id}}" Title="${list.title}" />`,
    ValidationFormula: () => list.settings.ValidationFormula ?? null,
    ValidationMessage: () => list.settings.ValidationMessage ?? null,
    ReadSecurity: () => list.settings.ReadSecurity ?? 1,
    WriteSecurity: () => list.settings.WriteSecurity ?? 1,
  };
}

/** Properties that $select brings without $expand, as SharePoint does for its costly ones. */
export function withSelected(call: Call, list: ListRow): Entity {
  const lazy = expandable(call, list);
  const entity = listEntity(call, list);
  const props: { [name: string]: Value } = { ...entity.props };
  const expanded = new Set(call.options.expand.map(([name = ""]) => name.toLowerCase()));
  for (const [name = ""] of call.options.select) {
    const found = Object.keys(lazy).find((key) => key.toLowerCase() === name.toLowerCase());
    if (found && !expanded.has(found.toLowerCase())) {
      const value = (lazy[found] as () => Value)();
      const isPlain = value === null || typeof value !== "object" || !("kind" in value);
      if (isPlain || (value as { kind?: string }).kind === "complex") props[found] = value;
    }
  }
  return { ...entity, props };
}

function readLists(call: Call): Answer {
  demand(call.user, permission.viewItems);
  const all = [...call.state.lists.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const filter = call.options.filter === null ? null : parseFilter(call.options.filter);
  const kept = all.filter((list) => {
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

/** Read-only ones are left as they are, as SharePoint leaves them. */
const fixed = new Set(["Title", "Description", "BaseTemplate", "Id", "ItemCount", "Created"]);
const settable = new Set([
  "AllowContentTypes",
  "ContentTypesEnabled",
  "EnableAttachments",
  "EnableFolderCreation",
  "EnableVersioning",
  "EnableMinorVersions",
  "EnableModeration",
  "Hidden",
  "MajorVersionLimit",
  "NoCrawl",
  "OnQuickLaunch",
  "DisableGridEditing",
  "DisableCommenting",
  "ListExperienceOptions",
  "ForceCheckout",
  "ReadSecurity",
  "WriteSecurity",
  "ValidationFormula",
  "ValidationMessage",
  "ImageUrl",
  "DraftVersionVisibility",
  "EnableRequestSignOff",
  "CrawlNonDefaultViews",
  "Direction",
  "DefaultItemOpenUseListSetting",
  "IrmEnabled",
  "IrmExpire",
  "IrmReject",
  "IsApplicationList",
  "MajorWithMinorVersionsLimit",
  "MultipleDataList",
  "ParserDisabled",
  "DocumentTemplateUrl",
  "EnableAssignToEmail",
  "ExcludeFromOfflineClient",
  "DefaultContentApprovalWorkflowId",
]);

function settingsOf(body: Json): { [name: string]: Setting } {
  const settings: { [name: string]: Setting } = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || fixed.has(name)) continue;
    if (!settable.has(name)) throw errors.propertyUnknown(name, "SP.List");
    if (value !== null && typeof value === "object") throw errors.valueOfWrongType("Edm.String");
    settings[name] = value as Setting;
  }
  return settings;
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
