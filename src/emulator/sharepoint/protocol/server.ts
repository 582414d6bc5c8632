import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { unitsOf } from "../hooks/ledger.ts";
import type { Site } from "../siteState.ts";
import { Transaction } from "../state/transaction.ts";
import { parseBatch } from "./batch.ts";
import { type Outcome, runBatch } from "./batchRun.ts";
import { describe } from "./describe.ts";
import { dispatch, type Rendered, type Request } from "./dispatch.ts";
import { refusal, userOf } from "./refusal.ts";
import { levelOf, renderError } from "./render.ts";

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
  const faults = site.faults.due(
    () => describe(site, request, origin),
    () => (isBatch ? (parts ?? []) : []).map((part) => describe(site, part, origin)),
  );
  const kind = faults.whole?.kind ?? null;
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

  if (kind === "dropBefore") {
    record(null, 0, 0, null);
    req.socket.destroy();
    return;
  }
  const asked = parts ?? [request];
  const cost = { ru: unitsFor(asked, null), parts: asked.length };
  const refused = refusal(site, request, user, faults.whole, cost);
  if (refused) {
    const { type, body: text } = renderError(refused.error, levelOf(request.headers.accept));
    record(null, refused.error.status, text.length, refused.retryAfter);
    if (refused.retryAfter !== null) res.setHeader("retry-after", refused.retryAfter);
    const headers = { "content-type": type, ...rateHeaders(site, refused.retryAfter) };
    send(res, refused.error.status, headers, Buffer.from(text));
    return;
  }
  if (kind === "html") {
    record(null, 200, signInPage.length, null);
    send(res, 200, { "content-type": "text/html; charset=utf-8" }, Buffer.from(signInPage));
    return;
  }

  const transaction = new Transaction(site.state);
  const outcome = isBatch
    ? runBatch(site, parts, body, user, transaction, origin, faults.parts)
    : single(dispatch(site, request, user, transaction, origin), request);
  await (transaction.ops.length > 0 || transaction.blobs.size > 0
    ? site.journal.write(transaction)
    : site.journal.settled());
  const { whole } = outcome;
  const content =
    typeof whole.body === "string" ? Buffer.from(whole.body) : Buffer.from(await whole.body());
  if (kind === "dropAfter") {
    record(outcome, 0, 0, null);
    req.socket.destroy();
    return;
  }
  record(outcome, whole.status, content.length, null);
  const cut = kind === "truncate" ? content.subarray(0, content.length >> 1) : content;
  send(res, whole.status, { ...rateHeaders(site, null), ...whole.headers }, cut);
}

/** What an answer tells of the budget, where it is enforced; a refusal names the same time in both headers. */
function rateHeaders(site: Site, retryAfter: string | null): { readonly [name: string]: string } {
  if (!site.settings.throttle) return {};
  const headers = site.ledger.rateHeaders(site.clock.now().getTime());
  return "ratelimit-reset" in headers && retryAfter !== null
    ? { ...headers, "ratelimit-reset": retryAfter }
    : headers;
}

function single(answer: Rendered, request: Request): Outcome {
  return { answers: [answer], parts: [request], whole: answer };
}

function effectiveMethod(req: IncomingMessage): string {
  const override = req.headers["x-http-method"];
  const method = (typeof override === "string" ? override : (req.method ?? "GET")).toUpperCase();
  return method === "PATCH" ? "MERGE" : method;
}

function unitsFor(parts: readonly Request[], outcome: Outcome | null): number {
  return parts.reduce(
    (sum, part, at) =>
      sum + unitsOf(part.method, outcome?.answers[at]?.route ?? part.path.toLowerCase()),
    0,
  );
}

function originOf(req: IncomingMessage): string {
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
