import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** The path of an installed Chrome, Chromium or Edge, or null. CHROME_PATH names one outright. */
export function findBrowser(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named && existsSync(named)) return named;
  return candidates().find((path) => existsSync(path) && starts(path)) ?? null;
}

function candidates(): readonly string[] {
  const env = process.env;
  if (process.platform === "win32") {
    return [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        join(folder, "Chromium", "Application", "chrome.exe"),
      ]);
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return (env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Ubuntu's `chromium` may be a mere pointer to another shop; a browser tells its version. Windows opens a window instead. */
function starts(path: string): boolean {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}
