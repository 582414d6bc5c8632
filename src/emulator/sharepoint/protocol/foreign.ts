import type { IncomingMessage } from "node:http";

/** Whether the name in the request is one of this machine; another one leads here only where somebody else's name server says so. */
export function isOwnHost({ headers }: IncomingMessage): boolean {
  if (headers.host === undefined) return true;
  const address = `http://${headers.host}`;
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, username } = new URL(address);
  if (pathname !== "/" || username !== "") return false;
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** Whether a page of another origin asks; commands name none. */
export function isFromForeignPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (site === "cross-site" || site === "same-site") return true;
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}
