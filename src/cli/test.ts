import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import { ensureBrowser } from "./local/installBrowser.ts";
import { words } from "./options.ts";
import { runTool } from "./tool.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** All tests, or those whose paths hold one of the words given; the last line counts them. */
export async function run(args: readonly string[]): Promise<number> {
  const browserArgs = args.filter((arg) => arg.includes("browser"));
  const otherArgs = args.filter((arg) => !arg.includes("browser"));
  const counts: Count[] = [];
  if (args.length === 0 || otherArgs.length > 0) counts.push(runVitest(otherArgs));
  if (args.length === 0 || browserArgs.length > 0) counts.push(runBrowserTests(browserArgs));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

function runVitest(args: readonly string[]): Count {
  const file = report("vitest.json");
  const json = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const endedWell = runTool("vitest", ["run", ...json, ...args]);
  const { numPassedTests = 0, numFailedTests = 0 } = read(file);
  return counted(numPassedTests, numFailedTests, endedWell);
}

function runBrowserTests(args: readonly string[]): Count {
  const browser = ensureBrowser();
  if (browser === null) {
    console.error(words().browserMissing);
    return { passed: 0, failed: 1 };
  }
  const file = report("playwright.json");
  const endedWell = runTool("@playwright/test", ["test", ...args], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const { expected = 0, flaky = 0, unexpected = 0 } = read(file).stats ?? {};
  return counted(expected + flaky, unexpected, endedWell);
}

/** A run that ended badly without a failed test (a file that did not load, an unhandled error) counts as one failure. */
function counted(passed: number, failed: number, endedWell: boolean): Count {
  return { passed, failed: endedWell ? failed : Math.max(1, failed) };
}

function report(name: string): string {
  const file = join(process.cwd(), cacheFolder(), name);
  rmSync(file, { force: true });
  return file;
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected?: number;
    readonly flaky?: number;
    readonly unexpected?: number;
  };
}

function read(file: string): Report {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : {};
}
