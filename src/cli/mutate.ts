import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import { command } from "./command.ts";
import { BadArguments, words } from "./options.ts";
import { runTool } from "./tool.ts";

/**
 * Changes the code of a file or folder of `src` in many small ways and runs the tests that mirror it
 * against each change: what survives is what no test would notice.
 */
export const run = command(async (args) => {
  const [path = "", ...rest] = args;
  if (rest.length > 0 || !path.startsWith("src/") || !existsSync(path))
    throw new BadArguments(words().mutatePath);
  const config = join(cacheFolder(), "mutate.json");
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(config, JSON.stringify(settings(path)));
  const endedWell = runTool("@stryker-mutator/core", ["run", config], {
    MUTATE_TESTS: testsOf(path),
  });
  return endedWell ? 0 : 1;
});

function settings(path: string) {
  return {
    testRunner: "vitest",
    // The tests are chosen below; what else reaches the code would only make each change slower.
    vitest: { related: false },
    mutate: [path.endsWith(".ts") ? path : `${path.replace(/\/$/, "")}/**/*.ts`],
    coverageAnalysis: "perTest",
    reporters: ["clear-text", "progress-append-only"],
    ignorePatterns: [".data", "dist", "appPackage/build", "test-results"],
    concurrency: 2,
    tempDirName: ".mutate",
    cleanTempDir: "always",
  };
}

/** The test of the same name where there is one, else all of the mirrored folder. */
function testsOf(path: string): string {
  const mirrored = path.replace(/^src\//, "tests/").replace(/\/$/, "");
  if (!path.endsWith(".ts")) return `${mirrored}/**/*.test.ts`;
  const own = mirrored.replace(/\.ts$/, ".test.ts");
  return existsSync(own) ? own : `${mirrored.slice(0, mirrored.lastIndexOf("/"))}/**/*.test.ts`;
}
