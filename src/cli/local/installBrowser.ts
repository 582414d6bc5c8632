import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { words } from "../options.ts";
import { findBrowser } from "./browser.ts";

/** A browser for the tests: an installed one, else Debian's package, else Playwright's download; null where none can be had. */
export function ensureBrowser(): string | null {
  return findBrowser() ?? downloaded() ?? fromDebian() ?? fromPlaywright();
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  console.error(words().installingBrowser("apt-get install chromium"));
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio = ["ignore", "ignore", "inherit"] as const;
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: [...stdio] });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    env,
    stdio: [...stdio],
  });
  return findBrowser();
}

function fromPlaywright(): string | null {
  console.error(words().installingBrowser("playwright install chromium"));
  spawnSync("npx", ["playwright", "install", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return downloaded();
}
