import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Entry } from "../../src/domain/records.ts";
import { connect } from "../../src/sharepoint/connect.ts";

const folders: string[] = [];
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it("keeps a saved edit when the server is killed at once, and loads no examples over it", async () => {
  const folder = dataFolder();
  const first = await startSite(["--data", folder]);
  const entry = await anyStructure(first.url);
  await siteAt(first.url).update("structures", entry.id, entry.etag, { title: "Nach dem Absturz" });
  first.child.kill("SIGKILL");
  await ended(first.child);

  const second = await startSite(["--data", folder]);
  const again = await siteAt(second.url).read("structures", entry.id);
  expect((again as Entry<"structures">).title).toBe("Nach dem Absturz");
}, 120_000);

it("leaves a site alone that lacks some lists", async () => {
  const folder = dataFolder();
  const first = await startSite(["--data", folder]);
  const before = (await siteAt(first.url).load()).missingLists;
  const dropped = await fetch(`${new URL(first.url).origin}/__schema`, {
    method: "POST",
    body: JSON.stringify({ list: "mpi-potentials", op: "deleteList" }),
  });
  expect([before, dropped.status]).toEqual([[], 200]);
  first.child.kill("SIGTERM");
  await ended(first.child);

  const second = await startSite(["--data", folder]);
  expect((await siteAt(second.url).load()).missingLists).toEqual(["potentials"]);
}, 120_000);

it("starts without lists where it is to be empty", async () => {
  const { url } = await startSite(["--memory", "--empty"]);
  const checked = await connect({ siteUrl: url, token }).provisioning.check();
  expect(checked.every(({ state }) => state === "missing")).toBe(true);
}, 120_000);

async function anyStructure(siteUrl: string): Promise<Entry> {
  const { lists } = await siteAt(siteUrl).load();
  const entry = lists.find(({ name }) => name === "structures")?.entries[0];
  if (!entry) throw new Error("The example data hold no structure.");
  return entry;
}

function siteAt(siteUrl: string) {
  return connect({ siteUrl, token }).site;
}

async function token(): Promise<string> {
  return "local";
}

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  folders.push(folder);
  return folder;
}

/** Resolves when the port is open. */
function startSite(args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["src/cli/run.mjs", "site", "--port", "0", ...args], {
    env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const url = /Website: (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ child, url });
    });
    child.once("exit", (code) => reject(new Error(`The site ended with ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));
}
