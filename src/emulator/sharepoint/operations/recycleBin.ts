import { errors } from "../errors.ts";
import { restore } from "../items/recycling.ts";
import { type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, complex, type Entity } from "../protocol/entity.ts";
import { shape } from "../protocol/options.ts";
import type { BinRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";
import { toGerman } from "../zone.ts";

export const recycleBinOperations: Operations = {
  "GET recyclebin": (call) => {
    demand(call.user, permission.viewItems);
    const rows = [...call.state.bin.values()].reverse().slice(0, call.options.top ?? undefined);
    return ok(
      collection(rows.map((row) => shape(binEntity(call, row), call.options))),
      "SP.ApiData.RecycleBinItems",
    );
  },
  "GET binItem": (call) => ok(binEntity(call, binOf(call)), "SP.ApiData.RecycleBinItems/@Element"),
  "POST binItem/restore": (call) => {
    demand(call.user, permission.deleteItems);
    restore(call, binOf(call));
    return ok(null, "Edm.Null");
  },
  "POST binItem/deleteobject": deleteForGood,
  "DELETE binItem": deleteForGood,
  "POST recyclebin/deleteall": (call) => {
    demand(call.user, permission.deleteItems);
    for (const id of [...call.state.bin.keys()]) call.transaction.put("bin", id, null);
    return ok(null, "Edm.Null");
  },
};

function deleteForGood(call: Call): { status: number } {
  demand(call.user, permission.deleteItems);
  call.transaction.put("bin", binOf(call).id, null);
  return { status: 200 };
}

function binOf(call: Call): BinRow {
  const id = call.path.refs.binItem?.args[0]?.toLowerCase() ?? "";
  const row = call.state.bin.get(id);
  if (!row) throw errors.itemMissing();
  return row;
}

function binEntity(call: Call, row: BinRow): Entity {
  const author = call.state.users.get(row.authorId);
  const deleter = call.state.users.get(row.deletedById);
  return {
    kind: "entity",
    type: "SP.RecycleBinItem",
    editLink: `Web/RecycleBin('${row.id}')`,
    props: {
      AuthorEmail: author?.email ?? "",
      AuthorName: author?.title ?? "",
      DeletedByEmail: deleter?.email ?? "",
      DeletedByName: deleter?.title ?? "",
      DeletedDate: row.at,
      DeletedDateLocalFormatted: toGerman(row.at, false),
      DirName: row.dirName,
      DirNamePath: complex("SP.ResourcePath", { DecodedUrl: row.dirName }),
      Id: row.id,
      ItemState: 1,
      ItemType: row.itemType,
      LeafName: row.leafName,
      LeafNamePath: complex("SP.ResourcePath", { DecodedUrl: row.leafName }),
      Size: String(row.size),
      Title: row.title,
    },
  };
}
