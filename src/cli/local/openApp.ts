import { serveTeamsHost } from "../../emulator/teams/serve.ts";
import { buildApp } from "../build/buildApp.ts";
import { securityHeaders } from "../build/headers.ts";
import { type LocalOptions, openLocal } from "./openLocal.ts";
import { openPort } from "./openPort.ts";
import { serveFiles } from "./serveFiles.ts";

/** The built app, the page that hosts it as Teams does, and the local site, on one port. */
export async function openApp(
  options: LocalOptions,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const files = serveFiles(await buildApp());
  const local = await openLocal(options);
  const server = await openPort(local, options.port, async (request, response) => {
    if (await serveTeamsHost(request, response)) return;
    if (await files(request, response)) return;
    response.writeHead(404, { ...securityHeaders, "Content-Type": "text/plain" }).end("404");
  });
  return {
    origin: new URL(server.url).origin,
    async close() {
      await server.close();
      await local.close();
    },
  };
}
