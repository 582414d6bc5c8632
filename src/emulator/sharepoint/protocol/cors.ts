import type { IncomingMessage, ServerResponse } from "node:http";
import type { Site } from "../siteState.ts";

/** Lets scripts of other origins read an answer of the API; which headers they see is set by a hook. */
export function allowOrigin(site: Site, req: IncomingMessage, res: ServerResponse): void {
  if (req.headers.origin === undefined) return;
  res.setHeader("access-control-allow-origin", "*");
  const { exposedHeaders } = site.settings;
  if (exposedHeaders.length > 0)
    res.setHeader("access-control-expose-headers", exposedHeaders.join(", "));
}

/** Allows what the browser asks for. */
export function answerPreflight(req: IncomingMessage, res: ServerResponse): void {
  const asked = req.headers["access-control-request-headers"];
  res.writeHead(200, {
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS, MERGE, HEAD",
    ...(asked === undefined ? {} : { "access-control-allow-headers": asked }),
    "content-length": "0",
  });
  res.end();
}
