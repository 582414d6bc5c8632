import "@pnp/sp/batching";
import "@pnp/sp/fields";
import "@pnp/sp/files";
import "@pnp/sp/folders";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/regional-settings/web";
import "@pnp/sp/site-users/web";
import "@pnp/sp/views";
import "@pnp/sp/webs";
import { BearerToken } from "@pnp/queryable";
import { SPBrowser, type SPFI, spfi } from "@pnp/sp";
import { type Listening, listen } from "../../src/emulator/listen.ts";
import { type LocalSite, type OpenOptions, openSite, webPath } from "../../src/emulator/site.ts";

export interface RunningSite {
  readonly url: string;
  readonly webUrl: string;
  readonly sp: SPFI;
  /** A raw request below `/sites/integration/_api/`. */
  api(path: string, init?: ApiInit): Promise<Answer>;
  hook(path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export interface ApiInit {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null where it is empty or none. */
  readonly json: Json | null;
}

// biome-ignore lint/suspicious/noExplicitAny: bodies of answers are looked into by tests only
export type Json = any;

/** The local site on a free port, with the real @pnp/sp pointed at it. */
export async function runningSite(options: OpenOptions = { dataDir: null }): Promise<RunningSite> {
  const site: LocalSite = await openSite(options);
  const server: Listening = await listen(site, 0);
  const webUrl = server.url + webPath;
  return {
    url: server.url,
    webUrl,
    sp: clientOf(webUrl),
    api: (path, init) => request(`${webUrl}/_api/${path}`, init),
    async hook(path, body) {
      const method = body === undefined && !path.startsWith("POST ") ? "GET" : "POST";
      const answer = await fetch(server.url + path.replace("POST ", ""), {
        method,
        ...(body === undefined || body === null ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    async close() {
      await server.close();
      await site.close();
    },
  };
}

export function clientOf(webUrl: string, token = "TOKEN"): SPFI {
  return spfi(webUrl).using(SPBrowser({ baseUrl: webUrl }), BearerToken(token));
}

async function request(
  url: string,
  { method = "GET", headers = {}, body }: ApiInit = {},
): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: {
      accept: "application/json",
      "content-type": "application/json;charset=utf-8",
      authorization: "Bearer TOKEN",
      ...headers,
    },
    ...(body === undefined
      ? {}
      : {
          body:
            typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
        }),
  } as RequestInit);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: parse(text) };
}

function parse(text: string): Json | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
