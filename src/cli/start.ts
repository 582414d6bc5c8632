import { command } from "./command.ts";
import { openApp } from "./local/openApp.ts";
import { readLocalOptions, sayWhere } from "./local/openLocal.ts";
import { untilStopped } from "./local/openPort.ts";
import { words } from "./options.ts";

/** The app and the local site on one port; the port opens when lists and example data are complete. */
export const run = command(async (args) => {
  const options = readLocalOptions(args);
  const app = await openApp(options);
  console.log(words().appRuns(`${app.origin}/`));
  console.log(words().teamsRuns(`${app.origin}/teams`));
  console.log(words().siteRuns(`${app.origin}/sites/integration`));
  sayWhere(options);
  await untilStopped();
  await app.close();
  return 0;
});
