import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LocalSite } from "./site.ts";

export interface Listening {
  readonly port: number;
  /** Such as http://127.0.0.1:8080, without a slash at the end. */
  readonly url: string;
  /** Stops listening and drops open connections; the site stays open. */
  close(): Promise<void>;
}

/** Serves the site on this machine only; port 0 takes a free one. What is not the site's goes to `fallback`. */
export async function listen(
  site: LocalSite,
  port: number,
  fallback?: (req: IncomingMessage, res: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    if (await site.handle(req, res)) return;
    if (fallback) await fallback(req, res);
    else res.writeHead(404, { "content-type": "text/plain" }).end("404 FILE NOT FOUND");
  };
  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error);
      if (!res.headersSent) res.writeHead(500, { "content-type": "text/plain" });
      res.end("The local site failed; its console says why.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  // A listening TCP server has an address of this form.
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
