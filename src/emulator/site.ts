import type { IncomingMessage, ServerResponse } from "node:http";
import { Clock } from "./sharepoint/clock.ts";
import { asSharePointError, errors, type SharePointError } from "./sharepoint/errors.ts";
import { Faults } from "./sharepoint/hooks/faults.ts";
import { isHookPath, runHook } from "./sharepoint/hooks/hooks.ts";
import { Ledger } from "./sharepoint/hooks/ledger.ts";
import { servePage } from "./sharepoint/pages/serve.ts";
import { allowOrigin, answerPreflight } from "./sharepoint/protocol/cors.ts";
import { isFromForeignPage, isOwnHost } from "./sharepoint/protocol/foreign.ts";
import { levelOf, renderError } from "./sharepoint/protocol/render.ts";
import { serveApi } from "./sharepoint/protocol/server.ts";
import { defaultUserId, seedSite } from "./sharepoint/seed.ts";
import type { Site } from "./sharepoint/siteState.ts";
import { fileJournal, memoryJournal } from "./sharepoint/state/journal.ts";
import { State } from "./sharepoint/state/state.ts";
import { Transaction } from "./sharepoint/state/transaction.ts";
import { permissionLevels } from "./sharepoint/users.ts";

/** Bytes a request may have, as SharePoint takes them at once. */
const mostBytes = 250 * 1_048_576;

/** Server-relative address of the local team site. */
export const webPath = "/sites/integration";

export interface LocalSite {
  /** Answers a request below `/sites/integration` or a hook below `/__`; false where it is neither. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** Tells whoever wants to open the same folder where this server answers. */
  announce(url: string): void;
  /** Keeps what is not kept yet and lets the folder go; nothing may be asked afterwards. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder the site is kept in; null: in memory only. */
  readonly dataDir: string | null;
  /** State that `/__reset?examples` restores, as `GET /__state` answers it. */
  readonly examplesFile?: string | null;
  /** Whether the budgets of resource units are enforced from the start. */
  readonly throttle?: boolean;
  /** The time in milliseconds; real time where left out. */
  readonly now?: () => number;
}

/** Opens the local SharePoint site, with everything that was ever answered as saved. Throws CannotOpen, and changes nothing, where another server has the folder or what it holds is not whole. */
export async function openSite(options: OpenOptions): Promise<LocalSite> {
  const state = new State();
  const journal =
    options.dataDir === null ? memoryJournal() : await fileJournal(options.dataDir, state);
  const site: Site = {
    webPath,
    state,
    journal,
    clock: new Clock(options.now),
    faults: new Faults(),
    ledger: new Ledger(),
    uploads: new Map(),
    examplesFile: options.examplesFile ?? null,
    kept: null,
    settings: {
      userId: defaultUserId,
      rightsBefore: new Map(),
      exposedHeaders: [],
      throttle: options.throttle ?? false,
    },
  };
  if (state.web === null) {
    const transaction = new Transaction(state);
    seedSite(state, transaction, site.clock, webPath);
    await journal.write(transaction);
  }
  // Rights taken by a hook last until the site is closed.
  const owner = state.users.get(defaultUserId);
  if (owner) state.apply(["users", String(owner.id), { ...owner, ...permissionLevels.full }]);
  return {
    async handle(req, res) {
      try {
        return await handle(site, req, res);
      } catch (error) {
        // A caller that is gone hears nothing any more.
        if (!req.complete && req.destroyed) return true;
        refuse(req, res, asSharePointError(error));
        return true;
      }
    },
    announce: journal.announce,
    close: () => journal.close(),
  };
}

async function handle(site: Site, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  // Slashes at the beginning are no host.
  if (!req.url?.startsWith("/")) return false;
  const url = new URL(`http://local${req.url}`);
  const path = url.pathname.toLowerCase();
  const isHook = isHookPath(url.pathname);
  const isSite = path === site.webPath || path.startsWith(`${site.webPath}/`);
  if (!isHook && !isSite) return false;
  const isApi = path.startsWith(`${site.webPath}/_api/`);
  if (!isOwnHost(req)) {
    refuse(req, res, errors.resourceNotFound(String(req.headers.host)));
    return true;
  }
  // Hooks are for this machine's own pages and commands; a page's form would be saved without asking anybody.
  const isOpen = isApi || (!isHook && (req.method === "GET" || req.method === "HEAD"));
  if (!isOpen && isFromForeignPage(req)) {
    refuse(req, res, errors.forbidden());
    return true;
  }
  if (isApi) allowOrigin(site, req, res);
  if (isApi && req.method === "OPTIONS") {
    answerPreflight(req, res);
    return true;
  }
  const body = await readBody(req);
  if (isHook) {
    const answer = await runHook(site, req.method ?? "GET", url, body);
    if (answer === null) {
      res.writeHead(405).end();
      return true;
    }
    res.writeHead(answer.status, { "content-type": "application/json; charset=utf-8" });
    res.end(answer.body);
    return true;
  }
  if (isApi) {
    await serveApi(site, req, res, url, body);
    return true;
  }
  await servePage(site, res, req.method ?? "GET", url, body);
  return true;
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw errors.bodyTooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** An answer that is not success, in the form the request asks for. */
function refuse(req: IncomingMessage, res: ServerResponse, error: SharePointError): void {
  if (res.headersSent) {
    res.end();
    return;
  }
  const { type, body } = renderError(error, levelOf(req.headers.accept));
  res.writeHead(error.status, { "content-type": type }).end(body);
}
