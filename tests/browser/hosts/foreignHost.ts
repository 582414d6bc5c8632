import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "@playwright/test";

/** What reached a host that is not the office's. */
export interface Reached {
  readonly url: string;
  readonly bearer: string | undefined;
  readonly body: string;
}

/** A server of somebody else that answers everything and keeps what it was sent; the browser finds it under the hosts named. */
export async function playForeignHost(context: BrowserContext, hosts: RegExp) {
  const reached: Reached[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      if (request.method !== "OPTIONS") {
        const { host, authorization } = request.headers;
        reached.push({ url: `${host}${request.url}`, bearer: authorization, body });
      }
      response.writeHead(200, {
        "Content-Type": "application/json",
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Headers": "*, authorization",
      });
      response.end("{}");
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const { port } = server.address() as AddressInfo;
  await context.route(hosts, async (route) => {
    const { pathname, search, host } = new URL(route.request().url());
    const headers = { ...route.request().headers(), host };
    const url = `http://127.0.0.1:${port}${pathname}${search}`;
    await route.fulfill({ response: await route.fetch({ url, headers }) });
  });
  return {
    reached,
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
