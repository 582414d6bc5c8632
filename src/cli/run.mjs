// Runs one command of the project: installs what is missing, bundles the command's entry for Node and calls its `run(args)`.
// Plain JavaScript on node:* alone, because Node 20 runs no TypeScript and this file must run before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const commands = [
  "start",
  "site",
  "provision",
  "import",
  "analyse",
  "masterplan",
  "bench",
  "package",
  "build",
  "test",
  "check",
  "mutate",
];

const [command = "", ...args] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(
    `Unbekannter Befehl „${command}“. Befehle: ${commands.join(", ")}.\nUnknown command "${command}". Commands: ${commands.join(", ")}.`,
  );
  process.exit(2);
}
if (!checkNode()) process.exit(2);
if (isInstallNeeded() && !install()) process.exit(1);
// Commands see the project's folder as the current one, and paths a person typed as relative to where they typed them.
process.env.TYPED_IN = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
process.chdir(root);
process.setSourceMapsEnabled(true);
const { run } = await import(pathToFileURL(await bundle(command)).href);
process.exitCode = await run(args);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(
    `Node ${process.versions.node} ist zu alt; nötig ist Node 20.19 oder neuer.\nNode ${process.versions.node} is too old; Node 20.19 or newer is needed.`,
  );
  return false;
}

/** Compares versions rather than times: a clone or an unpacked archive may carry any time. */
function isInstallNeeded() {
  const installedFile = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return true;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  return Object.entries(wanted).some(
    ([path, entry]) =>
      path !== "" &&
      !entry.optional &&
      !entry.devOptional &&
      !entry.peer &&
      installed[path]?.version !== entry.version,
  );
}

function install() {
  console.error("Pakete werden eingerichtet (npm ci) … / Installing packages (npm ci) …");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status === 0) return true;
  console.error(
    "Die Pakete konnten nicht eingerichtet werden. Bitte die Meldung oben und die Verbindung zum Paketverzeichnis (npm) prüfen.\nThe packages could not be installed. Please check the message above and the connection to the npm registry.",
  );
  return false;
}

/** Bundles an entry and returns the file to import. Its folder is named after its content, so that two runs never disturb each other. */
async function bundle(name) {
  const { build } = await import("vite");
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    // @pnp packages import folders, which Node refuses; bundling resolves them.
    ssr: { noExternal: [/^@pnp\//, /^tslib$/] },
    build: {
      ssr: join(root, "src", "cli", `${name}.ts`),
      target: "node20",
      write: false,
      minify: false,
      // Nothing is written there; the paths of the sources are relative to it.
      outDir: join(root, "node_modules", ".cache", "masterplan", "commands", name),
      // So that a failure names the line of the source.
      sourcemap: "inline",
      rolldownOptions: { output: { entryFileNames: "command.mjs", chunkFileNames: "[name].mjs" } },
    },
  });
  const files = built.output;
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.fileName).update(file.code ?? file.source);
  const folder = join(
    root,
    "node_modules",
    ".cache",
    "masterplan",
    "commands",
    `${name}-${hash.digest("hex").slice(0, 16)}`,
  );
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    for (const file of files) {
      mkdirSync(dirname(join(draft, file.fileName)), { recursive: true });
      writeFileSync(join(draft, file.fileName), file.code ?? file.source);
    }
    try {
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, "command.mjs");
}
