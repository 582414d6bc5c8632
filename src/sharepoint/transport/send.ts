import { Failure } from "../../domain/failure.ts";
import { answerFailure } from "./answerFailure.ts";
import { askedMs, type Gate, tightMs } from "./gate.ts";

export interface Sending {
  readonly siteUrl: string;
  /** Bearer for the host of the address a request goes to; `fresh` asks for a new one. */
  readonly token: (address: string, fresh?: boolean) => Promise<string>;
  readonly gate: Gate;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Longest time a refused request is waited for before the caller is told, in milliseconds. */
  readonly patienceMs: number;
}

/**
 * Sends one request and gives a whole answer of 2xx, or throws a Failure. A request the site refused
 * (429, 503) is waited for and sent again; a 401 renews the token once. Nothing else is repeated:
 * whether a lost request took effect only the caller can find out.
 */
export async function send(sending: Sending, url: URL, init: RequestInit): Promise<Response> {
  keepToSite(sending.siteUrl, url);
  keepFromOverwriting(init);
  let renewed = false;
  let patience = sending.patienceMs;
  for (;;) {
    const wait = sending.gate.waitMs();
    if (wait > patience) throw throttled(wait);
    if (wait > 0) await sending.sleep(wait);
    patience -= wait;
    const bearer = await sending.token(url.href, renewed);
    // While this one waited or got its bearer, another request may have been refused.
    if (sending.gate.waitMs() > 0) continue;
    const response = await sendOnce(sending, url, init, bearer);
    const tight = tightMs(response.headers);
    if (tight !== null) sending.gate.tight(tight);
    if (response.status === 401 && !renewed) renewed = true;
    else if (response.status === 429 || response.status === 503) {
      const asked = sending.gate.refused(askedMs(response.headers, sending.now()));
      if (asked > patience) throw throttled(asked);
    } else {
      sending.gate.passed();
      return response.ok ? whole(response) : refuse(response, sending.now());
    }
  }
}

async function sendOnce(
  { fetch }: Sending,
  url: URL,
  init: RequestInit,
  bearer: string,
): Promise<Response> {
  const headers = { ...(init.headers as object), Authorization: `Bearer ${bearer}` };
  try {
    // A redirect would take what was written, and in some browsers the bearer, wherever the answer says.
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    if (isRedirect(response)) throw new Failure("siteMoved", { host: url.host });
    return response;
  } catch (error) {
    if (error instanceof Failure) throw error;
    // No answer: offline, cut off, or an answer the browser may not read.
    throw new Failure("offline", {}, error);
  }
}

/** Browsers tell of a redirect nothing but that it is one. */
function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

/** Requests go to the site and nowhere else, whatever addresses its answers name. */
function keepToSite(siteUrl: string, url: URL): void {
  const site = new URL(`${siteUrl.replace(/\/+$/, "")}/`);
  const inside =
    url.origin === site.origin && `${url.pathname}/`.startsWith(site.pathname) && !url.username;
  if (!inside) throw new Failure("badAnswer", { url: url.origin });
}

/** The client library writes over everything by default; no such request leaves. */
function keepFromOverwriting(init: RequestInit): void {
  const header = new Headers(init.headers).get("If-Match");
  const inBatch = typeof init.body === "string" && /^if-match: *\*/im.test(init.body);
  if (header === "*" || inBatch) throw new Error("A write without the state it was made on");
}

/** The answer once all of it has arrived, so that one cut off shows here. */
async function whole(response: Response): Promise<Response> {
  if ((response.headers.get("Content-Type") ?? "").includes("text/html")) {
    throw new Failure("badAnswer", { status: String(response.status) });
  }
  try {
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(status === 204 ? null : body, { status, statusText, headers });
  } catch (error) {
    throw new Failure("badAnswer", { status: String(response.status) }, error);
  }
}

async function refuse(response: Response, now: number): Promise<never> {
  let body = "";
  try {
    body = await response.text();
  } catch {
    // The status alone tells enough where the rest is cut off.
  }
  throw answerFailure(response.status, body, response.headers, now);
}

/** The site refuses for now; the details tell for how many seconds. */
export function throttled(waitMs: number): Failure {
  return new Failure("throttled", { retryAfter: String(Math.ceil(waitMs) / 1_000) });
}
