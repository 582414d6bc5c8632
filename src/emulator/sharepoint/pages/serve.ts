import type { ServerResponse } from "node:http";
import { asSharePointError, errors } from "../errors.ts";
import { checkEtag, createItem, updateItem } from "../items/itemWriting.ts";
import { recycle } from "../items/recycling.ts";
import { defaultUserId } from "../seed.ts";
import type { Site } from "../siteState.ts";
import type { ItemRow, ListRow, UserRow } from "../state/rows.ts";
import { Transaction } from "../state/transaction.ts";
import { demand, permission } from "../users.ts";
import { displayPage, formPage } from "./entryPage.ts";
import { parseFormValues } from "./formValues.ts";
import { html, page } from "./html.ts";
import { folderPage, href, listPage, sitePage, visibleFields } from "./listPage.ts";
import { mediaType } from "./mediaType.ts";

/** SharePoint's own pages, as plain as can be, and files at their addresses. */
export async function servePage(
  site: Site,
  res: ServerResponse,
  method: string,
  url: URL,
  body: Buffer,
): Promise<void> {
  const transaction = new Transaction(site.state);
  try {
    const path = decoded(url.pathname).replace(/\/+$/, "");
    const file = site.state.files.get(path.toLowerCase());
    const attached = file ? null : attachmentBlob(site, path);
    const blob = file?.blob ?? attached;
    if (blob) {
      demand(actor(site), permission.viewItems);
      await site.journal.settled();
      const content = (await site.journal.blob(blob)) ?? new Uint8Array();
      res.writeHead(200, { "content-type": mediaType(path), "content-length": content.length });
      res.end(content);
      return;
    }
    const answer = route(site, transaction, method, path, url.searchParams, body);
    await site.journal.write(transaction);
    if (typeof answer === "string") respond(res, 200, answer);
    else res.writeHead(303, { location: answer.location }).end();
  } catch (error) {
    transaction.rollback(0);
    const told = asSharePointError(error);
    if (res.headersSent) return void res.end();
    const text = page(
      "Das hat nicht geklappt",
      site.webPath,
      html`<p class="error">${told.message}</p>`,
    );
    respond(res, told.status, text);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw errors.expressionInvalid(path);
  }
}

function respond(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  res.end(text);
}

/** Whoever `__as` names; otherwise a colleague of the person the app runs as. */
function actor(site: Site): UserRow {
  const id = site.settings.userId === defaultUserId ? defaultUserId + 1 : site.settings.userId;
  const user = site.state.users.get(id) ?? site.state.users.get(defaultUserId);
  if (!user) throw errors.userMissing();
  return user;
}

function route(
  site: Site,
  transaction: Transaction,
  method: string,
  path: string,
  query: URLSearchParams,
  body: Buffer,
): string | { readonly location: string } {
  const user = actor(site);
  demand(user, permission.viewItems);
  if (path.toLowerCase() === site.webPath) return sitePage(site);
  const folder = site.state.folders.get(
    path.toLowerCase().replace(/\/(forms\/)?allitems\.aspx$/, ""),
  );
  const list = listAt(site, path);
  if (folder && list?.template === 101) return folderPage(site, folder);
  if (!list) throw errors.fileMissing(path);
  const leaf = path.slice(list.url.length + 1).toLowerCase();
  const writer = { state: site.state, transaction, clock: site.clock, user };
  const back = { location: `${href(list.url)}/AllItems.aspx` };
  const form = new URLSearchParams(body.toString("utf8"));
  switch (leaf) {
    case "dispform.aspx": {
      const item = itemAt(site, list, query);
      if (method !== "POST") return displayPage(site, list, item);
      demand(user, permission.deleteItems);
      if (form.get("action") === "recycle") recycle(writer, { kind: "item", list, item });
      return back;
    }
    case "newform.aspx":
    case "editform.aspx": {
      const item = leaf === "newform.aspx" ? null : itemAt(site, list, query);
      if (method !== "POST") return formPage(site, list, item, null);
      demand(user, item ? permission.editItems : permission.addItems);
      const values = parseFormValues(visibleFields(site, list), form, item);
      if (typeof values === "string") return formPage(site, list, item, values);
      if (item) {
        checkEtag(form.get("etag"), item);
        updateItem(writer, list, item, values);
      } else createItem(writer, list, values);
      return back;
    }
    default:
      return listPage(site, list, Number(query.get("p_ID") ?? 0));
  }
}

function itemAt(site: Site, list: ListRow, query: URLSearchParams): ItemRow {
  const id = [...query].find(([name]) => name.toLowerCase() === "id")?.[1];
  const item = site.state.items(list.id).get(Number(id));
  if (!item) throw errors.itemMissing();
  return item;
}

function listAt(site: Site, path: string): ListRow | null {
  const wanted = path.toLowerCase();
  for (const list of site.state.lists.values()) {
    const url = list.url.toLowerCase();
    if (wanted === url || wanted.startsWith(`${url}/`)) return list;
  }
  return null;
}

/** `<list>/Attachments/<id>/<name>` */
function attachmentBlob(site: Site, path: string): string | null {
  const list = listAt(site, path);
  const match = /\/Attachments\/(\d+)\/([^/]+)$/i.exec(path);
  const item = list && match ? site.state.items(list.id).get(Number(match[1])) : undefined;
  return item?.attachments[match?.[2] ?? ""] ?? null;
}
