import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Rendered, Request } from "./dispatch.ts";

/** Parts and bytes a batch may have. */
export const batchLimits = { parts: 100, bytes: 1_048_576 };

/** The requests of a `$batch` body, changesets opened, in order; null where it is none. */
export function parseBatch(body: string, type: string): Request[] | null {
  const boundary = boundaryOf(type);
  return boundary === null ? null : parseParts(body, boundary);
}

function parseParts(body: string, boundary: string): Request[] | null {
  const requests: Request[] = [];
  const pieces = body.split(new RegExp(`(?:^|\\r?\\n)--${escapePattern(boundary)}`));
  if (pieces.length < 2) return null;
  for (const piece of pieces.slice(1)) {
    if (piece.startsWith("--")) break;
    const { headers, rest } = parseHeaders(piece.replace(/^[ \t]*\r?\n/, ""));
    const inner = boundaryOf(headers["content-type"] ?? "");
    if (inner !== null) {
      const nested = parseParts(rest, inner);
      if (nested === null) return null;
      requests.push(...nested);
      continue;
    }
    const request = parseRequest(rest);
    if (request === null) return null;
    requests.push(request);
  }
  return requests;
}

function parseRequest(text: string): Request | null {
  const line = /^(?:\r?\n)*([A-Z]+) (\S+) HTTP\/1\.\d\r?\n/.exec(text);
  if (!line) return null;
  const [whole, method = "", url = ""] = line;
  const { headers, rest } = parseHeaders(text.slice(whole.length));
  if (!URL.canParse(url, "http://local")) return null;
  const address = new URL(url, "http://local");
  const at = address.pathname.toLowerCase().indexOf("/_api/");
  const effective = headers["x-http-method"]?.toUpperCase() ?? method;
  return {
    method: effective === "PATCH" ? "MERGE" : effective,
    path: at < 0 ? address.pathname : address.pathname.slice(at + 6),
    query: address.searchParams,
    headers,
    body: Buffer.from(rest.replace(/\r?\n$/, "")),
  };
}

function parseHeaders(text: string): { headers: { [name: string]: string }; rest: string } {
  const headers: { [name: string]: string } = {};
  let rest = text;
  for (;;) {
    const line = /^([^\r\n]*)(\r?\n|$)/.exec(rest);
    const content = line?.[1] ?? "";
    rest = rest.slice(line?.[0].length ?? rest.length);
    if (content === "") return { headers, rest };
    const colon = content.indexOf(":");
    if (colon > 0)
      headers[content.slice(0, colon).trim().toLowerCase()] = content.slice(colon + 1).trim();
  }
}

function boundaryOf(type: string): string | null {
  return /multipart\/mixed\s*;\s*boundary="?([^";]+)"?/i.exec(type)?.[1] ?? null;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** One flat answer for each request, headers in capitals, a line end after the last boundary. */
export function formatBatch(answers: readonly Rendered[]): { type: string; body: string } {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers, body }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `${name.toUpperCase()}: ${value}\r\n`,
    );
    const text = typeof body === "string" ? body : "";
    return `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${text}\r\n`;
  });
  return {
    type: `multipart/mixed; boundary=${boundary}`,
    body: `${parts.join("")}--${boundary}--\r\n`,
  };
}
