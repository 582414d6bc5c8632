import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isDigestValid } from "../digest.ts";
import { errors, SharePointError } from "../errors.ts";
import type { FaultOrder } from "../hooks/faults.ts";
import { unitsOf } from "../hooks/ledger.ts";
import { findList } from "../resolve.ts";
import type { Site } from "../siteState.ts";
import type { UserRow } from "../state/rows.ts";
import { Transaction } from "../state/transaction.ts";
import { batchLimits, formatBatch, parseBatch } from "./batch.ts";
import { dispatch, type Rendered, type Request } from "./dispatch.ts";
import { parsePath } from "./path.ts";
import { levelOf, renderError } from "./render.ts";

/** What was asked of `/_api/`, and what came of it. */
interface Outcome {
  readonly answers: readonly Rendered[];
  readonly parts: readonly Request[];
  readonly whole: Rendered;
}

/** Answers one request below `<web>/_api/`. */
export async function serveApi(
  site: Site,
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
  body: Buffer,
): Promise<void> {
  const origin = originOf(req);
  const request: Request = {
    method: effectiveMethod(req),
    path: url.pathname.slice(site.webPath.length + "/_api/".length),
    query: url.searchParams,
    headers: Object.fromEntries(
      Object.entries(req.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(",") : value,
      ]),
    ),
    body,
  };
  const user = userOf(site, request);
  const isBatch = request.method === "POST" && /^(\$|%24)batch$/i.test(request.path);
  const parts = isBatch
    ? parseBatch(body.toString("utf8"), request.headers["content-type"] ?? "")
    : [request];
  const fault = site.faults.due(() => describe(site, request, origin));
  const partFaults =
    isBatch && parts
      ? parts.map((part) => site.faults.due(() => describe(site, part, origin)))
      : [];
  const drop = [fault, ...partFaults].find((one) => one && typeof one.kind !== "number") ?? null;
  const record = (
    outcome: Outcome | null,
    status: number,
    bytes: number,
    retry: string | null,
  ): void =>
    site.ledger.add({
      at: site.clock.now().toISOString(),
      user: user.email,
      method: request.method,
      url: url.pathname + url.search,
      parts: parts?.length ?? 1,
      bytes: body.length,
      answerBytes: bytes,
      ru: unitsFor(parts ?? [request], outcome),
      ifMatch: (parts ?? [request]).flatMap((part) => part.headers["if-match"] ?? []),
      status,
      statuses: isBatch ? (outcome?.answers.map((answer) => answer.status) ?? []) : [],
      retryAfter: retry,
    });

  if (drop?.kind === "dropBefore") {
    record(null, 0, 0, null);
    req.socket.destroy();
    return;
  }
  const refused = refusal(site, request, user, fault);
  if (refused) {
    const { type, body: text } = renderError(refused.error, levelOf(request.headers.accept));
    record(null, refused.error.status, text.length, refused.retryAfter);
    if (refused.retryAfter !== null) res.setHeader("retry-after", refused.retryAfter);
    send(res, refused.error.status, { "content-type": type }, Buffer.from(text));
    return;
  }
  if (drop?.kind === "html") {
    record(null, 200, signInPage.length, null);
    send(res, 200, { "content-type": "text/html; charset=utf-8" }, Buffer.from(signInPage));
    return;
  }

  const transaction = new Transaction(site.state);
  const outcome = isBatch
    ? runBatch(site, parts, body, user, transaction, origin, partFaults)
    : single(dispatch(site, request, user, transaction, origin), request);
  await (transaction.ops.length > 0 || transaction.blobs.size > 0
    ? site.journal.write(transaction)
    : site.journal.settled());
  const { whole } = outcome;
  const content =
    typeof whole.body === "string" ? Buffer.from(whole.body) : Buffer.from(await whole.body());
  if (drop?.kind === "dropAfter") {
    record(outcome, 0, 0, null);
    req.socket.destroy();
    return;
  }
  record(outcome, whole.status, content.length, null);
  const cut = drop?.kind === "truncate" ? content.subarray(0, content.length >> 1) : content;
  send(res, whole.status, whole.headers, cut);
}

function single(answer: Rendered, request: Request): Outcome {
  return { answers: [answer], parts: [request], whole: answer };
}

function runBatch(
  site: Site,
  parts: readonly Request[] | null,
  body: Buffer,
  user: UserRow,
  transaction: Transaction,
  origin: string,
  faults: readonly (FaultOrder | null)[],
): Outcome {
  const tooMuch =
    parts === null || parts.length > batchLimits.parts || body.length > batchLimits.bytes;
  if (tooMuch) {
    const { type, body: text } = renderError(errors.batchInvalid(), "minimalmetadata");
    const whole = { status: 400, headers: { "content-type": type }, body: text, route: "$batch" };
    return { answers: [], parts: [], whole };
  }
  const listsWithNewField = new Set<string>();
  const answers = parts.map((part, at): Rendered => {
    const fault = faults[at];
    if (fault && typeof fault.kind === "number") return failed(part, fault.kind, fault.retryAfter);
    const answer = dispatch(site, part, user, transaction, origin);
    const madeField = part.method === "POST" && answer.route.startsWith("list/fields");
    if (!madeField || answer.status >= 400) return answer;
    // From the second column of a list on, SharePoint answers a conflict although it made the column.
    const list = part.path.slice(0, part.path.toLowerCase().lastIndexOf("/fields"));
    if (listsWithNewField.has(list)) return failed(part, 409, null);
    listsWithNewField.add(list);
    return answer;
  });
  const { type, body: text } = formatBatch(answers);
  return {
    answers,
    parts,
    whole: { status: 200, headers: { "content-type": type }, body: text, route: "$batch" },
  };
}

