import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { cacheFolder, hashOf } from "../cache.ts";
import { words } from "../options.ts";

/** What the built app depends on; the command line and the local site are no part of it. */
const sources = [
  "app",
  "auth",
  "components",
  "config",
  "data",
  "documents",
  "domain",
  "examples",
  "exchange",
  "features",
  "i18n",
  "public",
  "sharepoint",
  "sync",
  "teams",
  "word",
  "index.html",
  "main.tsx",
  "cli/build/headers.ts",
  "cli/build/themeStyles.ts",
].map((name) => join("src", name));

/** Builds the app into `dist/` unless it is there as the sources are now. */
export async function buildApp(): Promise<string> {
  const stamp = join(cacheFolder(), "built");
  const now = hashOf([...sources, "vite.config.ts", "package-lock.json"]);
  const isBuilt = existsSync(join("dist", "index.html")) && existsSync(stamp);
  if (!isBuilt || readFileSync(stamp, "utf8") !== now) {
    console.error(words().building);
    await build({ configFile: resolve("vite.config.ts"), logLevel: "warn" });
    writeFileSync(stamp, now);
  }
  return resolve("dist");
}
