import { words } from "./options.ts";
import { runTool } from "./tool.ts";

const checks: { readonly [name: string]: () => boolean } = {
  "format and lint (biome)": () => runTool("@biomejs/biome", ["check", "--error-on-warnings"]),
  "types (tsc)": () => runTool("typescript", ["--noEmit", "-p", "."]),
  "who imports whom (tests/architecture)": () => runTool("vitest", ["run", "tests/architecture"]),
  "unused code (knip)": () => runTool("knip", ["--no-progress"]),
};

/** Everything that can be checked without running the app. */
export async function run(): Promise<number> {
  const failed: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    console.log(`\n— ${name}`);
    if (!check()) failed.push(name);
  }
  console.log(failed.length === 0 ? words().checkPassed : words().checkFailed(failed.join(", ")));
  return failed.length === 0 ? 0 : 1;
}
