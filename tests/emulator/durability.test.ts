import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, runningSite } from "./localSite.ts";

describe("what was answered as saved", () => {
  let folder: string;
  let program: string;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "local-site-"));
    program = join(folder, "serve.mjs");
    await build({
      configFile: false,
      logLevel: "silent",
      build: {
        ssr: join(import.meta.dirname, "serveSite.ts"),
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: "serve.mjs" } },
      },
      ssr: { noExternal: true },
    });
  });
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    await rm(folder, { recursive: true });
  });

  /** A site in a process of its own, and its address. */
  async function start(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
    const child = spawn(process.execPath, [program, dataDir], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const [url] = await once(createInterface({ input: child.stdout }), "line");
    return { child, url: String(url) };
  }

  it("is there after the process was killed in the middle of writing", async () => {
    const dataDir = join(folder, "killed");
    const acknowledged = new Set<string>();
    let asked = 0;
    for (let round = 0; round < 3; round++) {
      const { child, url } = await start(dataDir);
      const api = `${url}/sites/integration/_api/web`;
      const post = (path: string, body: unknown) =>
        fetch(api + path, {
          method: "POST",
          headers: { authorization: "Bearer T", accept: "application/json" },
          body: JSON.stringify(body),
        });
      if (round === 0) await post("/lists", { Title: "Liste", BaseTemplate: 100 });
      let killed = false;
      const ended = once(child, "exit");
      setTimeout(
        () => {
          killed = true;
          child.kill("SIGKILL");
        },
        150 + 60 * round,
      );
      const writer = async (): Promise<void> => {
        while (!killed) {
          const title = `t${asked++}`;
          const answer = await post("/lists/getByTitle('Liste')/items", { Title: title }).catch(
            () => null,
          );
          // The answer arrived whole: from here on the entry must never be missing.
          if (answer?.status === 201) acknowledged.add(title);
        }
      };
      await Promise.all([writer(), writer(), writer(), writer()]);
      await ended;
    }
    const site = await runningSite({ dataDir });
    const titles = new Set<string>();
    for await (const page of site.sp.web.lists.getByTitle("Liste").items.top(5000))
      for (const { Title } of page) titles.add(Title);
    await site.close();
    expect(acknowledged.size).toBeGreaterThan(20);
    expect([...acknowledged].filter((title) => !titles.has(title))).toEqual([]);
  });

  async function withSite<T>(dataDir: string, use: (site: RunningSite) => Promise<T>): Promise<T> {
    const site = await runningSite({ dataDir });
    try {
      return await use(site);
    } finally {
      await site.close();
    }
  }

  it("survives a line that was not written whole, which is cut off", async () => {
    const dataDir = join(folder, "torn");
    await withSite(dataDir, (site) => site.sp.web.lists.add("A", "", 100));
    const [name = ""] = (await readdir(dataDir)).filter((one) => one.endsWith(".lines"));
    const whole = await readFile(join(dataDir, name), "utf8");
    await appendFile(join(dataDir, name), '[["lists","x",{"id":"x","tit');
    await withSite(dataDir, (site) => site.sp.web.lists.getByTitle("A")());
    expect(await readFile(join(dataDir, name), "utf8")).toBe(whole);
    await withSite(dataDir, async (site) => {
      await site.sp.web.lists.getByTitle("A").items.add({ Title: "danach" });
    });
    await withSite(dataDir, async (site) => {
      expect(await site.sp.web.lists.getByTitle("A").items()).toHaveLength(1);
    });
  });

  it("comes back from a snapshot: lists, entries, versions, files, changes", async () => {
    const dataDir = join(folder, "snapshot");
    const before = await withSite(dataDir, async (site) => {
      await site.sp.web.lists.add("A", "", 100);
      const item = await site.sp.web.lists.getByTitle("A").items.add({ Title: "eins" });
      await site.sp.web.lists.getByTitle("A").items.getById(item.Id).update({ Title: "zwei" });
      await site.sp.web
        .getFolderByServerRelativePath("/sites/integration/Freigegebene Dokumente")
        .files.addUsingPath("a.bin", new Uint8Array([0, 1, 255]).buffer, {});
      const state = await site.hook("/__state");
      // Restoring writes a snapshot.
      await site.hook("/__reset", state);
      await site.sp.web.lists.getByTitle("A").items.add({ Title: "drei" });
      return JSON.stringify(await site.hook("/__state"));
    });
    expect((await readdir(dataDir)).some((name) => name.endsWith(".snapshot"))).toBe(true);
    await withSite(dataDir, async (site) => {
      expect(JSON.stringify(await site.hook("/__state"))).toBe(before);
      const buffer = await site.sp.web
        .getFileByServerRelativePath("/sites/integration/Freigegebene Dokumente/a.bin")
        .getBuffer();
      expect([...new Uint8Array(buffer)]).toEqual([0, 1, 255]);
    });
  });
});
