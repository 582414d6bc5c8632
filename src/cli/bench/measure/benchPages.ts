import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";

/** Does something with a folder that holds the pages the app is compared with, `bare/` and `careless/`, built as it is. */
export async function withBenchPages<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bench-pages-"));
  const root = resolve("src/cli/bench/measure/pages");
  try {
    await build({
      configFile: false,
      root,
      base: "./",
      build: {
        outDir: folder,
        modulePreload: false,
        rolldownOptions: {
          input: ["bare", "careless"].map((name) => join(root, name, "index.html")),
        },
      },
      logLevel: "error",
    });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
