import { serveTeamsHost } from "../emulator/teams/serve.ts";
import { buildApp } from "./buildApp.ts";
import { command } from "./command.ts";
import { securityHeaders } from "./headers.ts";
import { openLocal, readLocalOptions, sayWhere } from "./openLocal.ts";
import { openPort, untilStopped } from "./openPort.ts";
import { words } from "./options.ts";
import { serveFiles } from "./serveFiles.ts";

/** The app and the local site on one port; the port opens when lists and example data are complete. */
export const run = command(async (args) => {
  const options = readLocalOptions(args);
  const files = serveFiles(await buildApp());
  const local = await openLocal(options);
  const server = await openPort(local, options.port, async (request, response) => {
    if (await serveTeamsHost(request, response)) return;
    if (await files(request, response)) return;
    response.writeHead(404, { ...securityHeaders, "Content-Type": "text/plain" }).end("404");
  });
  const origin = new URL(server.url).origin;
  console.log(words().appRuns(`${origin}/`));
  console.log(words().teamsRuns(`${origin}/teams`));
  console.log(words().siteRuns(`${origin}/sites/integration`));
  sayWhere(options);
  await untilStopped();
  await server.close();
  await local.close();
  return 0;
});
