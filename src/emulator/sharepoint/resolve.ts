import { errors } from "./errors.ts";
import { isInt32 } from "./numbers.ts";
import { type Call, webUrl } from "./protocol/call.ts";
import type { Segment } from "./protocol/path.ts";
import type {
  FieldRow,
  FileRow,
  FolderRow,
  ItemRow,
  ListRow,
  UserRow,
  ViewRow,
} from "./state/rows.ts";
import { findUser, isHiddenFrom } from "./users.ts";

/** The things a path names; each throws the answer SharePoint gives where it is not there. */

export function listOf(call: Call): ListRow {
  const list = findList(call, required(call, "list"));
  if (isHiddenFrom(call.user, list)) throw errors.forbidden();
  return list;
}

/** What finding a list needs of a request. */
export type Place = Pick<Call, "state" | "origin" | "webPath">;

export function findList(call: Place, segment: Segment): ListRow {
  const named = segment.args[0] ?? segment.args.decodedurl ?? "";
  if (segment.name === "getbytitle") {
    const found = [...call.state.lists.values()].find(
      (list) => list.title.toLowerCase() === named.toLowerCase(),
    );
    if (!found) throw errors.listTitleMissing(named, call.origin + call.webPath);
    return found;
  }
  if (segment.name.startsWith("getlist")) {
    const url = absolutePath(call, named).toLowerCase();
    for (const list of call.state.lists.values()) if (list.url.toLowerCase() === url) return list;
    throw errors.listUrlMissing();
  }
  if (segment.name === "defaultdocumentlibrary") {
    for (const list of call.state.lists.values()) if (list.template === 101) return list;
    throw errors.listMissing();
  }
  const found = call.state.lists.get(named.toLowerCase().replaceAll(/[{}]/g, ""));
  if (!found) throw errors.listMissing();
  return found;
}

export function fieldOf(call: Call, list: ListRow): FieldRow {
  const segment = required(call, "field");
  const named = segment.args[0] ?? "";
  const fields = call.state.fieldsOf(list.id);
  if (segment.name === "getbyinternalnameortitle" || segment.name === "getbytitle") {
    const lower = named.toLowerCase();
    const found =
      fields.find((field) => field.name === named) ??
      fields.find((field) => field.name.toLowerCase() === lower) ??
      fields.find((field) => field.title.toLowerCase() === lower);
    if (!found) throw errors.fieldTitleMissing(named);
    return found;
  }
  const found = call.state.fields.get(list.id)?.get(named.toLowerCase().replaceAll(/[{}]/g, ""));
  if (!found) throw errors.fieldMissing(named, webUrl(call));
  return found;
}

export function itemOf(call: Call, list: ListRow): ItemRow {
  const named = required(call, "item").args[0] ?? "";
  const id = Number(named);
  if (!/^-?\d+$/.test(named) || !isInt32(id)) throw errors.expressionInvalid(`items(${named})`);
  const found = call.state.items(list.id).get(id);
  if (!found) throw errors.itemMissing();
  return found;
}

export function viewOf(call: Call, list: ListRow): ViewRow {
  const segment = required(call, "view");
  const named = (segment.args[0] ?? "").toLowerCase().replaceAll(/[{}]/g, "");
  const views = call.state.viewsOf(list.id);
  const found =
    segment.name === "defaultview"
      ? views.find((view) => view.settings.DefaultView === true)
      : views.find((view) =>
          segment.name === "getbytitle" ? view.title.toLowerCase() === named : view.id === named,
        );
  if (!found) throw errors.viewMissing();
  return found;
}

export function userOf(call: Call): UserRow {
  const segment = required(call, "user");
  const named = segment.args[0] ?? "";
  const found = findUser(call.state, /^\d+$/.test(named) ? Number(named) : named);
  if (!found) throw errors.userMissing();
  return found;
}

export function folderOf(call: Call): FolderRow {
  const segment = required(call, "folder");
  const found = call.state.folders.get(folderPath(call, segment).toLowerCase());
  if (!found) throw errors.folderMissing();
  return found;
}

export function fileOf(call: Call): FileRow {
  const segment = required(call, "file");
  if (segment.name === "getfilebyid") {
    const id = (segment.args[0] ?? "").toLowerCase();
    for (const file of call.state.files.values()) if (file.id === id) return file;
    throw errors.fileMissing(id);
  }
  const path = segment.name.startsWith("getfile")
    ? absolutePath(call, named(segment))
    : folderPath(call, segment);
  const found = call.state.files.get(path.toLowerCase());
  if (!found) throw errors.fileMissing(path);
  return found;
}

/** Server-relative address of a folder a path names, and of what is named below it. */
function folderPath(call: Call, segment: Segment): string {
  const below = segment.args.below ? `/${segment.args.below}` : "";
  if (segment.name === "rootfolder")
    return (call.path.refs.list ? listOf(call).url : call.webPath) + below;
  if (segment.name === "getfolderbyid") {
    const id = named(segment).toLowerCase();
    for (const folder of call.state.folders.values())
      if (folder.id === id) return folder.url + below;
    throw errors.folderMissing();
  }
  return absolutePath(call, named(segment)) + below;
}

function named(segment: Segment): string {
  return segment.args[0] ?? segment.args.decodedurl ?? segment.args.serverrelativeurl ?? "";
}

/** Server-relative from server-relative, web-relative, or absolute; throws where it leaves the web. */
export function absolutePath(call: Pick<Call, "origin" | "webPath">, path: string): string {
  const local = path.startsWith(call.origin) ? path.slice(call.origin.length) : path;
  const clean = local.replace(/\/+$/, "");
  if (!clean.startsWith("/")) return `${call.webPath}/${clean}`;
  const lower = clean.toLowerCase();
  const web = call.webPath.toLowerCase();
  if (lower !== web && !lower.startsWith(`${web}/`)) throw errors.pathOutside();
  return clean;
}

function required(call: Call, kind: string): Segment {
  const segment = call.path.refs[kind];
  if (!segment) throw errors.resourceNotFound(call.path.route);
  return segment;
}
