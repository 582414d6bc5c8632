import { cpus } from "node:os";
import { type BenchRow, isReached } from "./bench/measure/row.ts";
import { command } from "./command.ts";
import { BadArguments, readOptions, typedPath, words } from "./options.ts";
import { writeResult } from "./writeFile.ts";

type Bench = () => Promise<readonly BenchRow[]>;

/** Every module in `bench/` that exports a function `bench…`, by the file's name. */
const modules = import.meta.glob<{ readonly [name: string]: unknown }>("./bench/*.ts");

/** Measures all or what is named, says what reaches its target, and writes the figures as JSON where asked. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, { json: "text" });
  const names = benchNames();
  for (const name of rest) {
    if (!names.includes(name)) throw new BadArguments(words().badBench(name, names.join(", ")));
  }
  const measured: (BenchRow & { readonly bench: string })[] = [];
  for (const name of rest.length > 0 ? rest : names) {
    console.log(`\n${name}`);
    for (const bench of await benchesOf(name)) {
      for (const row of await bench()) {
        measured.push({ bench: name, ...row });
        console.log(line(row));
      }
    }
  }
  if (options.json !== null) {
    const machine = { node: process.version, cpus: cpus().length, platform: process.platform };
    const rows = measured.map((row) => ({ ...row, reached: isReached(row) }));
    writeResult(typedPath(options.json), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  }
  return 0;
});

function benchNames(): readonly string[] {
  return Object.keys(modules)
    .map((path) => path.replace("./bench/", "").replace(".ts", ""))
    .sort();
}

async function benchesOf(name: string): Promise<readonly Bench[]> {
  const module = await modules[`./bench/${name}.ts`]?.();
  return Object.entries(module ?? {})
    .filter(([key, value]) => key.startsWith("bench") && typeof value === "function")
    .map(([, value]) => value as Bench);
}

function line(row: BenchRow): string {
  const reached = isReached(row);
  const mark = reached === null ? " " : reached ? "✓" : "✗";
  const target = row.atMost === null ? "" : `  (≤ ${round(row.atMost)})`;
  return `  ${mark} ${row.what}: ${round(row.value)} ${row.unit}${target}`;
}

function round(value: number): string {
  return value.toLocaleString("en-GB", { maximumSignificantDigits: 4 });
}
