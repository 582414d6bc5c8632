import { currentToken } from "../changeLog.ts";
import { itemShaper } from "../items/itemShape.ts";
import type { Call } from "../protocol/call.ts";
import { collection, complex, type Entity, type Value } from "../protocol/entity.ts";
import type { Expandable } from "../protocol/options.ts";
import type { ListRow, Setting } from "../state/rows.ts";
import { fieldEntity } from "./fieldEntity.ts";
import { folderEntity } from "./folders.ts";
import { permissions } from "./permissions.ts";
import { viewEntity } from "./viewEntity.ts";

export function itemType(list: ListRow): string {
  return `SP.Data.${list.entityName}Item`;
}

export function etagOf(list: ListRow): string {
  return `"${list.version}"`;
}

export function tokenOf(call: Call, list: ListRow): Value {
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
export function expandable(call: Call, list: ListRow): Expandable {
  return {
    RootFolder: () => {
      const folder = call.state.folders.get(list.url.toLowerCase());
      return folder ? folderEntity(call, folder) : null;
    },
    Items: () => collection(firstItems(call, list)),
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

/** As many entries as an answer holds that names no number, with all their plain properties. */
function firstItems(call: Call, list: ListRow): Entity[] {
  const options = { ...call.options, all: true, select: [], expand: [] };
  const rows = [...call.state.items(list.id).after(0)].slice(0, 100);
  return rows.map(itemShaper({ ...call, options }, list, {}));
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