function failed(part: Request, status: number, retryAfter: string | null): Rendered {
  const { type, body } = renderError(injected(status), levelOf(part.headers.accept));
  const headers: { [name: string]: string } = { "content-type": type };
  if (retryAfter !== null) headers["retry-after"] = retryAfter;
  return { status, headers, body, route: part.path };
}

function injected(status: number): SharePointError {
  if (status === 429 || status === 503) return errors.throttled(status);
  if (status === 401) return errors.notSignedIn();
  if (status === 403) return errors.forbidden();
  if (status === 423) return errors.fileLocked();
  return status === 409 ? errors.saveConflict() : errors.injected(status);
}

/** What is answered before any operation runs: a planted status, sign-in, the budgets. */
function refusal(
  site: Site,
  request: Request,
  user: UserRow,
  fault: FaultOrder | null,
): { error: SharePointError; retryAfter: string | null } | null {
  if (fault && typeof fault.kind === "number")
    return { error: injected(fault.kind), retryAfter: fault.retryAfter };
  const wait = site.settings.throttle
    ? site.ledger.wait(site.clock.now().getTime(), user.email)
    : 0;
  if (wait > 0) return { error: errors.throttled(429), retryAfter: String(wait) };
  const bearer = /^bearer\s*(.*)$/i.exec(request.headers.authorization ?? "");
  if (bearer && (bearer[1] === "" || bearer[1] === "expired"))
    return { error: errors.notSignedIn(), retryAfter: null };
  const needsDigest = request.method !== "GET" && !/^contextinfo$/i.test(request.path);
  if (!bearer && needsDigest && !isDigestValid(request.headers["x-requestdigest"], site.clock))
    return { error: errors.digestInvalid(), retryAfter: null };
  return null;
}

/** A bearer `user:<address>` acts as that person; all others as whoever acts at the moment. */
function userOf(site: Site, request: Request): UserRow {
  const named = /^bearer\s+user:(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  for (const user of site.state.users.values())
    if (named !== undefined && user.email === named.trim().toLowerCase()) return user;
  return site.state.users.get(site.settings.userId) as UserRow;
}

function effectiveMethod(req: IncomingMessage): string {
  const override = req.headers["x-http-method"];
  const method = (typeof override === "string" ? override : (req.method ?? "GET")).toUpperCase();
  return method === "PATCH" ? "MERGE" : method;
}

/** "METHOD url", as sent and decoded, with the id of the list it is about. */
function describe(site: Site, request: Request, origin: string): string {
  const query = request.query.size > 0 ? `?${request.query}` : "";
  const sent = `${request.method} ${site.webPath}/_api/${request.path}${query}`;
  try {
    const segment = parsePath(request.path, request.query).refs.list;
    const list = segment && findList({ state: site.state, origin, webPath: site.webPath }, segment);
    return `${sent} ${decodeURIComponent(request.path)} ${list?.id ?? ""} ${list?.url ?? ""}`;
  } catch (error) {
    // A path that names nothing can still be matched by its text.
    if (error instanceof SharePointError || error instanceof URIError) return sent;
    throw error;
  }
}

function unitsFor(parts: readonly Request[], outcome: Outcome | null): number {
  return parts.reduce(
    (sum, part, at) =>
      sum + unitsOf(part.method, outcome?.answers[at]?.route ?? part.path.toLowerCase()),
    0,
  );
}

export function originOf(req: IncomingMessage): string {
  return `http://${req.headers.host ?? "127.0.0.1"}`;
}

export function send(
  res: ServerResponse,
  status: number,
  headers: { readonly [name: string]: string },
  body: Buffer,
): void {
  res.writeHead(status, {
    "cache-control": "private, max-age=0",
    sprequestguid: randomUUID(),
    "request-id": randomUUID(),
    "x-sharepointhealthscore": "0",
    "x-sp-serverstate": "ReadOnly=0",
    spclientservicerequestduration: "1",
    sprequestduration: "2",
    dataserviceversion: "3.0",
    ...headers,
    "content-length": String(body.length),
  });
  res.end(body);
}

const signInPage =
  '<!DOCTYPE html><html lang="de"><head><title>Anmelden</title></head><body><h1>Bei Ihrem Konto anmelden</h1></body></html>';
