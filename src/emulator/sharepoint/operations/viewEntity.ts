import type { Call } from "../protocol/call.ts";
import { complex, type Entity, type Value } from "../protocol/entity.ts";
import { escapeXml } from "../protocol/render.ts";
import type { ListRow, ViewRow } from "../state/rows.ts";

function viewLink(list: ListRow, view: ViewRow): string {
  return `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
}

function fieldRefs(view: ViewRow): string {
  return view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join("");
}

export function fieldsEntity(list: ListRow, view: ViewRow): Entity {
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
