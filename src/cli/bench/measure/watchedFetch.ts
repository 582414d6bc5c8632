import { gzipSync } from "node:zlib";

export interface Watched {
  readonly fetch: typeof globalThis.fetch;
  requests(): number;
  /** Requests a browser would ask leave for first, had it not asked before for the same method and address. */
  preflights(): number;
  /** Bodies of the answers as a server compresses them. */
  bytes(): number;
  /** The same, as they are. */
  rawBytes(): number;
}

/** A fetch that counts what goes over the wire. */
export function watched(): Watched {
  let requests = 0;
  let bytes = 0;
  let rawBytes = 0;
  const asked = new Set<string>();
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      requests += 1;
      asked.add(`${request.method} ${request.url}`);
      const answer = await fetch(request);
      const body = await answer.arrayBuffer();
      rawBytes += body.byteLength;
      bytes += gzipSync(new Uint8Array(body), { level: 6 }).byteLength;
      const { status, statusText, headers } = answer;
      return new Response(status === 204 ? null : body, { status, statusText, headers });
    },
    requests: () => requests,
    preflights: () => asked.size,
    bytes: () => bytes,
    rawBytes: () => rawBytes,
  };
}
