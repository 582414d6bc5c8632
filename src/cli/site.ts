import { command } from "./command.ts";
import { openLocal, readLocalOptions, sayWhere } from "./local/openLocal.ts";
import { openPort, untilStopped } from "./local/openPort.ts";
import { words } from "./options.ts";

/** The local site alone, for trying the app or a command from another origin. */
export const run = command(async (args) => {
  const options = readLocalOptions(args);
  const local = await openLocal(options);
  const server = await openPort(local, options.port);
  console.log(words().siteRuns(`${new URL(server.url).origin}/sites/integration`));
  sayWhere(options);
  await untilStopped();
  await server.close();
  await local.close();
  return 0;
});
