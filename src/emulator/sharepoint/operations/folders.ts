import { errors } from "../errors.ts";
import { recycle } from "../items/recycling.ts";
import { addFolder } from "../lists/library.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, type Entity } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { absolutePath, folderOf } from "../resolve.ts";
import type { FileRow, FolderRow, ListRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { fileEntity } from "./files.ts";

export const folderOperations: Operations = {
  "GET folder": (call) => {
    demand(call.user, permission.viewItems);
    return ok(
      shape(folderEntity(call, folderOf(call)), call.options, {
        Folders: () =>
          collection(foldersIn(call, folderOf(call)).map((one) => folderEntity(call, one))),
        Files: () => collection(filesIn(call, folderOf(call)).map((one) => fileEntity(call, one))),
      }),
      `SP.ApiData.Folders/@Element${selectSuffix(call.options)}`,
    );
  },
  "GET folder/folders": (call) => {
    demand(call.user, permission.viewItems);
    const folders = foldersIn(call, folderOf(call));
    return ok(
      collection(folders.map((one) => shape(folderEntity(call, one), call.options))),
      "SP.ApiData.Folders",
    );
  },
  "GET folders": (call) => {
    demand(call.user, permission.viewItems);
    const top = [...call.state.folders.values()].filter(
      (one) => parentOf(one.url) === call.webPath,
    );
    return ok(collection(top.map((one) => folderEntity(call, one))), "SP.ApiData.Folders");
  },
  "GET folder/files": (call) => {
    demand(call.user, permission.viewItems);
    const files = filesIn(call, folderOf(call)).slice(0, call.options.top ?? undefined);
    return ok(
      collection(files.map((one) => shape(fileEntity(call, one), call.options))),
      `SP.ApiData.Files${selectSuffix(call.options)}`,
    );
  },
  "GET folder/exists": (call) => ok(folderOf(call) !== null, "Edm.Boolean"),
  "POST folders/addusingpath": (call) => add(call, null),
  "POST folders/add": (call) => add(call, null),
  "POST folder/folders/addusingpath": (call) => add(call, folderOf(call).url),
  "POST folder/folders/add": (call) => add(call, folderOf(call).url),
  "POST folder/recycle": (call) => ok(remove(call, true), "Edm.Guid"),
  "DELETE folder": (call) => {
    remove(call, false);
    return { status: 200 };
  },
};

function add(call: Call, parent: string | null): Answer {
  demand(call.user, permission.addItems);
  const { args } = call.path.last;
  const named = args.decodedurl ?? args[0] ?? "";
  const url =
    parent === null || named.startsWith("/") ? absolutePath(call, named) : `${parent}/${named}`;
  const known = call.state.folders.get(url.toLowerCase());
  if (known && args.overwrite === "false") throw errors.fileExists(url);
  const folder = known ?? addFolder(call, url);
  return ok(folderEntity(call, folder), "SP.ApiData.Folders/@Element");
}

function remove(call: Call, keep: boolean): string {
  demand(call.user, permission.deleteItems);
  const folder = folderOf(call);
  const list = call.state.lists.get(folder.listId) as ListRow;
  if (folder.url === list.url) throw errors.argumentInvalid("folder");
  return recycle(call, { kind: "folder", list, folder }, { keep });
}

function parentOf(url: string): string {
  return url.slice(0, url.lastIndexOf("/"));
}

function foldersIn(call: Pick<Call, "state">, folder: FolderRow): FolderRow[] {
  return [...call.state.folders.values()].filter((one) => parentOf(one.url) === folder.url);
}

function filesIn(call: Pick<Call, "state">, folder: FolderRow): FileRow[] {
  return [...call.state.files.values()].filter((one) => parentOf(one.url) === folder.url);
}

export function folderEntity(call: Call, folder: FolderRow): Entity {
  const list = call.state.lists.get(folder.listId);
  const count =
    list?.url === folder.url
      ? call.state.items(folder.listId).size
      : foldersIn(call, folder).length + filesIn(call, folder).length;
  return {
    kind: "entity",
    type: "SP.Folder",
    editLink: `Web/GetFolderByServerRelativePath(decodedurl='${folder.url.replaceAll("'", "''")}')`,
    navigation: ["Files", "Folders", "ListItemAllFields", "ParentFolder"],
    props: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: count,
      Name: folder.url.split("/").at(-1) ?? "",
      ProgID: null,
      ServerRelativeUrl: folder.url,
      TimeCreated: folder.created,
      TimeLastModified: folder.modified,
      UniqueId: folder.id,
      WelcomePage: "",
    },
  };
}
