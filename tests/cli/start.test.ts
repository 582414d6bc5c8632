import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Entry } from "../../src/domain/records.ts";
import { connect } from "../../src/sharepoint/connect.ts";
import { startSite } from "./startSite.ts";

const folders: string[] = [];
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it("keeps a saved edit when the server is killed at once, and loads no examples over it", async () => {
  const folder = dataFolder();
  const first = await start(["--data", folder]);
  const entry = await anyStructure(first.url);
  await siteAt(first.url).update("structures", entry.id, entry.etag, { title: "Nach dem Absturz" });
  first.child.kill("SIGKILL");
  await ended(first.child);

  const second = await start(["--data", folder]);
  const again = await siteAt(second.url).read("structures", entry.id);
  expect((again as Entry<"structures">).title).toBe("Nach dem Absturz");
}, 120_000);

it("leaves a site alone that lacks some lists", async () => {
  const folder = dataFolder();
  const first = await start(["--data", folder]);
  const before = (await siteAt(first.url).load()).missingLists;
  const dropped = await fetch(`${new URL(first.url).origin}/__schema`, {
    method: "POST",
    body: JSON.stringify({ list: "mpi-potentials", op: "deleteList" }),
  });
  expect([before, dropped.status]).toEqual([[], 200]);
  first.child.kill("SIGTERM");
  await ended(first.child);

  const second = await start(["--data", folder]);
  expect((await siteAt(second.url).load()).missingLists).toEqual(["potentials"]);
}, 120_000);

it("refuses a folder that a server has, with that one's address, and a damaged one with file and place", async () => {
  const folder = dataFolder();
  const first = await start(["--data", folder, "--empty"]);
  const { origin } = new URL(first.url);
  const refused = await refusal(["--data", folder]);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(`${origin}/`) });
  expect(await refusal(["--data", folder])).toEqual(refused);

  first.child.kill("SIGKILL");
  await ended(first.child);
  const lines = join(folder, "1.lines");
  const whole = readFileSync(lines);
  writeFileSync(lines, whole.subarray(1));
  expect(await refusal(["--data", folder])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/„1\.lines“ ist ab Zeile 1 .*nichts verändert/),
  });
  expect(readFileSync(lines).equals(whole.subarray(1))).toBe(true);
  writeFileSync(lines, whole);
  await start(["--data", folder, "--empty"]);
}, 120_000);

it("starts without lists where it is to be empty", async () => {
  const { url } = await start(["--memory", "--empty"]);
  const checked = await connect({ siteUrl: url, token }).provisioning.check();
  expect(checked.every(({ state }) => state === "missing")).toBe(true);
}, 120_000);

async function start(args: readonly string[]) {
  const started = await startSite(args);
  running.push(started.child);
  return started;
}

/** How a command that does not start ends: its code, and what it said. */
async function refusal(args: readonly string[]) {
  const child = spawn(process.execPath, ["src/cli/run.mjs", "site", "--port", "0", ...args], {
    env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
    stdio: ["ignore", "inherit", "pipe"],
  });
  running.push(child);
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  await ended(child);
  return { code: child.exitCode, said };
}

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

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));
}
