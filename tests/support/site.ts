import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { listen } from "../../src/emulator/listen.ts";
import { type OpenOptions, openSite } from "../../src/emulator/site.ts";
import { type Connection, type ConnectOptions, connect } from "../../src/sharepoint/connect.ts";

/** A fault the local site makes: `match` is text found in "METHOD url" of a request or of a part of a batch. */
export interface Fault {
  readonly match?: string;
  readonly kind: "429" | "503" | "dropBefore" | "dropAfter" | "html" | "truncate";
  readonly count?: number;
  readonly retryAfter?: number | string;
  readonly seed?: number;
}

/** A request as the local site's ledger tells of it. */
export interface LedgerLine {
  readonly at: number | string;
  readonly user: string;
  readonly method: string;
  readonly url: string;
  readonly parts: readonly unknown[] | number;
  readonly bytes: number;
  readonly ru: number;
  readonly ifMatch: string | null;
  readonly status: number;
  /** Of a batch's parts. */
  readonly statuses: readonly number[];
}

/** A change another administrator makes by hand, as the local site's hook takes it. */
export interface SchemaChange {
  readonly list: string;
  readonly op: string;
  readonly [name: string]: unknown;
}

/** A local site on a free port. */
export interface TestSite extends Connection {
  /** Address of the site. */
  readonly url: string;
  readonly origin: string;
  /** Another client of the same site. */
  connect(options?: Partial<ConnectOptions>): Connection;
  fault(fault: Fault | null): Promise<void>;
  clock(change: { readonly now?: string; readonly advanceSeconds?: number } | null): Promise<void>;
  /** Changes made by hand; of several, those that cannot be made are left. */
  schema(change: SchemaChange | readonly SchemaChange[]): Promise<void>;
  /** Makes many entries at once; `{n}` in a text is the number of the entry. */
  fill(list: string, count: number, values: { readonly [column: string]: unknown }): Promise<void>;
  /** Keeps the state as it is now, in the site's memory. */
  keep(): Promise<void>;
  /** Goes back to the state that was kept. */
  goBack(): Promise<void>;
  as(
    user: {
      readonly user?: string;
      readonly permissions?: string;
      readonly hiddenLists?: readonly string[];
    } | null,
  ): Promise<void>;
  ledger(): Promise<readonly LedgerLine[]>;
  clearLedger(): Promise<void>;
  /** Whether the site refuses what goes beyond its budgets. */
  throttle(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A running site without lists. */
export async function emptySite(): Promise<TestSite> {
  return running(null);
}

/** A running site with all lists; they are provisioned once and the state is kept for later tests. */
export async function provisionedSite(conditions: Conditions = {}): Promise<TestSite> {
  return running(await provisionedState(), conditions);
}

/** A site on a clock of its own, or one that enforces its budgets. */
type Conditions = Pick<OpenOptions, "now" | "throttle">;

async function running(stateFile: string | null, conditions: Conditions = {}): Promise<TestSite> {
  const local = await openSite({ dataDir: null, examplesFile: stateFile, ...conditions });
  const server = await listen(local, 0);
  const origin = new URL(server.url).origin;
  const url = `${origin}/sites/integration`;
  const hook = async (path: string, body: unknown) => {
    const answer = await fetch(`${origin}${path}`, {
      method: "POST",
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
  };
  if (stateFile) await hook("/__reset?examples", null);
  const another = (options: Partial<ConnectOptions> = {}) =>
    connect({ siteUrl: url, token: async () => "test", ...options });
  return {
    ...another(),
    url,
    origin,
    connect: another,
    fault: (fault) => hook("/__fault", fault),
    clock: (change) => hook("/__clock", change),
    schema: (change) => hook("/__schema", change),
    fill: (list, count, values) => hook("/__fill", { list, count, values }),
    keep: () => hook("/__keep", null),
    goBack: () => hook("/__reset?kept", null),
    as: (user) => hook("/__as", user),
    async ledger() {
      const answer = await fetch(`${origin}/__ledger`);
      return (await answer.json()) as readonly LedgerLine[];
    },
    clearLedger: () => hook("/__ledger", null),
    throttle: (on) => hook("/__throttle", { on }),
    async close() {
      await server.close();
      await local.close();
    },
  };
}

/** Where the state of a provisioned site is kept, by what it is made of. */
const cache = "node_modules/.cache/masterplan";

async function provisionedState(): Promise<string> {
  const file = join(cache, `provisioned-${hashOfSources()}.json`);
  if (existsSync(file)) return file;
  const site = await emptySite();
  try {
    await site.provisioning.provision("de", () => {});
    const answer = await fetch(`${site.origin}/__state`);
    if (!answer.ok) throw new Error(`GET /__state: ${answer.status}`);
    mkdirSync(cache, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, await answer.text());
    renameSync(draft, file);
  } finally {
    await site.close();
  }
  return file;
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const folder of ["sharepoint", "emulator", "i18n", "domain"]) {
    for (const file of filesIn(join("src", folder))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
