import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(source, path), "utf8") }));

describe("Words for people", () => {
  it("are each used somewhere", () => {
    expect(unusedWords(files)).toEqual([]);
  });

  it("would be noticed if nothing used them", () => {
    const words = {
      path: join("i18n", "de", "some.ts"),
      text: 'export const some = {\n  lost: "x",\n};',
    };
    expect(unusedWords([words])).toEqual([`${words.path}: lost`]);
    const user = { path: "Some.tsx", text: "words.lost" };
    expect(unusedWords([words, user])).toEqual([]);
  });
});

const german = join("i18n", "de");

/** Names of texts that stand nowhere but where they are written. A name used for another thing counts as used. */
function unusedWords(all: readonly { readonly path: string; readonly text: string }[]) {
  const written = /^ +([A-Za-z]\w*):/gm;
  const used = new Set(
    all.flatMap(({ path, text }) => {
      const rest = path.startsWith("i18n") ? text.replace(written, "") : text;
      return rest.match(/[A-Za-z]\w*/g) ?? [];
    }),
  );
  return all
    .filter(({ path, text }) => path.startsWith(german) && /^export const \w+ = \{$/m.test(text))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^ {2}([A-Za-z]\w*):/gm)].map(([, name]) => ({ path, name: name ?? "" })),
    )
    .filter(({ name }, at, list) => list.findIndex((one) => one.name === name) === at)
    .filter(({ name }) => !used.has(name))
    .map(({ path, name }) => `${path}: ${name}`);
}
