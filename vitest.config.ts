import { defineConfig } from "vitest/config";

export default defineConfig({
  // Warnings about source maps of packages would bury the tests.
  logLevel: "error",
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**"],
    setupFiles: ["tests/support/seeded.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@pnp\//] } },
  },
});
