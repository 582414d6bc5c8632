import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes, so that none of them runs alone at the end. */
const longest = ["/simulation", "/crowd", "/changedByHand"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((name) => moduleId.includes(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // Warnings about source maps of packages would bury the tests.
  logLevel: "error",
  test: {
    // While code is changed to try the tests, only those that mirror it run.
    include: process.env["MUTATE_TESTS"]?.split(",") ?? [
      "tests/**/*.test.ts",
      "tests/**/*.test.tsx",
    ],
    exclude: ["tests/browser/**"],
    setupFiles: ["tests/support/seeded.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    server: { deps: { inline: [/@pnp\//] } },
  },
});
