import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pseudoTexts, realWordsIn } from "./pseudo/pseudoTexts.ts";
import type { said as saidIn } from "./pseudo/saidIn.ts";

const root = join(import.meta.dirname, "..", "..");
const pseudo = "ja";

describe("a further language is a folder and one line", () => {
  let copy = "";
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "language-"));
    for (const part of ["src", "tests/i18n/pseudo", "tests/documents/wordsOf.ts", "tsconfig.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    addLanguage(join(copy, "src", "i18n"));
    const line = join(copy, "src", "domain", "language.ts");
    const before = readFileSync(line, "utf8");
    writeFileSync(line, before.replace('["de", "en"]', `["de", "en", "${pseudo}"]`));
    expect(readFileSync(line, "utf8")).not.toBe(before);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test("it compiles with nothing else changed", () => {
    // The command line and the local site say nothing of their own.
    const only = {
      extends: "./tsconfig.json",
      include: ["src/main.tsx", "src/*/**/*"],
      exclude: ["src/cli", "src/emulator"],
    };
    writeFileSync(join(copy, "tsconfig.pseudo.json"), JSON.stringify(only));
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const done = spawnSync(process.execPath, [tsc, "-p", "tsconfig.pseudo.json"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(done.stdout).toBe("");
    expect(done.status).toBe(0);
  }, 300_000);

  test("papers and screens are in it, without a word of another language", async () => {
    const { said } = await inCopy();
    const { language, papers, screens, formats } = said();
    expect(language).toBe(pseudo);
    expect(papers.length).toBeGreaterThan(500);
    expect(screens.length).toBeGreaterThan(1_000);
    // What the office is called where nobody has named it is no text of the app's.
    const real = [...papers, ...screens, ...formats].flatMap(realWordsIn);
    expect(real.filter((word) => !officeWords.has(word))).toEqual([]);
  });

  test("a language without one of the files is refused by name", async () => {
    rmSync(join(copy, "src", "i18n", pseudo, "analysis", "coverage.ts"));
    await expect(inCopy()).rejects.toThrow(`src/i18n/${pseudo}/analysis/coverage.ts is missing`);
  });

  /** What the copy says, by its own modules. */
  async function inCopy(): Promise<{ said: typeof saidIn }> {
    const outDir = mkdtempSync(join(copy, "built-"));
    await build({
      root: copy,
      configFile: false,
      logLevel: "silent",
      publicDir: false,
      build: {
        ssr: join(copy, "tests", "i18n", "pseudo", "saidIn.ts"),
        outDir,
        rollupOptions: { output: { entryFileNames: "said.mjs" } },
      },
      ssr: { noExternal: true },
    });
    return import(pathToFileURL(join(outDir, "said.mjs")).href);
  }
});

const officeWords = new Set(["Landratsamt", "Landrat", "Masterplan", "Integration", "GB"]);

function addLanguage(i18n: string): void {
  for (const file of readdirSync(join(i18n, "en"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(i18n, "en", file), "utf8");
    const path = join(i18n, pseudo, file);
    mkdirSync(dirname(path), { recursive: true });
    // Keys are no words, and the locale's tag is a real one, whose names of months hold no letters of ours.
    const made = file.endsWith("kindKeys.ts") ? text : pseudoTexts(text, "en", pseudo);
    writeFileSync(path, made.replace('"en-GB"', '"ja-JP"'));
  }
}
