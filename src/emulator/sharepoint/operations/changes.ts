import { changeToken, dateOfTicks, keptDays, ticksOf } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { type Json, jsonBody, part } from "../jsonBody.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, complex, type Entity, type Value } from "../protocol/entity.ts";
import { listOf } from "../resolve.ts";
import type { ChangeRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";

/** Changes in one answer, unless fewer are asked for. */
const page = 1000;

export const changeOperations: Operations = {
  "POST getchanges": (call) => readChanges(call, null),
  "POST list/getchanges": (call) => readChanges(call, listOf(call).id),
};

const kinds: { readonly [flag: string]: readonly number[] } = {
  Add: [1],
  Update: [2],
  DeleteObject: [3],
  Rename: [4],
  Restore: [7],
  SystemUpdate: [15],
};
const objects: { readonly [flag: string]: ChangeRow["object"] } = {
  Item: "item",
  List: "list",
  Field: "field",
  File: "file",
  Folder: "folder",
  View: "view",
  Web: "web",
};

function readChanges(call: Call, listId: string | null): Answer {
  demand(call.user, permission.viewItems);
  const query = part(jsonBody(call), "query");
  const start = tokenOf(query, "ChangeTokenStart");
  const end = tokenOf(query, "ChangeTokenEnd");
  const oldest = call.clock.now().getTime() - keptDays * 86_400_000;
  const types = new Set(
    Object.entries(kinds).flatMap(([flag, ns]) => (query[flag] === true ? ns : [])),
  );
  const wanted = new Set(
    Object.entries(objects).flatMap(([flag, object]) => (query[flag] === true ? [object] : [])),
  );
  const limit = Math.min(Number(query.FetchLimit ?? page) || page, 2 * page);
  const found: ChangeRow[] = [];
  // A token from before the log began is not refused: SharePoint answers that nothing changed.
  const expired = start !== null && dateOfTicks(start.ticks).getTime() < oldest;
  if (!expired)
    for (const change of changesAfter(call.state.changes, start)) {
      if (found.length === limit) break;
      if (end && isAfter(change, end)) break;
      if (Date.parse(change.at) < oldest) continue;
      if (listId !== null && change.listId !== listId) continue;
      if (types.has(change.type) && wanted.has(change.object)) found.push(change);
    }
  return ok(
    collection(found.map((change) => changeEntity(call, change, listId))),
    "SP.ApiData.Changes",
  );
}

interface Token {
  readonly ticks: bigint;
  /** -1 in tokens that clients build from a date alone. */
  readonly n: number;
}

function tokenOf(query: Json, name: string): Token | null {
  const token = query[name];
  if (token === undefined || token === null) return null;
  const text = (token as { StringValue?: unknown }).StringValue;
  const match = /^1;[123];[^;]+;(\d+);(-?\d+)$/.exec(typeof text === "string" ? text : "");
  if (!match) throw errors.changeTokenInvalid();
  return { ticks: BigInt(match[1] as string), n: Number(match[2]) };
}

/** Numbers grow by one, so the place of the first change wanted is known; dates are searched for. */
function* changesAfter(changes: readonly ChangeRow[], start: Token | null): Generator<ChangeRow> {
  let at = Math.max(0, start?.n ?? 0);
  if (start && start.n < 0)
    while (at < changes.length && !isAfter(changes[at] as ChangeRow, start)) at++;
  for (; at < changes.length; at++) yield changes[at] as ChangeRow;
}

function isAfter(change: ChangeRow, token: Token): boolean {
  return token.n >= 0 ? change.n > token.n : ticksOf(change.at) > token.ticks;
}

const odataTypes: { readonly [O in ChangeRow["object"]]: string } = {
  item: "SP.ChangeItem",
  list: "SP.ChangeList",
  field: "SP.ChangeField",
  file: "SP.ChangeFile",
  folder: "SP.ChangeFolder",
  view: "SP.ChangeView",
  web: "SP.ChangeWeb",
};

function changeEntity(call: Call, change: ChangeRow, listId: string | null): Entity {
  const type = odataTypes[change.object];
  const editor = call.state.users.get(change.editorId);
  const webId = call.state.web?.id ?? "";
  const scope = listId === null ? 2 : 3;
  const id = `${type}${change.uniqueId}`;
  return {
    kind: "entity",
    type,
    editLink: id,
    props: {
      ChangeToken: complex("SP.ChangeToken", {
        StringValue: changeToken(scope, listId ?? webId, change.at, change.n),
      }),
      ChangeType: change.type,
      SiteId: call.state.web?.siteId ?? "",
      Time: change.at,
      Editor: editor?.title ?? "",
      EditorEmailHint: editor?.email ?? null,
      ...ofObject(change),
      WebId: webId,
    },
  };
}

function ofObject(change: ChangeRow): { [name: string]: Value } {
  const common = { ListId: change.listId ?? "" };
  if (change.object === "item")
    return {
      ItemId: change.itemId ?? 0,
      ...common,
      ServerRelativeUrl: change.url,
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: change.uniqueId,
    };
  if (change.object === "field") return { FieldId: change.uniqueId, ...common };
  if (change.object === "view") return { ...common, ViewId: change.uniqueId };
  if (change.object === "list")
    return {
      BaseTemplate: 100,
      Hidden: false,
      ...common,
      RootFolderUrl: change.url,
      Title: change.url.split("/").at(-1) ?? "",
    };
  return { UniqueId: change.uniqueId, ServerRelativeUrl: change.url };
}
