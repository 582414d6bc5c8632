import type { IncomingMessage, ServerResponse } from "node:http";
import hostPage from "./host.html?raw";
import hostScript from "./host.js?raw";

/** Answers `/teams`: a page that hosts the tab as Teams does. False where the path is another one. */
export async function serveTeamsHost(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== "GET" || !request.url?.startsWith("/")) return false;
  const { pathname } = new URL(`http://localhost${request.url}`);
  if (pathname === "/teams" || pathname === "/teams/") {
    answer(response, "text/html; charset=utf-8", hostPage);
    return true;
  }
  if (pathname === "/teams/host.js") {
    answer(response, "text/javascript; charset=utf-8", hostScript);
    return true;
  }
  return false;
}

function answer(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
}
