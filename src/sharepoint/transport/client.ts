import type { Queryable } from "@pnp/queryable";
import { DefaultHeaders, DefaultInit, type SPFI, spfi } from "@pnp/sp";
import "@pnp/sp/batching.js";
import "@pnp/sp/fields/index.js";
import "@pnp/sp/files/index.js";
import "@pnp/sp/folders/index.js";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/regional-settings/index.js";
import "@pnp/sp/site-users/index.js";
import "@pnp/sp/views/index.js";
import "@pnp/sp/webs/index.js";
import { Failure } from "../../domain/failure.ts";
import { answerFailure } from "./answerFailure.ts";
import { type Sending, send } from "./send.ts";

/** A connection to one site: PnP's fluent interface, and how it sends. */
export interface Client extends Sending {
  readonly sp: SPFI;
}

export function openClient(sending: Sending): Client {
  return { ...sending, sp: openInterface(sending) };
}

/** PnP's fluent interface with our own sending and reading of answers; every rejection is a Failure. */
function openInterface(sending: Sending): SPFI {
  return spfi(sending.siteUrl).using(DefaultHeaders(), DefaultInit(), (instance: Queryable) => {
    instance.on.pre.prepend(async (url, init, result) => [absolute(sending, url), init, result]);
    instance.on.send.replace((url, init) => send(sending, url, init));
    instance.on.parse.replace(async (url, response, result) => [
      url,
      response,
      result ?? (await parse(response, sending.now())),
    ]);
    return instance;
  });
}

function absolute({ siteUrl }: Sending, url: string): string {
  return /^https?:/i.test(url) ? url : `${siteUrl.replace(/\/$/, "")}/${url}`;
}

/** The answer's value, with `odata.nextLink` of a page left to whoever counts its entries. */
async function parse(response: Response, now: number): Promise<unknown> {
  const text = await response.text();
  // Parts of a batch come here without having been sent on their own.
  if (!response.ok) throw answerFailure(response.status, text, response.headers, now);
  if (text.trim() === "") return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Failure("badAnswer", { status: String(response.status) }, error);
  }
  if (typeof json !== "object" || json === null || !("value" in json)) return json;
  // An entry of its own, whose list has a column of this name.
  return "odata.etag" in json || "odata.type" in json ? json : json.value;
}
