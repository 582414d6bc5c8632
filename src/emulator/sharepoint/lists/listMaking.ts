import { randomUUID } from "node:crypto";
import { changeType, logChange, type Writer } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { encodeName } from "../fields/columns.ts";
import type { FieldRow, ListRow, Setting } from "../state/rows.ts";

/** Columns every list is born with: internal name, type, German title, attributes. */
const builtIn: readonly (readonly [string, string, string, string?])[] = [
  ["ID", "Counter", "ID", "readonly"],
  ["ContentTypeId", "ContentTypeId", "Inhaltstyp-ID", "hidden"],
  ["ContentType", "Computed", "Inhaltstyp"],
  ["Title", "Text", "Titel", "required"],
  ["ComplianceAssetId", "Text", "Compliance-Objekt-ID", "readonly"],
  ["Modified", "DateTime", "Geändert", "readonly"],
  ["Created", "DateTime", "Erstellt", "readonly"],
  ["Author", "User", "Erstellt von", "readonly"],
  ["Editor", "User", "Geändert von", "readonly"],
  ["_UIVersionString", "Text", "Version", "readonly"],
  ["Attachments", "Attachments", "Anlagen"],
  ["Edit", "Computed", "Bearbeiten", "readonly"],
  ["LinkTitleNoMenu", "Computed", "Titel", "readonly"],
  ["LinkTitle", "Computed", "Titel", "readonly"],
  ["GUID", "Guid", "GUID", "hidden"],
  ["FileRef", "Lookup", "URL-Pfad", "hidden"],
  ["FileLeafRef", "File", "Name", "hidden"],
];

const libraryOnly: readonly (readonly [string, string, string, string?])[] = [
  ["OData__CopySource", "Text", "Kopierquelle", "hidden"],
  ["CheckoutUser", "User", "Ausgecheckt von", "readonly"],
];

const defaults: { readonly [name: string]: Setting } = {
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableVersioning: true,
  EnableMinorVersions: false,
  EnableModeration: false,
  Hidden: false,
  MajorVersionLimit: 50,
  NoCrawl: false,
  OnQuickLaunch: false,
  DisableGridEditing: false,
  ListExperienceOptions: 0,
  ForceCheckout: false,
  ReadSecurity: 1,
  WriteSecurity: 1,
  ValidationFormula: null,
  ValidationMessage: null,
  ImageUrl: "/_layouts/15/images/itgen.png?rev=47",
};

export interface NewList {
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly settings: { readonly [name: string]: Setting };
}

/** Makes a list with its first columns, its view and its folder; its address comes from its title. */
export function makeList(writer: Writer, webPath: string, wanted: NewList): ListRow {
  const { state, transaction, user } = writer;
  const isLibrary = wanted.template === 101;
  for (const list of state.lists.values())
    if (list.title.toLowerCase() === wanted.title.toLowerCase()) throw errors.listExists();
  const id = randomUUID();
  const now = writer.clock.stamp();
  const url = freeUrl(writer, isLibrary ? webPath : `${webPath}/Lists`, wanted.title);
  const encoded = encodeName(wanted.title).replaceAll(
    /(?<!_x[0-9a-f]{4})_(?!x[0-9a-f]{4}_)/g,
    "_x005f_",
  );
  const list: ListRow = {
    id,
    title: wanted.title,
    description: wanted.description,
    template: wanted.template,
    url,
    entityName: `${encoded.slice(0, 1).toUpperCase()}${encoded.slice(1)}${isLibrary ? "" : "List"}`,
    contentTypeId: `${isLibrary ? "0x010100" : "0x0100"}${id.replaceAll("-", "").toUpperCase()}`,
    created: now,
    authorId: user.id,
    version: 1,
    settings: {
      ...defaults,
      EnableAttachments: !isLibrary,
      EnableFolderCreation: isLibrary,
      ...wanted.settings,
    },
  };
  transaction.put("lists", id, list);
  transaction.put("stats", id, { nextId: 1, modified: now, deleted: now });
  const columns = isLibrary
    ? [...builtIn.filter(([name]) => name !== "Attachments"), ...libraryOnly]
    : builtIn;
  for (const [order, column] of columns.entries()) {
    const field = builtInField(id, column, order);
    transaction.put("fields", `${id}/${field.id}`, field);
  }
  const viewId = randomUUID();
  transaction.put("views", `${id}/${viewId}`, {
    listId: id,
    id: viewId,
    title: isLibrary ? "Alle Dokumente" : "Alle Elemente",
    url: isLibrary ? `${url}/Forms/AllItems.aspx` : `${url}/AllItems.aspx`,
    fields: [isLibrary ? "FileLeafRef" : "LinkTitle"],
    order: 0,
    settings: { DefaultView: true, RowLimit: 30, ViewQuery: "", Paged: true },
  });
  transaction.put("folders", url.toLowerCase(), {
    url,
    id: randomUUID(),
    listId: id,
    itemId: null,
    created: now,
    modified: now,
  });
  logChange(writer, {
    type: changeType.add,
    object: "list",
    listId: id,
    itemId: null,
    uniqueId: id,
    url,
  });
  return list;
}

function builtInField(
  listId: string,
  [name, type, title, trait]: readonly [string, string, string, string?],
  order: number,
): FieldRow {
  const attributes: { [name: string]: string } = {};
  if (trait === "readonly") attributes.ReadOnly = "TRUE";
  if (trait === "hidden") {
    attributes.Hidden = "TRUE";
    attributes.ReadOnly = "TRUE";
  }
  if (trait === "required") attributes.Required = "TRUE";
  return {
    listId,
    id: randomUUID(),
    name,
    title,
    type,
    attributes,
    choices: [],
    defaultValue: null,
    formatter: null,
    builtIn: true,
    order,
  };
}

function freeUrl(writer: Writer, parent: string, title: string): string {
  const leaf = title.replaceAll(/["*:<>?/\\|#%]/g, "").trim() || "Liste";
  const taken = new Set([...writer.state.folders.keys()]);
  for (let n = 0; ; n++) {
    const url = `${parent}/${leaf}${n === 0 ? "" : n}`;
    if (!taken.has(url.toLowerCase())) return url;
  }
}
