import { asSharePointError, errors } from "../errors.ts";
import { operations } from "../operations/index.ts";
import type { Site } from "../siteState.ts";
import type { UserRow } from "../state/rows.ts";
import type { Transaction } from "../state/transaction.ts";
import type { Answer, Call } from "./call.ts";
import { readOptions } from "./options.ts";
import { parsePath } from "./path.ts";
import { contentType, levelOf, renderBody, renderError } from "./render.ts";

/** One request as it came, or one part of a batch. */
export interface Request {
  readonly method: string;
  /** Below `/_api/`, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: Buffer;
}

export interface Rendered {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | (() => Promise<Uint8Array>);
  /** The operation's route, and the list it was about. */
  readonly route: string;
}

/** Runs one operation; what it wrote is taken back where it fails. */
export function dispatch(
  site: Site,
  request: Request,
  user: UserRow,
  transaction: Transaction,
  origin: string,
): Rendered {
  const level = levelOf(request.headers.accept);
  const mark = transaction.mark();
  const apiUrl = `${origin}${site.webPath}/_api`;
  let route = request.path;
  try {
    const path = parsePath(request.path, request.query);
    route = path.route;
    const operation = operations[`${request.method} ${route}`];
    if (!operation) throw errors.notEmulated(`${request.method} ${request.path}`);
    const call: Call = {
      method: request.method,
      path,
      query: request.query,
      options: readOptions(request.query),
      ifMatch: request.headers["if-match"] ?? null,
      body: request.body,
      verboseBody: /odata=verbose/i.test(request.headers["content-type"] ?? ""),
      user,
      state: site.state,
      transaction,
      clock: site.clock,
      origin,
      webPath: site.webPath,
      uploads: site.uploads,
      blob: (id) => site.journal.blob(id),
    };
    return render(operation(call), level ?? "minimalmetadata", apiUrl, route);
  } catch (error) {
    transaction.rollback(mark);
    const told = asSharePointError(error);
    const { type, body } = renderError(told, level);
    return { status: told.status, headers: { "content-type": type }, body, route };
  }
}

function render(
  answer: Answer,
  level: "minimalmetadata" | "nometadata" | "verbose",
  apiUrl: string,
  route: string,
): Rendered {
  const headers: { [name: string]: string } = {};
  if (answer.etag !== undefined) headers.etag = answer.etag;
  if (answer.location !== undefined) headers.location = `${apiUrl}/${answer.location}`;
  if (answer.raw) {
    headers["content-type"] = answer.raw.type;
    return { status: answer.status, headers, body: answer.raw.body, route };
  }
  headers["content-type"] = contentType(level);
  if (answer.value === undefined) return { status: answer.status, headers, body: "", route };
  const rendered = renderBody(answer.value, level, apiUrl, answer.metadata ?? "");
  const wrapped =
    level === "verbose" && answer.wrapVerbose
      ? { d: { [answer.wrapVerbose]: (rendered as { d: unknown }).d } }
      : rendered;
  return { status: answer.status, headers, body: JSON.stringify(wrapped), route };
}
