import { errors } from "../errors.ts";
import { itemShaper } from "../items/itemShape.ts";
import { itemEtag } from "../items/itemWriting.ts";
import { recycle } from "../items/recycling.ts";
import { putFile, replaceContent } from "../lists/library.ts";
import { type Answer, type Call, type Operations, ok, webUrl } from "../protocol/call.ts";
import type { Entity } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { fileOf, folderOf } from "../resolve.ts";
import type { FileRow, FolderRow, ItemRow, ListRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { userEntity } from "./users.ts";

export const fileOperations: Operations = {
  "GET file": (call) => {
    demand(call.user, permission.viewItems);
    const file = fileOf(call);
    return {
      ...ok(shaped(call, file), `SP.ApiData.Files/@Element${selectSuffix(call.options)}`),
      etag: etagOf(file),
    };
  },
  "GET file/$value": (call) => {
    demand(call.user, permission.viewItems);
    const file = fileOf(call);
    const body = async () => (await call.blob(file.blob)) ?? new Uint8Array();
    return { status: 200, etag: etagOf(file), raw: { type: "application/octet-stream", body } };
  },
  "GET file/exists": (call) => ok(fileOf(call) !== null, "Edm.Boolean"),
  "PUT file/$value": (call) => {
    demand(call.user, permission.editItems);
    const file = fileOf(call);
    if (call.ifMatch !== null && call.ifMatch !== "*" && call.ifMatch !== etagOf(file))
      throw errors.etagStale(call.ifMatch, etagOf(file));
    return { status: 204, etag: etagOf(replaceContent(call, file, call.body)) };
  },
  "POST folder/files/addusingpath": add,
  "POST folder/files/add": add,
  "POST file/startupload": (call) => {
    demand(call.user, permission.editItems);
    fileOf(call);
    call.uploads.set(uploadId(call), [Buffer.from(call.body)]);
    return ok(String(call.body.length), "Edm.Int64");
  },
  "POST file/continueupload": (call) => {
    demand(call.user, permission.editItems);
    return ok(String(appendChunk(call)), "Edm.Int64");
  },
  "POST file/finishupload": (call) => {
    demand(call.user, permission.editItems);
    const file = fileOf(call);
    appendChunk(call);
    const content = Buffer.concat(call.uploads.get(uploadId(call)) ?? []);
    call.uploads.delete(uploadId(call));
    return ok(fileEntity(call, replaceContent(call, file, content)), "SP.ApiData.Files/@Element");
  },
  "POST file/cancelupload": (call) => {
    call.uploads.delete(uploadId(call));
    return ok(null, "Edm.Null");
  },
  "POST file/recycle": (call) => ok(remove(call, true), "Edm.Guid"),
  "DELETE file": (call) => {
    remove(call, false);
    return { status: 200 };
  },
  "GET file/item": (call) => itemAnswer(call, fileOf(call)),
  "GET folder/item": (call) => itemAnswer(call, folderOf(call)),
};

function add(call: Call): Answer {
  demand(call.user, permission.addItems);
  const folder = folderOf(call);
  const { args } = call.path.last;
  const name = args.decodedurl ?? args.url ?? args[0] ?? "";
  const overwrite = (args.overwrite ?? "false").toLowerCase() === "true";
  const unique = args.ensureuniquefilename?.toLowerCase() === "true";
  const free = unique ? freeName(call, folder, name) : name;
  const file = putFile(call, folder, free, call.body, overwrite);
  return ok(fileEntity(call, file), "SP.ApiData.Files/@Element");
}

/** The name, or the first one with a number that no file of the folder has. */
function freeName(call: Call, folder: FolderRow, name: string): string {
  const dot = name.lastIndexOf(".");
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let n = 1; call.state.files.has(`${folder.url}/${free}`.toLowerCase()); n++)
    free = `${base}${n}${ending}`;
  return free;
}

function uploadId(call: Call): string {
  return call.path.last.args.uploadid ?? call.path.last.args[0] ?? "";
}

function appendChunk(call: Call): number {
  const chunks = call.uploads.get(uploadId(call));
  const have = chunks?.reduce((sum, chunk) => sum + chunk.length, 0);
  if (!chunks || have !== Number(call.path.last.args.fileoffset)) throw errors.uploadMissing();
  chunks.push(Buffer.from(call.body));
  return have + call.body.length;
}

function remove(call: Call, keep: boolean): string {
  demand(call.user, permission.deleteItems);
  const file = fileOf(call);
  const list = call.state.lists.get(file.listId) as ListRow;
  return recycle(call, { kind: "file", list, file }, { keep });
}

function itemAnswer(call: Call, owner: { listId: string; itemId: number | null }): Answer {
  demand(call.user, permission.viewItems);
  const list = call.state.lists.get(owner.listId) as ListRow;
  const item: ItemRow | undefined = call.state.items(owner.listId).get(owner.itemId ?? 0);
  if (!item) return ok(null, "Edm.Null");
  return {
    ...ok(itemShaper(call, list, {})(item), `SP.ListData.${list.entityName}Items/@Element`),
    etag: itemEtag(item),
  };
}

function etagOf(file: FileRow): string {
  return `"{${file.id.toUpperCase()}},${file.version}"`;
}

function shaped(call: Call, file: FileRow): Entity {
  const person = (id: number) => {
    const user = call.state.users.get(id);
    return user ? userEntity(user) : null;
  };
  return shape(fileEntity(call, file), call.options, {
    Author: () => person(file.authorId),
    ModifiedBy: () => person(file.editorId),
    CheckedOutByUser: () => null,
    ListItemAllFields: () =>
      itemAnswer({ ...call, options: { ...call.options, all: true, select: [], expand: [] } }, file)
        .value ?? null,
  });
}

export function fileEntity(call: Call, file: FileRow): Entity {
  const id = file.id.toUpperCase();
  const link = `${webUrl(call).slice(0, -call.webPath.length)}${file.url}?d=w${file.id.replaceAll("-", "")}`;
  return {
    kind: "entity",
    type: "SP.File",
    editLink: `Web/GetFileByServerRelativePath(decodedurl='${file.url.replaceAll("'", "''")}')`,
    navigation: ["Author", "ListItemAllFields", "ModifiedBy", "Versions"],
    props: {
      CheckInComment: "",
      CheckOutType: 2,
      ContentTag: `{${id}},${file.version},${file.version + 1}`,
      CustomizedPageStatus: 0,
      ETag: etagOf(file),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: String(file.length),
      Level: 1,
      LinkingUri: encodeURI(link),
      LinkingUrl: link,
      MajorVersion: file.version,
      MinorVersion: 0,
      Name: file.url.split("/").at(-1) ?? "",
      ServerRelativeUrl: file.url,
      TimeCreated: file.created,
      TimeLastModified: file.modified,
      Title: "",
      UIVersion: file.version * 512,
      UIVersionLabel: `${file.version}.0`,
      UniqueId: file.id,
    },
  };
}
