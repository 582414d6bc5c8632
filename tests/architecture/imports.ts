import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { filesIn } from "../../src/cli/cache.ts";

export interface Import {
  /** Path of the importing file below `src`. */
  readonly from: string;
  /** A folder or file directly below `src`, or the name of a package. */
  readonly to: { readonly room: string; readonly path: string } | { readonly package: string };
}

export const sourceFiles: readonly string[] = filesIn("src").filter((file) =>
  /\.(ts|tsx|mjs)$/.test(file),
);

/** The folder directly below `src` a path lies in, or the file's own name. */
export function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** Every import of a file: static, dynamic, of types, re-exported, and files named by `new URL(…, import.meta.url)`. */
export function importsOf(file: string): readonly Import[] {
  const from = relative("src", file).replaceAll("\\", "/");
  const text = readFileSync(file, "utf8");
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const workers = [...text.matchAll(/new URL\(\s*"([^"]+)",\s*import\.meta\.url/g)].map(
    ([, name = ""]) => name,
  );
  return [...names, ...workers].map((name) => ({ from, to: target(from, name) }));
}

function target(from: string, name: string): Import["to"] {
  if (name.startsWith(".")) {
    // A room beside `src`, such as the manifest, counts like one in it.
    const path = join(dirname(from), name).replaceAll("\\", "/").replace("../", "");
    return { room: roomOf(path), path };
  }
  if (name.startsWith("node:")) return { package: "node:*" };
  const parts = name.split("/");
  return { package: name.startsWith("@") ? `${parts[0]}/${parts[1]}` : (parts[0] ?? name) };
}
