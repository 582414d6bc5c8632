import { defaultUserId } from "../seed.ts";
import type { Site } from "../siteState.ts";
import { Transaction } from "../state/transaction.ts";
import { ensureUser, findUser, type PermissionLevel, permissionLevels } from "../users.ts";
import { parseFault } from "./faults.ts";
import { fillList } from "./fill.ts";
import { changeSchema } from "./schema.ts";
import {
  emptySite,
  isState,
  restoreExamples,
  restoreKept,
  restoreState,
  rowsIn,
  stateText,
} from "./state.ts";

type Body = { readonly [name: string]: unknown };

/** What a hook answers: JSON, or a sentence that says what was wrong with the request. */
type Hook = (site: Site, body: Body | null, query: URLSearchParams) => Promise<unknown> | unknown;

class HookError extends Error {}

/** Hooks by method and path; without a body each goes back to normal. */
export const hooks: { readonly [route: string]: Hook } = {
  "POST /__fault": (site, body) => {
    if (body === null) {
      site.faults.clear();
      return {};
    }
    const order = parseFault(body);
    if (typeof order === "string") throw new HookError(order);
    site.faults.plant(order);
    return order;
  },
  "POST /__clock": (site, body) => {
    if (body === null) site.clock.reset();
    else if (!site.clock.set(momentOf(body, site.clock.now().getTime())))
      throw new HookError(
        "now (an ISO date) or advanceSeconds (a number) is needed, between 1970 and 8900",
      );
    return { now: site.clock.now().toISOString() };
  },
  "GET /__clock": (site) => ({ now: site.clock.now().toISOString() }),
  "POST /__schema": async (site, body) => {
    if (body === null) throw new HookError("list and op are needed");
    const answers = (Array.isArray(body) ? body : [body]).map((one) => changeSchema(site, one));
    for (const answer of answers) if (typeof answer !== "string") await site.journal.write(answer);
    const refused = answers.map((answer) => (typeof answer === "string" ? answer : null));
    if (Array.isArray(body)) return refused;
    if (refused[0]) throw new HookError(refused[0]);
    return {};
  },
  "POST /__fill": async (site, body) => {
    if (body === null) throw new HookError("list and count are needed");
    const answer = fillList(site, body);
    if (typeof answer === "string") throw new HookError(answer);
    await site.journal.write(answer);
    return {};
  },
  "GET /__ledger": (site) => site.ledger.all(),
  "POST /__ledger": (site) => {
    site.ledger.clear();
    return {};
  },
  "POST /__as": actAs,
  "POST /__cors": (site, body) => {
    const expose = body?.expose;
    site.settings.exposedHeaders = Array.isArray(expose) ? expose.map(String) : [];
    return { expose: site.settings.exposedHeaders };
  },
  "POST /__throttle": (site, body) => {
    site.settings.throttle = body?.on === true;
    return { on: site.settings.throttle };
  },
  "POST /__reset": async (site, body, query) => {
    if (query.has("examples")) await restoreExamples(site);
    else if (query.has("kept")) {
      if (!(await restoreKept(site))) throw new HookError("POST /__keep comes first");
    } else if (body?.ops) {
      if (!isState(body)) throw new HookError("ops and blobs are not what /__state answers");
      await restoreState(site, JSON.stringify(body));
    } else await emptySite(site);
    site.faults.clear();
    site.ledger.clear();
    site.clock.reset();
    site.uploads.clear();
    site.settings.userId = defaultUserId;
    site.settings.rightsBefore.clear();
    return {};
  },
  "POST /__keep": (site) => {
    site.kept = [...site.state.ops()];
    return { rows: site.kept.length };
  },
  "GET /__state": (site, _body, query) => {
    const tables = query.get("tables");
    if (tables === null) return stateText(site);
    return { version: 1, ops: rowsIn(site, tables.split(",")), blobs: {} };
  },
};

export function isHookPath(path: string): boolean {
  return Object.keys(hooks).some((route) => route.endsWith(` ${path}`));
}

/** The moment a body names, in milliseconds; NaN where it names none. */
function momentOf({ now, advanceSeconds }: Body, current: number): number {
  if (typeof now === "string") return Date.parse(now);
  return typeof advanceSeconds === "number" ? current + advanceSeconds * 1_000 : Number.NaN;
}

async function actAs(site: Site, body: Body | null): Promise<unknown> {
  const transaction = new Transaction(site.state);
  if (body === null) {
    site.settings.userId = defaultUserId;
    for (const [id, rights] of site.settings.rightsBefore) {
      const user = findUser(site.state, id);
      if (user) transaction.put("users", String(id), { ...user, ...rights, hiddenLists: [] });
    }
    site.settings.rightsBefore.clear();
  } else {
    const { user = defaultUserId, permissions, hiddenLists = [] } = body;
    const known =
      typeof user === "number"
        ? findUser(site.state, user)
        : ensureUser(site.state, transaction, String(user));
    if (!known) throw new HookError(`no user ${user}`);
    const rights = permissions === undefined ? known : rightsOf(permissions);
    if (!site.settings.rightsBefore.has(known.id))
      site.settings.rightsBefore.set(known.id, { high: known.high, low: known.low });
    transaction.put("users", String(known.id), {
      ...known,
      high: rights.high,
      low: rights.low,
      hiddenLists: Array.isArray(hiddenLists) ? hiddenLists.map(String) : [],
    });
    site.settings.userId = known.id;
  }
  await site.journal.write(transaction);
  return findUser(site.state, site.settings.userId);
}

function rightsOf(permissions: unknown): { readonly high: number; readonly low: number } {
  const level = permissionLevels[permissions as PermissionLevel];
  if (level) return level;
  const { High, Low } = (permissions ?? {}) as { High?: unknown; Low?: unknown };
  if (Low === undefined)
    throw new HookError(`permissions: ${Object.keys(permissionLevels).join(", ")} or {High, Low}`);
  return { high: Number(High ?? 0), low: Number(Low) };
}

/** Answers a hook; null where the path is none. */
export async function runHook(
  site: Site,
  method: string,
  url: URL,
  body: Buffer,
): Promise<{ status: number; body: string } | null> {
  const hook = hooks[`${method} ${url.pathname}`];
  if (!hook) return null;
  try {
    const text = body.toString("utf8").trim();
    const parsed = text === "" ? null : (JSON.parse(text) as Body);
    const answer = await hook(site, parsed, url.searchParams);
    return { status: 200, body: typeof answer === "string" ? answer : JSON.stringify(answer) };
  } catch (error) {
    if (!(error instanceof HookError || error instanceof SyntaxError)) throw error;
    return { status: 400, body: JSON.stringify({ error: error.message }) };
  }
}
