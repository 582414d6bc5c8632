import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CannotOpen } from "../../src/emulator/sharepoint/state/cannotOpen.ts";
import { lifeOf } from "../../src/emulator/sharepoint/state/processLife.ts";
import { openSite } from "../../src/emulator/site.ts";
import { type RunningSite, runningSite } from "./localSite.ts";

let root: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "data-folder-"));
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(root, { recursive: true });
});

async function withSite<T>(dataDir: string, use: (site: RunningSite) => Promise<T>): Promise<T> {
  const site = await runningSite({ dataDir });
  try {
    return await use(site);
  } finally {
    await site.close();
  }
}

/** Every file below a folder with its content. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFile(path, "latin1")] as const)),
  );
}

async function why(opening: Promise<unknown>): Promise<unknown> {
  const error = await opening.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CannotOpen)) throw error ?? new Error("It was opened.");
  return error.why;
}

describe("a second server on the same folder", () => {
  it("is refused with the first one's address until the first one is closed", async () => {
    const dataDir = join(root, "two");
    const first = await openSite({ dataDir });
    expect(await why(openSite({ dataDir }))).toEqual({
      kind: "inUse",
      url: null,
      pid: process.pid,
    });
    first.announce("http://127.0.0.1:5173/");
    const before = await contentsOf(dataDir);
    expect(await why(openSite({ dataDir }))).toMatchObject({ url: "http://127.0.0.1:5173/" });
    expect(await contentsOf(dataDir)).toEqual(before);
    await first.close();
    await (await openSite({ dataDir })).close();
    expect(await readdir(dataDir)).not.toContain("lock");
  });

  it("is the only one of many that start at once over a lock left behind", async () => {
    const dataDir = join(root, "race");
    await (await openSite({ dataDir })).close();
    await writeFile(join(dataDir, "lock"), await leftBehind());
    const opened = await Promise.allSettled(
      Array.from({ length: 12 }, () => openSite({ dataDir })),
    );
    const sites = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(sites).toHaveLength(1);
    await sites[0]?.close();
  });

  it("goes on where the lock is of a process that was killed, of another with its number, or of nobody", async () => {
    const dataDir = join(root, "stale");
    await (await openSite({ dataDir })).close();
    const killed = await leftBehind();
    // This very process has the number, but began at another time.
    const reused = JSON.stringify({ ...JSON.parse(killed), pid: process.pid, life: "earlier" });
    const broken = ["", "{", "null", "5", "[]", '{"pid":-1}', '{"id":"x","pid":0}', "\0\0\0\0"];
    for (const lock of [killed, reused, ...broken]) {
      await writeFile(join(dataDir, "lock"), lock);
      await (await openSite({ dataDir })).close();
    }
  });

  it("may open a copy that was made while the first one ran", async () => {
    const dataDir = join(root, "original");
    const first = await openSite({ dataDir });
    await cp(dataDir, join(root, "copy"), { recursive: true });
    await (await openSite({ dataDir: join(root, "copy") })).close();
    await first.close();
  });

  /** A lock of a process that was killed and of which nothing is left. */
  async function leftBehind(): Promise<string> {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    children.push(child);
    await once(child, "spawn");
    const pid = child.pid ?? 0;
    const life = lifeOf(pid);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(lifeOf(pid)).toBeNull();
    return JSON.stringify({ id: "left", pid, life, place: "", url: "http://127.0.0.1:1/" });
  }
});

describe("a folder that cannot be used", () => {
  it("is named as such", async () => {
    const file = join(root, "file");
    await writeFile(file, "");
    expect(await why(openSite({ dataDir: file }))).toMatchObject({ kind: "unusable" });
    expect(await why(openSite({ dataDir: join(file, "below") }))).toMatchObject({
      kind: "unusable",
    });
  });
});

