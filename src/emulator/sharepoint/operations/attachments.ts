import { errors } from "../errors.ts";
import { updateItem } from "../items/itemWriting.ts";
import { keepBlob } from "../lists/library.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, complex, type Entity } from "../protocol/entity.ts";
import { itemOf, listOf } from "../resolve.ts";
import type { ItemRow, ListRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";

export const attachmentOperations: Operations = {
  "GET list/item/attachmentfiles": (call) => {
    demand(call.user, permission.viewItems);
    const list = listOf(call);
    return ok(collection(attachmentEntities(list, itemOf(call, list))), "SP.ApiData.Attachments");
  },
  "POST list/item/attachmentfiles/add": addAttachment,
  "GET list/item/attachment/$value": (call) => {
    demand(call.user, permission.viewItems);
    const item = itemOf(call, listOf(call));
    const blob = item.attachments[nameOf(call)];
    if (blob === undefined) throw errors.fileMissing(nameOf(call));
    const body = async () => (await call.blob(blob)) ?? new Uint8Array();
    return { status: 200, raw: { type: "application/octet-stream", body } };
  },
  "DELETE list/item/attachment": (call) => {
    demand(call.user, permission.editItems);
    const list = listOf(call);
    const item = itemOf(call, list);
    const { [nameOf(call)]: removed, ...attachments } = item.attachments;
    if (removed === undefined) throw errors.fileMissing(nameOf(call));
    updateItem(call, list, item, {}, { attachments });
    return { status: 200 };
  },
};

function nameOf(call: Call): string {
  return call.path.refs.attachment?.args[0] ?? "";
}

function addAttachment(call: Call): Answer {
  demand(call.user, permission.editItems);
  const list = listOf(call);
  const item = itemOf(call, list);
  const name = call.path.last.args.filename ?? call.path.last.args[0] ?? "";
  if (name === "") throw errors.nameInvalid(name);
  if (item.attachments[name] !== undefined) throw errors.attachmentExists();
  const attachments = { ...item.attachments, [name]: keepBlob(call, call.body) };
  updateItem(call, list, item, {}, { attachments });
  return ok(attachmentEntity(list, item, name), "SP.ApiData.Attachments/@Element");
}

/** The files attached to an entry. */
export function attachmentEntities(list: ListRow, item: ItemRow): Entity[] {
  return Object.keys(item.attachments).map((name) => attachmentEntity(list, item, name));
}

function attachmentEntity(list: ListRow, item: ItemRow, name: string): Entity {
  const url = `${list.url}/Attachments/${item.id}/${name}`;
  return {
    kind: "entity",
    type: "SP.Attachment",
    editLink: `Web/Lists(guid'${list.id}')/Items(${item.id})/AttachmentFiles('${name.replaceAll("'", "''")}')`,
    props: {
      FileName: name,
      FileNameAsPath: complex("SP.ResourcePath", { DecodedUrl: name }),
      ServerRelativePath: complex("SP.ResourcePath", { DecodedUrl: url }),
      ServerRelativeUrl: url,
    },
  };
}
