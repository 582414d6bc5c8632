import { errors } from "../errors.ts";
import { isAnnotation, type Json } from "../jsonBody.ts";
import type { Setting, ViewRow } from "../state/rows.ts";

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

/** The view with what a JSON body says about it. */
export function applyJson(view: ViewRow, body: Json): ViewRow {
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