describe("data that are not whole", () => {
  /** A folder with a snapshot of generation 2, lines after it, and a stored file. */
  async function filled(name: string): Promise<string> {
    const dataDir = join(root, name);
    await withSite(dataDir, async (site) => {
      await site.sp.web.lists.add("A", "", 100);
      for (let n = 0; n < 3; n += 1)
        await site.sp.web.lists.getByTitle("A").items.add({ Title: `${n}` });
      await site.sp.web
        .getFolderByServerRelativePath("/sites/integration/Freigegebene Dokumente")
        .files.addUsingPath("a.bin", new Uint8Array([0, 1, 255]).buffer, {});
      await site.hook("/__reset", await site.hook("/__state"));
      for (let n = 3; n < 8; n += 1)
        await site.sp.web.lists.getByTitle("A").items.add({ Title: `${n}` });
    });
    expect((await readdir(dataDir)).sort()).toEqual(["2.lines", "2.snapshot", "blobs"]);
    return dataDir;
  }

  async function change(path: string, by: (lines: string[]) => string[]): Promise<void> {
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, by(lines).join("\n"));
  }

  const damages: readonly (readonly [string, (dataDir: string) => Promise<void>, object])[] = [
    [
      "the snapshot is missing",
      (dataDir) => rm(join(dataDir, "2.snapshot")),
      { kind: "fileMissing", file: "2.snapshot" },
    ],
    [
      "the snapshot is cut in a line",
      async (dataDir) => {
        const path = join(dataDir, "2.snapshot");
        const bytes = await readFile(path);
        await writeFile(path, bytes.subarray(0, bytes.length - 5));
      },
      { kind: "damaged", file: "2.snapshot", line: 2 },
    ],
    [
      "the snapshot is cut between two lines",
      (dataDir) => change(join(dataDir, "2.snapshot"), (lines) => [...lines.slice(0, -2), ""]),
      { kind: "damaged", file: "2.snapshot", line: 2 },
    ],
    [
      "the snapshot is empty",
      (dataDir) => writeFile(join(dataDir, "2.snapshot"), ""),
      { kind: "damaged", file: "2.snapshot", line: 1 },
    ],
    [
      "the snapshot is of zeros",
      (dataDir) => writeFile(join(dataDir, "2.snapshot"), Buffer.alloc(5_000)),
      { kind: "damaged", file: "2.snapshot", line: 1 },
    ],
    [
      "the lines are missing",
      (dataDir) => rm(join(dataDir, "2.lines")),
      { kind: "fileMissing", file: "2.lines" },
    ],
    [
      "a line is missing in the middle",
      (dataDir) => change(join(dataDir, "2.lines"), (lines) => lines.toSpliced(2, 1)),
      { kind: "damaged", file: "2.lines", line: 3 },
    ],
    [
      "the first line is missing",
      (dataDir) => change(join(dataDir, "2.lines"), (lines) => lines.slice(1)),
      { kind: "damaged", file: "2.lines", line: 1 },
    ],
    [
      "two lines are swapped",
      (dataDir) => change(join(dataDir, "2.lines"), ([a = "", b = "", ...rest]) => [b, a, ...rest]),
      { kind: "damaged", file: "2.lines", line: 1 },
    ],
    [
      "one letter is another",
      (dataDir) =>
        change(join(dataDir, "2.lines"), (lines) =>
          lines.map((line, at) => (at === 1 ? line.replace("Title", "Tithe") : line)),
        ),
      { kind: "damaged", file: "2.lines", line: 2 },
    ],
    [
      "something else stands between",
      (dataDir) => change(join(dataDir, "2.lines"), (lines) => lines.toSpliced(1, 0, "[]")),
      { kind: "damaged", file: "2.lines", line: 2 },
    ],
    [
      "lines are there that follow others which are gone",
      async (dataDir) => {
        await rename(join(dataDir, "2.lines"), join(dataDir, "4.lines"));
      },
      { kind: "fileMissing", file: "2.lines" },
    ],
    [
      "the content of a stored file is missing",
      async (dataDir) => {
        for (const id of await readdir(join(dataDir, "blobs")))
          await rm(join(dataDir, "blobs", id));
      },
      { kind: "fileMissing" },
    ],
    [
      "everything but stored files is missing",
      async (dataDir) => {
        await rm(join(dataDir, "2.lines"));
        await rm(join(dataDir, "2.snapshot"));
      },
      { kind: "fileMissing", file: "1.lines" },
    ],
  ];

  it.each(damages)("are refused and left untouched where %s", async (name, damage, expected) => {
    const dataDir = await filled(name);
    await damage(dataDir);
    const before = await contentsOf(dataDir);
    expect(await why(openSite({ dataDir }))).toMatchObject(expected);
    expect(await contentsOf(dataDir)).toEqual(before);
  });

  it("are refused where the log went on in a file that is gone", async () => {
    const dataDir = await filled("goes on");
    const path = join(dataDir, "2.lines");
    // As after a crash between two snapshots: what went on before the second one stood.
    const lines = await readFile(path, "utf8");
    await withSite(dataDir, (site) => site.hook("POST /__reset"));
    const [next = ""] = (await readdir(dataDir)).filter((one) => one.endsWith(".lines"));
    expect(next).toBe("3.lines");
    await writeFile(path, lines);
    await rm(join(dataDir, "3.snapshot"));
    expect(await why(openSite({ dataDir }))).toMatchObject({ kind: "fileMissing" });
  });

  it("come back where only the last line was not written whole, whatever of it is there", async () => {
    const dataDir = await filled("torn");
    const path = join(dataDir, "2.lines");
    const whole = await readFile(path);
    const last = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (const length of [last + 1, last + 9, last + 30, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, length));
      await withSite(dataDir, async (site) => {
        expect(await site.sp.web.lists.getByTitle("A").items()).toHaveLength(7);
      });
      expect((await readFile(path)).equals(whole.subarray(0, last))).toBe(true);
    }
    await appendFile(path, Buffer.alloc(4_096));
    await withSite(dataDir, async (site) => {
      await site.sp.web.lists.getByTitle("A").items.add({ Title: "danach" });
    });
    await withSite(dataDir, async (site) => {
      expect(await site.sp.web.lists.getByTitle("A").items()).toHaveLength(8);
    });
  });

  it("are read and gone on with as earlier versions wrote them", async () => {
    const dataDir = join(root, "earlier");
    const state = await withSite(join(root, "made"), async (site) => {
      await site.sp.web.lists.add("A", "", 100);
      return (await site.hook("/__state")) as { ops: unknown[] };
    });
    await mkdir(dataDir);
    await writeFile(join(dataDir, "1.lines"), `${JSON.stringify(state.ops)}\n`);
    for (const count of [1, 2]) {
      await withSite(dataDir, async (site) => {
        await site.sp.web.lists.getByTitle("A").items.add({ Title: "neu" });
        expect(await site.sp.web.lists.getByTitle("A").items()).toHaveLength(count);
      });
    }
  });
});
