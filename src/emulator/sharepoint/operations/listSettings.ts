import { errors } from "../errors.ts";
import { isAnnotation, type Json } from "../jsonBody.ts";
import type { Setting } from "../state/rows.ts";

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

/** What a body sets besides title and description; 400 for what a list has not. */
export function settingsOf(body: Json): { [name: string]: Setting } {
  const settings: { [name: string]: Setting } = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || fixed.has(name)) continue;
    if (!settable.has(name)) throw errors.propertyUnknown(name, "SP.List");
    if (value !== null && typeof value === "object") throw errors.valueOfWrongType("Edm.String");
    settings[name] = value as Setting;
  }
  return settings;
}
