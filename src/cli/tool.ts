import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs a tool of node_modules in this terminal; true if it ended well. */
export function runTool(
  packageName: string,
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
): boolean {
  const folder = join("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | { [name: string]: string };
  };
  const script = typeof bin === "string" ? bin : Object.values(bin)[0];
  const done = spawnSync(process.execPath, [join(folder, script ?? ""), ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}
