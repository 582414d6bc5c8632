import { listen } from "../../src/emulator/listen.ts";
import { openSite } from "../../src/emulator/site.ts";

/** A site in a process of its own, for tests that kill it; prints its address. */
const site = await openSite({ dataDir: process.argv[2] ?? null });
console.log((await listen(site, 0)).url);
