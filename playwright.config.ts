import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/cli/local/browser.ts";

const browser = findBrowser();
const jsonReport = process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"];

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/support/prepare.ts",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  outputDir: "test-results",
  reporter: jsonReport ? [["list"], ["json", { outputFile: jsonReport }]] : "list",
  use: {
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    ...(browser ? { launchOptions: { executablePath: browser } } : {}),
  },
});
