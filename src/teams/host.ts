import type { Host } from "../domain/ports.ts";
import { openBrowserHost } from "./browserHost.ts";
import { readSignInConfig } from "./signInConfig.ts";

/** How long Teams may take to answer before the app starts as in a browser. */
const teamsAnswersWithinMs = 5_000;

/** Where the app runs: Teams, where it answers, else the browser. Never hangs. */
export async function openHost(): Promise<Host> {
  const appUrl = new URL(".", document.baseURI).href;
  const config = readSignInConfig(appUrl);
  // Awaited below; a failure meanwhile must not count as unhandled.
  config.catch(() => {});
  const isInFrame = window.parent !== window;
  const teams = isInFrame ? await openTeams(appUrl) : null;
  return teams ? teams(await config) : openBrowserHost(await config, appUrl);
}

async function openTeams(appUrl: string) {
  const { connectToTeams } = await import("./teamsHost.ts");
  return connectToTeams(appUrl, teamsAnswersWithinMs);
}
